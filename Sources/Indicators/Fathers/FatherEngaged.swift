import Context
import Matching
import TextCore

/// The father seen, spoken with, invited, or his own views and role recorded.
struct FatherEngaged: Indicator {
  static let description = IndicatorDescription(
    id: "father-engaged", title: "Father engaged", kind: .strength, unit: .sentence,
    theme: .fathers,
    definition: """
      The father or father figure was seen, spoken with, observed with the child, invited, or his \
      views, needs or role are recorded as his own. Not what the mother says about him.
      """,
    sources: [.york, .derby, .devon, .somerset],
    why: """
      Fathers who were met, asked and expected to matter turned up in the audits as a strength \
      for the child, and as the way in which risk came to light.
      """,
    question: "What did he say or do himself?",
    examples: [
      Example("⟦Dad⟧ said he gets up for the night feeds."),
      Example("⟦Spoke to father⟧ on the phone about the plan."),
      Example("⟦Father attended⟧ the core group."),
    ],
    nearMisses: [
      Example("Dad was at work."),
      Example("Mum says dad is good with him."),
      Example("Father's details not known."),
    ])

  private let cues: CueSet
  private let absent: CueSet

  init(_ lexicons: CompiledLexicons) {
    var cues = CueSet(
      lexicons, ["father.engaged"], vetoedBy: [.negated, .hypothetical, .question])
    // What he does with the child is as often told of him as seen.
    cues.remove(lexicons, ["father.engaged.with-child"])
    self.cues = cues
    absent = CueSet(lexicons, ["father.absent"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { match, sentence in
      if note.has(absent, in: sentence) { return "he is not there" }
      let told = note.scopes(in: sentence).first {
        $0.kind == .reported && $0.holder != .father && $0.holder != .writer
      }
      return told?.covers(match) == true ? "told by somebody else" : nil
    }
  }
}
