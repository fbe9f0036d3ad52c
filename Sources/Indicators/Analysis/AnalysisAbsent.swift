import Context
import Matching

/// The record gives information about the child and says nowhere what it means.
struct AnalysisAbsent: Indicator {
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
    ],
    nearMisses: [
      Example("Kai stiffened when picked up. This suggests he is wary of being handled quickly."),
      Example("Appointment rearranged to 4 May."),
      Example("Weight down two centiles. My worry is that he is not being fed at night."),
    ])

  private let analysis: IndicatorNumber?

  init(_ lexicons: CompiledLexicons) { analysis = AllIndicators.number(of: Analysis.description.id) }

  func applies(to note: AnnotatedNote) -> Bool { !note.isAdministrative }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    if let analysis, !report.has(analysis) { report.foundInRecord(rule: .named("analysis.none")) }
  }
}
