import Context
import Matching

/// Progress against a named aim of the child's plan.
final class PlanProgress: Indicator {
  static let description = IndicatorDescription(
    id: "plan-progress", title: "Progress against the plan", kind: .strength, unit: .sentence,
    theme: .form,
    definition: "Progress against the child's plan is stated for a named aim.",
    sources: [.somerset],
    why: """
      A plan that nobody measures against is a plan that nobody follows; a count, a score or a \
      date says how far it has got.
      """,
    question: "Which aim of the plan does this bear on, and how far is it met?",
    examples: [
      Example("Target 2 ⟦partly met⟧."),
      Example("Neglect score 22, ⟦down from 31⟧."),
      Example("Attended ⟦7 of 10 sessions⟧."),
      Example("⟦Progress on plan:⟧ bedtime by eight, five nights in seven."),
      Example("Lates have ⟦dropped from 9 to 2⟧."),
      Example("The ⟦routine is working⟧, he sleeps at half past seven."),
      Example("⟦Actions completed⟧: jabs, dentist, nursery form."),
    ],
    nearMisses: [
      Example("He weighs 8kg."),
      Example("She goes to nursery on Mondays."),
      Example("Dad was not met."),
      Example("Pain score 3 after the jab."),
      Example("If the target is met we close."),
      Example("She made good progress, bless her."),
      Example("He feeds from 7 to 8."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["progress.plan"], vetoedBy: [.planned, .hypothetical, .reported, .question])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
