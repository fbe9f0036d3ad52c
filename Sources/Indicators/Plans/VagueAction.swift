import Context
import Matching

/// An action that lacks who or by when, and says no difference for the child.
final class VagueAction: Indicator {
  static let description = IndicatorDescription(
    id: "vague-action", title: "Vague action", kind: .concern, unit: .sentence, theme: .plans,
    definition: """
      An action or plan that lacks who or by when and says no difference for the child. Not an \
      action with an owner and a date, nor a bare line of the next contact.
      """,
    sources: [.york, .somerset],
    why: """
      Nobody can tell when "continue to monitor" has been done, so it is never finished and never \
      late, and the child waits.
      """,
    question: "Who will do what by when, and what will be different for the child?",
    examples: [
      Example("⟦Continue to monitor⟧."),
      Example("⟦To be seen as needed⟧."),
      Example("⟦Mum to engage⟧ with services."),
      Example("⟦HV to visit⟧."),
      Example("⟦Chase housing⟧."),
      Example("I ⟦will ring⟧ the GP at some point."),
      Example("Dental ⟦to be booked⟧."),
    ],
    nearMisses: [
      Example("HV to visit on Friday 14th."),
      Example("NFV 4/52."),
      Example("Mum likes to sing to him."),
      Example("I monitored the contact and he played."),
      Example("SW to ring school by Thursday."),
      Example("Visit to grandparents."),
      Example("He continues to grow along his line."),
    ])

  private let plan: ActionCues
  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    plan = ActionCues(lexicons)
    var cues = CueSet(
      lexicons,
      [
        "action.owner.tasked", "action.owner.will", "action.owner.to-be",
        "action.owner.imperative", "action.owner.header-do", "action.vague",
      ], vetoedBy: [.quoted, .question])
    // "Would benefit from" is as often an opinion as a plan: for the learned layer to weigh.
    cues.remove(lexicons, ["action.vague.soft"])
    self.cues = cues
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      if plan.isBare(sentence, of: note) { return "the date of the next contact alone" }
      if plan.isPast(sentence, of: note) { return "it has happened" }
      if note.has(plan.deadlines, in: sentence) { return "it says by when" }
      if note.has(plan.differences, in: sentence) { return "it says what for" }
      return nil
    }
  }
}
