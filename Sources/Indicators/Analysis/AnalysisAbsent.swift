import Context
import Matching

/// The record gives information about the child and says nowhere what it means.
final class AnalysisAbsent: Indicator {
  static let description = IndicatorDescription(
    id: "analysis-absent", title: "No analysis evidenced", kind: .concern, unit: .record,
    theme: .analysis,
    definition: """
      The record gives observations or information about the child and says nowhere what they \
      mean for the child. Not purely administrative records.
      """,
    sources: [.york],
    why: """
      Visits that were well described and never interpreted run through the audits: everybody saw, \
      and nobody said what it meant.
      """,
    question: "In one sentence: what does this contact tell us about the child?",
    examples: [
      Example("Home visit. Kai on the mat, kicked both legs. Fed 5oz. Next visit 4/52."),
      Example("Mum in kitchen. Baby in bouncer. Weight 5.3kg. HV to visit."),
      Example("Baby on mum's knee, sucking a rusk. Room warm. Mum tired. Imms due Tuesday."),
      Example(
        "Seen at nursery. He played alone in the sand and did not speak. Home time with nan."),
      Example("Weight 6.1kg. Length 62cm. Feeds 5 x 6oz. Smiling."),
      Example(
        "Both parents in. Bottles steaming on the side. Baby asleep upstairs. Bin lorry loud."),
    ],
    nearMisses: [
      Example("Kai stiffened when picked up. This suggests he is wary of being handled quickly."),
      Example("Appointment rearranged to 4 May."),
      Example("Weight down two centiles. My worry is that he is not being fed at night."),
      Example(
        """
        Baby still in the pram after an hour. This matters because he cannot move to find a \
        face.
        """),
      Example("Visit cancelled by mum, rebooked for 9 June."),
      Example(
        """
        He did not look round when she left. This suggests that he does not expect her to \
        notice.
        """),
    ])

  private let analysis: IndicatorNumber?

  init(_ lexicons: CompiledLexicons) {
    analysis = AllIndicators.number(of: Analysis.description.id)
  }

  func applies(to note: AnnotatedNote) -> Bool { !note.isAdministrative }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    if let analysis, !report.has(analysis) { report.foundInRecord(rule: .named("analysis.none")) }
  }
}
