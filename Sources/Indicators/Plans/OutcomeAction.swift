import Context
import Matching

/// An action that says who does it and by when, or what will be different for the child.
final class OutcomeAction: Indicator {
  static let description = IndicatorDescription(
    id: "outcome-action", title: "Action with owner and date", kind: .strength, unit: .sentence,
    theme: .plans,
    definition: """
      An action that says who does it and by when, or what will be different for the child if it \
      is done, or not done.
      """,
    sources: [.york, .somerset],
    why: """
      Somebody who knows what they are to do, by which day and what it is for can do it, and \
      can be asked whether it was done.
      """,
    question: "How will you know that it made a difference to the child?",
    examples: [
      Example("SW to ring school ⟦by Friday⟧."),
      Example("I'll visit ⟦on Tuesday⟧ at teatime, when both boys are home."),
      Example("HV will weigh him again ⟦on 14 March⟧ and tell us the same day."),
      Example("Dad to book the GP ⟦by the 12th⟧."),
      Example("Housing to be chased ⟦by 3/6⟧, me."),
      Example("FSW to see her at breakfast club ⟦tomorrow⟧, then weekly."),
      Example("I'll speak to Nan about bedtimes ⟦so he sleeps⟧ in his own bed."),
    ],
    nearMisses: [
      Example("SW to ring school."),
      Example("Next visit 14/3."),
      Example("HV saw him on 14 March and he had gained."),
      Example("Mum said she went to the clinic on Tuesday."),
      Example("Continue to monitor."),
      Example("He was born on 2 May and weighed 3.2kg."),
      Example("Mum woke at 3am. She fed him. He settled."),
    ])

  private let plan: ActionCues
  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    plan = ActionCues(lexicons)
    cues = CueSet(lexicons, ["action.deadline", "action.difference"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { match, sentence in
      if plan.isBare(sentence, of: note) { return "the date of the next contact alone" }
      let isOwned = note.has(plan.owned, in: sentence)
      if isOwned && plan.deadlines.contains(match) { return nil }
      if plan.isPast(sentence, of: note) { return "it has happened" }
      if plan.differences.contains(match) { return isOwned ? nil : "nobody is to do it" }
      if plan.hours.contains(match) { return "an hour and no day" }
      return note.has(plan.actions, in: sentence) ? nil : "nobody is to do it"
    }
  }
}
