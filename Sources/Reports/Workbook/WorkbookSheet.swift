/// The sheets that a workbook may have.
public enum WorkbookSheet: UInt8, CaseIterable, Sendable {
  /// Those of a workbook of scores.
  case records, findings
  /// Those that an audit has besides.
  case about, cases, auditFindings, themes, carers, actions

  /// The sheets of a workbook of scores, in their order.
  public static let ofScores: [WorkbookSheet] = [.records, .findings]
  /// The sheets of an audit, in their order.
  public static let ofAudit: [WorkbookSheet] = [
    .about, .records, .cases, .auditFindings, .themes, .carers, .actions,
  ]

  /// What the tab says.
  var name: String {
    switch self {
    case .records: "Records"
    case .findings, .auditFindings: "Findings"
    case .about: "About"
    case .cases: "Cases"
    case .themes: "Themes"
    case .carers: "Carers"
    case .actions: "Actions"
    }
  }

  /// Columns, from the first to the last, and how wide they are, in characters.
  var widths: [(first: UInt16, last: UInt16, width: Double)] {
    switch self {
    case .records: [(0, 2, 14), (3, 40, 12)]
    case .findings: [(0, 2, 14), (3, 3, 12), (4, 8, 28), (9, 40, 12)]
    case .about: [(0, 0, 36), (1, 1, 110)]
    case .cases: [(0, 2, 14), (3, 40, 12)]
    case .auditFindings:
      [(0, 3, 14), (4, 4, 26), (5, 7, 11), (8, 9, 44), (10, 10, 36), (11, 13, 16)]
    case .themes: [(0, 1, 20), (2, 3, 26), (4, 12, 12)]
    case .carers: [(0, 4, 18), (5, 20, 16)]
    case .actions: [(0, 0, 14), (1, 1, 60), (2, 7, 20), (8, 8, 60), (9, 9, 20)]
    }
  }

  /// The columns in which one of some words is chosen.
  var choices: (columns: ClosedRange<UInt16>, words: [String])? {
    self == .auditFindings ? (11...12, ["agreed", "not agreed", "missed"]) : nil
  }
}
