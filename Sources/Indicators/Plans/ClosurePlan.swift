import Context
import Matching

/// What goes on after closing, what would bring the case back, and who holds it.
final class ClosurePlan: Indicator {
  static let description = IndicatorDescription(
    id: "closure-plan", title: "Plan for after closing", kind: .strength, unit: .sentence,
    theme: .plans,
    definition: """
      On ending or stepping down: what support goes on, what would bring the case back, and who \
      holds it.
      """,
    sources: [.derby, .walsall],
    why: """
      Support that stops on one day is missed on the next. A family that knows what comes after, \
      and what would bring us back, is held by it.
      """,
    question: "What would bring us back, and who would notice it?",
    examples: [
      Example("⟦Back to us if⟧ he misses two weights."),
      Example("⟦Lead professional: Bev⟧ from the family hub."),
      Example("After this the ⟦school holds the plan⟧."),
      Example("⟦Re-refer if he⟧ is found alone again."),
      Example("On closing ⟦HV keeps monthly⟧ visits."),
      Example("We ⟦would reopen⟧ for a second call-out."),
      Example("⟦Closing with support⟧ from Home-Start."),
    ],
    nearMisses: [
      Example("Case closed NFA."),
      Example("She closed the door and waited."),
      Example("The shop closes at five."),
      Example("He came back to me with the ball."),
      Example("Mum held the plan in one hand and the baby in the other."),
      Example("Safety plan discussed."),
      Example("I closed the window before he climbed up."),
      Example("Visit ended at three with baby asleep on mum."),
      Example("Entry ends."),
      Example("End of contact; dad took her home."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(lexicons, ["closure.plan"], vetoedBy: [.question])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
