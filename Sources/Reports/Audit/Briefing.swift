import Cases
import Indicators

/// The briefing in the seven panels that partnerships publish, as a draft to edit.
///
/// It quotes no record, because a briefing is published.
struct Briefing {
  /// One panel.
  struct Panel {
    var title: String
    var lines: [Line]
  }

  /// A paragraph of a panel, or a point.
  enum Line {
    case paragraph(String)
    /// What it is of, and what there is to say.
    case point(lead: String, String)
  }

  /// The seven.
  let panels: [Panel]

  init(_ wording: AuditWording) {
    let audit = wording.audit
    panels = [
      Panel(
        title: "Background",
        lines: [
          .paragraph(
            "[Say why this audit took place, who took part, and when the panel met.]"),
          .paragraph("The records read are from \(wording.period)."),
        ]),
      Panel(
        title: "Aim of the audit",
        lines: [.paragraph("This audit asked of the records:")]
          + PanelQuestion.all.prefix(7).map { .point(lead: "", $0.text) }),
      Panel(
        title: "Case selection and grade",
        lines: [
          .paragraph(wording.sample),
          .paragraph(
            "[Grades, given by the panel: … of \(audit.cases.count) good or better. "
              + "The software grades no case.]"),
        ]),
      Panel(title: "Summary", lines: Self.summary(wording)),
      Panel(title: "Good practice", lines: Self.points(.strength, wording)),
      Panel(title: "Areas for development", lines: Self.points(.concern, wording)),
      Panel(
        title: "What can you do now?",
        lines: [.paragraph("Before you save your next record, ask yourself:")]
          + wording.leading(.concern, 5).map {
            .point(lead: "", AllIndicators.descriptions[$0].question)
          } + [.paragraph("[Training, guidance and contacts.]")]),
    ]
  }

  private static func summary(_ wording: AuditWording) -> [Line] {
    func titles(_ kind: IndicatorDescription.Kind) -> String {
      let titles = wording.leading(kind, 2).map {
        AllIndicators.descriptions[$0].title.lowercasedFirst
      }
      return titles.isEmpty ? "not told" : titles.joined(separator: " and ")
    }
    let (strong, weak) = (titles(.strength), titles(.concern))
    guard strong != "not told" || weak != "not told" else {
      return [.paragraph("[Nothing was found to sum up.]")]
    }
    let cohort = wording.audit.cohort
    return [
      .paragraph(
        "In \(wording.count(cohort.records, "record")) of \(wording.count(cohort.cases, "case")), "
          + "what most cases evidence is \(strong); what a reader would ask about in most is "
          + "\(weak)."),
      .paragraph("[Say what this means for the children.]"),
    ]
  }

  private static func points(
    _ kind: IndicatorDescription.Kind, _ wording: AuditWording
  ) -> [Line] {
    let cohort = wording.audit.cohort
    let points: [Line] = wording.leading(kind, 6).map { number in
      let cases = AuditWording.words(cohort.indicatorCases[number], "case")
      let records = AuditWording.words(cohort.indicatorRecords[number], "record")
      return .point(lead: AllIndicators.descriptions[number].title, "\(cases), \(records).")
    }
    return points.isEmpty ? [.paragraph("[None was found.]")] : points
  }
}
