import Indicators
public import Training

/// Passages before and after de-identifying, as CSV for the person who signs them.
///
/// It holds the notes' own words, so it stays where they stay. UTF-8 with a byte order mark and
/// CRLF, which is what spreadsheets expect; no cell is a formula, or longer than one can be.
public enum SigningSheet {
  /// The file.
  public static func render(_ items: [ReviewItem]) -> [UInt8] {
    var sheet: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(ReviewColumn.allCases.map(\.rawValue), to: &sheet)
    for item in items { append(ReviewColumn.allCases.map { cell($0, of: item) }, to: &sheet) }
    return sheet
  }

  private static func append(_ cells: [String], to sheet: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { sheet.append(UInt8(ascii: ",")) }
      sheet.append(csvCell: cell)
    }
    sheet.append("\r\n")
  }

  private static func cell(_ column: ReviewColumn, of item: ReviewItem) -> String {
    switch column {
    case .number: String(item.number)
    case .point: ReviewItem.name(of: item.passage.indicator)
    case .title: title(item.passage)
    case .before: before(item.passage.text)
    case .after: item.draft.marked
    case .kept: short(item.kept.joined(separator: "; "))
    case .rare: short(item.rare.joined(separator: "; "))
    case .reason: item.passage.clearness.reason
    case .record: short(item.passage.origin.id)
    case .signedBy, .signedOn, .changed: ""
    case .place: item.place
    case .seal: item.seal.description
    }
  }

  private static func title(_ passage: Passage) -> String {
    guard let indicator = passage.indicator else { return "A record good as a whole" }
    let description = AllIndicators.descriptions[indicator]
    return "\(description.kind == .strength ? "Strong" : "To discuss"): \(description.title)"
  }

  /// What only people look at, cut where no cell holds it; what is read again was picked shorter.
  private static func short(_ text: String) -> String {
    guard text.utf16.count >= ReviewItems.longestCell else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(1_000))) + " […]"
  }

  /// Line breaks as spreadsheets have them inside a cell; a NUL cannot be in a text.
  private static func before(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
