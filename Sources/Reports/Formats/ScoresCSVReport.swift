import Indicators
public import Records
public import Scoring

/// Scores as CSV for a spreadsheet: one row a record, nothing of its text.
///
/// The columns are id, case, date, score, band, one for each theme ("theme.child"), notScored, error,
/// version, and one for each indicator with the number of its findings; an empty cell there says that
/// the indicator was not evaluated, which is not the same as a nought. UTF-8 with a byte order mark and
/// CRLF, which is what spreadsheets expect.
public struct ScoresCSVReport: RecordReport {
  private let indicatorIDs: [String]
  private let version: [UInt8]

  /// - Parameter vocabulary: the names of what the scores hold.
  public init(_ vocabulary: ReportVocabulary) {
    indicatorIDs = vocabulary.indicators.map(\.id)
    var version: [UInt8] = []
    version.append(csvCell: vocabulary.version)
    self.version = version
  }

  /// The byte order mark and the header.
  public var opening: [UInt8] {
    var header: [UInt8] = [0xEF, 0xBB, 0xBF]
    for (index, name) in Self.headers(indicatorIDs).enumerated() {
      if index > 0 { header.append(UInt8(ascii: ",")) }
      header.append(csvCell: name)
    }
    header.append("\r\n")
    return header
  }

  /// The headers of all columns.
  static func headers(_ vocabulary: ReportVocabulary) -> [String] {
    headers(vocabulary.indicators.map(\.id))
  }

  private static func headers(_ indicatorIDs: [String]) -> [String] {
    ["id", "case", "date", "score", "band"] + Theme.allCases.map { "theme.\($0)" }
      + ["notScored", "error", "version"] + indicatorIDs
  }

  /// Appends the row of a scored record.
  public func append(_ score: Score, of record: Record, to output: inout [UInt8]) {
    if record.withBytes(of: .id, { output.append(csvCell: $0) }) == nil {
      output.append("row-")
      output.append(digits: record.source.row)
    }
    output.append(",")
    record.withBytes(of: .case) { output.append(csvCell: $0) }
    output.append(",")
    record.withBytes(of: .date) { output.append(csvCell: $0) }
    appendVerdict(of: score, to: &output)
    output.append(",,")
    output.append(contentsOf: version)
    appendCounts(of: score, to: &output)
    output.append("\r\n")
  }

  /// Appends the row of a record that could not be read: its id, and what is wrong where.
  public func append(_ error: ReadError, to output: inout [UInt8]) {
    if let id = error.id { output.append(csvCell: id) }
    // Case, date, score, band, the themes and notScored stay empty, and so do the counts.
    for _ in 0..<6 + Theme.allCases.count { output.append(",") }
    output.append(csvCell: error.description)
    output.append(",")
    output.append(contentsOf: version)
    for _ in indicatorIDs { output.append(",") }
    output.append("\r\n")
  }

  private func appendVerdict(of score: Score, to output: inout [UInt8]) {
    output.append(",")
    if let value = score.value { output.append(score: value) }
    output.append(",")
    if let band = score.band { output.append(csvCell: band.rawValue) }
    for theme in Theme.allCases {
      output.append(",")
      if let judged = score.themes.first(where: { $0.theme == theme }) {
        output.append(score: judged.value)
      }
    }
    output.append(",")
    if let reason = score.notScored { output.append(csvCell: reason.rawValue) }
  }

  private func appendCounts(of score: Score, to output: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: indicatorIDs.count) { counts in
      counts.initialize(repeating: 0)
      for finding in score.findings { counts[finding.indicator] += 1 }
      // Below nought stands for "not evaluated"; a finding of such an indicator is still counted.
      for indicator in score.notEvaluated where counts[indicator] == 0 { counts[indicator] = -1 }
      for count in counts {
        output.append(",")
        if count >= 0 { output.append(digits: count) }
      }
    }
  }
}
