public import Cases
import Context
import Indicators

/// An audit report as rows of a workbook: numbers of all records, and the cases of the sample.
///
/// ``WorkbookFile`` makes a file of them, with the sheets of ``WorkbookSheet/ofAudit``. Text stays text,
/// whatever it begins with.
public struct AuditWorkbook {
  let audit: Audit
  let wording: AuditWording

  /// Makes a workbook of an audit.
  public init(_ audit: Audit) {
    self.audit = audit
    wording = AuditWording(audit)
  }

  /// All rows.
  public func rows() -> [UInt8] {
    var rows: [UInt8] = []
    about(&rows)
    records(&rows)
    cases(&rows)
    findings(&rows)
    themes(&rows)
    carers(&rows)
    actions(&rows)
    return rows
  }

  /// What a cell is made from.
  enum Cell {
    case text(String?), number(Double?)

    /// A whole number.
    static func count(_ count: Int) -> Cell { .number(Double(count)) }
  }

  func append(_ sheet: WorkbookSheet, _ cells: [Cell], to rows: inout [UInt8]) {
    rows.append(rowOf: sheet)
    for cell in cells {
      switch cell {
      case .text(let text): rows.append(cell: text ?? "")
      case .number(nil): rows.appendEmptyCell()
      case .number(let number?): rows.append(cell: number)
      }
    }
    rows.appendRowEnd()
  }

  func append(_ sheet: WorkbookSheet, headers: [String], to rows: inout [UInt8]) {
    append(sheet, headers.map { .text($0) }, to: &rows)
  }

  /// "2025-03-14", by which a spreadsheet sorts.
  static func date(_ day: Int?) -> Cell {
    .text(day.map { CaseDate.key(day: $0) })
  }

  private func about(_ rows: inout [UInt8]) {
    let cohort = audit.cohort
    append(.about, headers: ["what", "value"], to: &rows)
    var facts: [(String, Cell)] = [
      ("What this is", .text(AuditWording.standing)),
      (
        "What the sheets hold",
        .text(
          "Themes counts all records and cases read; the other sheets are of the cases of the "
            + "sample.")
      ),
      ("How to review", .text(AuditWording.reviewing)),
      ("Records read", .count(cohort.records)), ("Records with a score", .count(cohort.scored)),
      ("Records that could not be read", .count(cohort.failed)), ("Cases", .count(cohort.cases)),
      ("Records that name no case", .count(cohort.withoutCase)), ("Dates", .text(wording.period)),
      ("Records without a date that was understood", .count(cohort.undated)),
      ("Sample", .text(wording.sample)), ("Groups of copied records", .count(audit.copies.groups)),
      ("Ids that stand more than once", .count(audit.repeatedIDs.groups)),
      ("Rules", .text(audit.version)),
    ]
    for sentence in audit.review.map({ wording.sentences(on: $0) }) ?? [] {
      facts.append(("Review", .text(sentence)))
    }
    for (name, value) in facts { append(.about, [.text(name), value], to: &rows) }
  }

  private func themes(_ rows: inout [UInt8]) {
    append(
      .themes,
      headers: [
        "theme", "kind", "indicator", "title", "advisory", "records", "of records",
        "records from %", "records to %", "cases", "of cases", "cases from %", "cases to %",
      ], to: &rows)
    for theme in Theme.allCases {
      for kind in [IndicatorDescription.Kind.strength, .concern] {
        let key = Cohort.ThemeKey(theme, kind)
        guard let records = audit.cohort.themeRecords[key] else { continue }
        let cases = audit.cohort.themeCases[key] ?? Share(0, of: 0)
        append(
          .themes,
          [.text(theme.title), .text(kind.rawValue), .text(nil), .text("One of these at least")]
            + [.text(nil)] + numbers(records) + numbers(cases), to: &rows)
        for (number, indicator) in AllIndicators.descriptions.enumerated()
        where indicator.theme == theme && indicator.kind == kind {
          append(
            .themes,
            [
              .text(theme.title), .text(kind.rawValue), .text(indicator.id), .text(indicator.title),
              .text(audit.advisory.contains(number) ? "advisory" : nil),
            ] + numbers(audit.cohort.indicatorRecords[number])
              + numbers(audit.cohort.indicatorCases[number]), to: &rows)
        }
      }
    }
  }

  private func numbers(_ share: Share) -> [Cell] {
    let interval = share.interval
    return [
      .count(share.count), .count(share.total),
      .number(interval.map { Double(AuditWording.percent($0.lowerBound)) }),
      .number(interval.map { Double(AuditWording.percent($0.upperBound)) }),
    ]
  }
}
