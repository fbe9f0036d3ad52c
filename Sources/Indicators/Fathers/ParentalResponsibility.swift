import Context
import Matching

/// Who has parental responsibility, or a step to find out.
final class ParentalResponsibility: Indicator {
  static let description = IndicatorDescription(
    id: "parental-responsibility", title: "Parental responsibility recorded", kind: .strength,
    unit: .sentence, theme: .fathers,
    definition: """
      Who has parental responsibility for the child, or a step to find out, is recorded: in so \
      many words, by the birth certificate, by marriage, or by an order.
      """,
    sources: [.devon],
    why: """
      Who may consent for a child, and who must be told and asked, is a matter of law. A father \
      who has it and is not asked is left out of decisions that are his too.
      """,
    question: "Who has parental responsibility, and how do you know?",
    examples: [
      Example("⟦PR both⟧, seen by me."),
      Example("Dad ⟦has PR⟧ by marriage."),
      Example("He is ⟦not on the birth certificate⟧, so he cannot consent."),
      Example("⟦Parental responsibility⟧ rests with Mum alone for now."),
      Example("They mean to ⟦register the birth⟧ together next week."),
      Example("I have ⟦asked who can consent⟧ to the operation."),
    ],
    nearMisses: [
      Example("Fresh blood PR overnight, seen by the registrar."),
      Example("Being a parent is a big responsibility and she feels it."),
      Example("The course certificate came in the post."),
      Example("Dad takes responsibility for the bedtime bottle."),
      Example("Paracetamol PR given at six."),
      Example("She was booked to see the registrar about his ears."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(lexicons, ["responsibility.held"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
