import Context
import Matching

/// Talk with a parent of how what they do affects the child.
final class ImpactConversation: Indicator {
  static let description = IndicatorDescription(
    id: "impact-conversation", title: "Impact talked about", kind: .strength, unit: .sentence,
    theme: .analysis,
    definition: """
      The worker talks with a parent about how the parent's behaviour, health or situation \
      affects the child. Not advice or instruction alone.
      """,
    sources: [.york],
    why: """
      Parents are told what to do far more often than they are shown what their child sees. \
      The second is what changes them, and what tells us whether they can.
      """,
    question: "What did the parent say when you put the child's side to them?",
    examples: [
      Example("We ⟦talked about the impact on⟧ Leo of the shouting."),
      Example("I ⟦told mum what Leo said⟧ about the stairs."),
      Example("⟦Asked dad what she hears⟧ from her cot at night."),
      Example("I ⟦explained to dad how the rows affect Mia⟧ at night."),
      Example("I ⟦explained how shouting affects⟧ babies."),
      Example("⟦I told her that babies hear⟧ every row."),
    ],
    nearMisses: [
      Example("Safe sleep advice given."),
      Example("I explained how to apply for a nursery place."),
      Example("Mum was told to ring the surgery."),
      Example("HV to talk about the impact on him next week."),
      Example("I told school what Leo said."),
      Example("Mum talked about her housing."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["impact.conversation.impact", "impact.conversation.told"],
      vetoedBy: [.hypothetical, .planned, .question, .instruction])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
