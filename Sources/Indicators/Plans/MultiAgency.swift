import Context
import Matching

/// Information or work of another agency drawn in.
final class MultiAgency: Indicator {
  static let description = IndicatorDescription(
    id: "multi-agency", title: "Agencies working together", kind: .strength, unit: .sentence,
    theme: .plans,
    definition: """
      Information or work of another agency is drawn in: shared, asked for, jointly visited, \
      attended, agreed. Not another agency merely named.
      """,
    sources: [.york, .devon, .derby, .somerset, .walsall],
    why: """
      What one agency knows is a piece of a child's days. Every one of the audits found harm \
      where the pieces were not laid together.
      """,
    question: "What did the other agencies add, and what was agreed with them?",
    examples: [
      Example("⟦Rang the HV⟧ about his weight."),
      Example("⟦Joint visit⟧ with the midwife."),
      Example("⟦HV said⟧ he has gained."),
      Example("⟦Shared with the GP⟧ and the nursery."),
      Example("⟦Police checks⟧ came back clear."),
      Example("⟦Discussed with school⟧ before the visit."),
      Example("⟦Present: SW⟧, school nurse, Mum."),
    ],
    nearMisses: [
      Example("He wore his school uniform."),
      Example("Mum gets him to nursery."),
      Example("Told Mum to call the GP."),
      Example("HV to be informed."),
      Example("If worried, they can ring the health visitor."),
      Example("Nursery has a new climbing frame."),
      Example("I introduced myself as the social worker."),
    ])

  private let plan: ActionCues
  private let cues: CueSet
  private let tasks: CueSet

  init(_ lexicons: CompiledLexicons) {
    plan = ActionCues(lexicons)
    var cues = CueSet(lexicons, ["partner.shared"], vetoedBy: [.negated, .hypothetical])
    cues.remove(lexicons, ["partner.shared.wide"])
    self.cues = cues
    tasks = CueSet(
      lexicons, ["action.owner.tasked", "action.owner.to-be", "action.vague"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      // A task with no date is a wish that somebody will talk to somebody.
      let isWish =
        note.has(tasks, in: sentence) && !note.has(plan.deadlines, in: sentence)
      return isWish ? "a task with no date" : nil
    }
  }
}
