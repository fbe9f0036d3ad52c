import Context
import Matching

/// A partner not invited, not there, not told, or all the work left to one agency.
final class AgencyMissing: Indicator {
  static let description = IndicatorDescription(
    id: "agency-missing", title: "Agency missing", kind: .concern, unit: .sentence, theme: .plans,
    definition: """
      A partner not invited, not attending, not sent the minutes, or all the work left to one \
      agency.
      """,
    sources: [.devon, .derby, .walsall],
    why: """
      An empty chair is a part of the child's life that nobody weighed when the decision was \
      made.
      """,
    question: "What would they have added, and how will it be got from them?",
    examples: [
      Example("⟦Apologies from HV⟧."),
      Example("⟦GP not invited⟧."),
      Example("⟦No one from school⟧ was there."),
      Example("The ⟦minutes were not sent⟧ out."),
      Example("⟦No health visitor since⟧ October."),
      Example("⟦Probation did not attend⟧."),
      Example("⟦Nobody told the nursery⟧ that she had moved."),
    ],
    nearMisses: [
      Example("HV attended and gave a report."),
      Example("Mum gave her apologies for being late."),
      Example("Dad apologised for shouting."),
      Example("If school cannot attend they will send a report."),
      Example("School not attended today, he was poorly."),
      Example("GP will be invited to the review."),
      Example("All agencies were at the table."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["partner.missing"], vetoedBy: [.hypothetical, .planned, .question])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
