import Context
import Matching

/// Something late, waiting, missed or not done, with no step taken about it.
final class Drift: Indicator {
  static let description = IndicatorDescription(
    id: "drift", title: "Drift and delay", kind: .concern, unit: .sentence, theme: .plans,
    definition: """
      Something late, still waiting, repeatedly rearranged, missed or not done, with no step taken \
      about it in that sentence or the next.
      """,
    sources: [.walsall, .somerset, .devon],
    why: """
      A month is long in a baby's life. Delay that is written down and left is delay that \
      everybody has got used to.
      """,
    question: "What is the delay like for the child, and what was done about it?",
    examples: [
      Example("Parenting assessment ⟦overdue⟧."),
      Example("The speech ⟦referral was not sent⟧."),
      Example("Actions ⟦carried forward⟧."),
      Example("Core group ⟦cancelled again⟧."),
      Example("Visit is ⟦out of timescale⟧."),
      Example("We ⟦ran out of time⟧ for the chart."),
      Example("⟦Still no reply⟧ from housing."),
    ],
    nearMisses: [
      Example("The review is overdue, so I rang the IRO this morning."),
      Example("There were no delays."),
      Example("Mum missed him while he was at school."),
      Example("If the report is overdue we meet anyway."),
      Example("He has a speech delay."),
      Example("She waited for him in the waiting room."),
      Example("Housing have not replied. I chased them today."),
    ])

  private let cues: CueSet
  private let steps: CueSet

  init(_ lexicons: CompiledLexicons) {
    // The wide group, waiting of every kind, is for the learned model alone.
    var cues = CueSet(lexicons, ["drift.cue"], vetoedBy: [.hypothetical, .question])
    cues.remove(lexicons, ["drift.cue.wide"])
    self.cues = cues
    steps = CueSet(lexicons, ["drift.step"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      let next = sentence + 1
      let isAnswered =
        note.has(steps, in: sentence)
        || next < note.sentences.count && note.has(steps, in: next)
      return isAnswered ? "a step was taken" : nil
    }
  }
}
