import Context
import Matching

/// A positive verdict with no evidence in the sentence or the ones next to it.
final class UnevidencedOptimism: Indicator {
  static let description = IndicatorDescription(
    id: "unevidenced-optimism", title: "Optimism without evidence", kind: .concern,
    unit: .sentence, theme: .evidence,
    definition: """
      A positive verdict with no evidence in the sentence or the ones next to it: "no concerns", \
      "all fine", "good bond", "engaging well". Not a verdict beside what was seen, heard or \
      measured.
      """,
    sources: [.derby],
    why: """
      "No concerns" has stood in the last note before more than one serious case review. A \
      manager cannot tell hope from knowledge unless the knowledge is written down.
      """,
    question: "What did you see, hear or measure that shows it?",
    examples: [
      Example("Mum is ⟦doing brilliantly⟧."),
      Example("Home visit. ⟦No concerns⟧."),
      Example("There is a ⟦good bond⟧."),
      Example("Dad is ⟦engaging well⟧ with services."),
      Example("Home visit, ⟦all fine⟧, NFA."),
      Example("Baby is ⟦thriving⟧."),
      Example("⟦Lovely interaction⟧ between the two of them."),
    ],
    nearMisses: [
      Example("Mum is doing brilliantly: she woke for every feed and he has put on 300g."),
      Example("Mum is not coping well."),
      Example("I asked whether there were no concerns."),
      Example("If all fine we will close."),
      Example("Mum says all is well."),
      Example(
        "No concerns today: red book shows 9.2kg, he ran to the door and showed me his shoes."),
      Example("I do not think things are much better."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    var cues = CueSet(
      lexicons, ["optimism.verdict", "observe.label", "interact.label"],
      vetoedBy: [.negated, .hypothetical, .planned, .question, .instruction, .quoted])
    // Manner and safety are as often facts of the plan as praise.
    cues.remove(
      lexicons,
      [
        "optimism.verdict.safe", "optimism.verdict.home-care", "interact.label.warmth",
        "interact.label.manner",
      ])
    self.cues = cues
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { match, sentence in
      if note.isCarersAccount(match, in: sentence) { return "a carer's own account" }
      return note.facts[sentence].hasEvidence ? "what was seen stands beside it" : nil
    }
  }
}
