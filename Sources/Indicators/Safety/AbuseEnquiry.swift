import Context
import Matching

/// Domestic abuse asked about, or why not and when.
final class AbuseEnquiry: Indicator {
  static let description = IndicatorDescription(
    id: "abuse-enquiry", title: "Domestic abuse asked about", kind: .strength, unit: .sentence,
    theme: .safety,
    definition: """
      Domestic abuse was asked about, or the reason it could not be asked, and when it will be, \
      is recorded.
      """,
    sources: [.derby],
    why: """
      Few people tell unless they are asked, and few can answer with the other person in the \
      room. A question that could not be put has to be put another day.
      """,
    question: "Was she or he asked alone, and if not, when will that be?",
    examples: [
      Example("⟦Routine enquiry⟧ done at booking, answer no."),
      Example("⟦RE not asked⟧, partner beside her throughout."),
      Example("⟦DASH⟧ completed, high."),
      Example("I ⟦asked if she is afraid of⟧ him."),
      Example("⟦Asked re DV⟧ on her own today."),
      Example("⟦Seen alone, denies⟧ that anybody hurts her."),
    ],
    nearMisses: [
      Example("Add a dash of vinegar."),
      Example("He dashed across the road."),
      Example("Dad works nights for the enquiry desk."),
      Example("She was alone at home with the baby."),
      Example("Re your letter of Monday."),
      Example("He is frightened of the hoover."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(lexicons, ["abuse.enquiry"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
