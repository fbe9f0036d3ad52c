import Context
import Matching

/// The worker considers that a yes may not be one, and why.
final class DisguisedCompliance: Indicator {
  static let description = IndicatorDescription(
    id: "disguised-compliance", title: "Agreement questioned", kind: .strength, unit: .sentence,
    theme: .safety,
    definition: """
      The worker considers that agreement or cooperation may not be real, or may come from fear \
      or control, and says why.
      """,
    sources: [.derby],
    why: """
      A signature given to end a visit, or under somebody's eye, changes nothing for the child. \
      A worker who asks what the yes is worth can plan for what will really happen.
      """,
    question: "What makes you think this agreement is free and meant?",
    examples: [
      Example("She ⟦says yes to everything⟧ while the partner listens at the door."),
      Example("She ⟦says yes to everything⟧ and nothing follows."),
      Example("I ⟦do not count that signature⟧, he held the pen."),
      Example("She ⟦looked at him before answering⟧ each question."),
      Example("He ⟦tells us what we want to hear⟧."),
      Example("She ⟦agreed because she was afraid⟧ of what he would say."),
    ],
    nearMisses: [
      Example("The engine is in compliance with the licence agreement."),
      Example("They are agreed that school is best."),
      Example("Mum agreed to the referral and signed the form."),
      Example("Yes, no problem, she said when I asked for a pen."),
      Example("He looked at the train and said choo."),
      Example("The compliance officer checked the building."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["compliance.doubt"], vetoedBy: [.instruction, .hypothetical])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
