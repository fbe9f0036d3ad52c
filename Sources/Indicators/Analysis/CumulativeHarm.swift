import Context
import Matching

/// The present tied to the past: a repeat, a pattern, a combined weight.
final class CumulativeHarm: Indicator {
  static let description = IndicatorDescription(
    id: "cumulative-harm", title: "Harm seen over time", kind: .strength, unit: .sentence,
    theme: .analysis,
    definition: """
      The present is tied to the past: earlier incidents, a pattern, a repeat, how long it has \
      gone on, the combined weight: "This is the third missed weigh-in since March". Not a \
      date or history given with no link.
      """,
    sources: [.york, .somerset],
    why: """
      Neglect seldom shows in one visit. It is the sum that harms, and only the writer who \
      adds it up makes it visible.
      """,
    question: "How often has this happened before, and what do the times add up to?",
    examples: [
      Example("This is ⟦the third missed weigh-in since⟧ March."),
      Example("⟦Not the first time⟧ police have been called."),
      Example("There have been ⟦four referrals since⟧ May."),
      Example("⟦4th call to address since Oct⟧, NFA."),
      Example("⟦Taken together⟧ these small marks are a worry."),
      Example("It is ⟦the same explanation as⟧ in June."),
    ],
    nearMisses: [
      Example("They live on the third floor."),
      Example("He was born in March at term."),
      Example("Their second child is at school."),
      Example("Mum missed the appointment on Friday."),
      Example("Next visit in three weeks."),
      Example("She was in hospital in 2019."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["cumulative.history.count", "cumulative.history.again"],
      vetoedBy: [.question, .instruction, .hypothetical])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
