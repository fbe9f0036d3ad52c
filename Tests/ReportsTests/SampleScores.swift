import Indicators
@testable import Records
import Reports
import Scoring
import TextCore

/// Invented indicators and scores that show every shape a report has to write.
enum Sample {
  static let vocabulary = ReportVocabulary(
    indicators: [
      indicator("child-observed", "The child observed", .strength, .child),
      indicator(
        "self-report", "A parent's word unchecked", .concern, .evidence,
        question: "How do you know?"),
      indicator(
        "drift", "Drift", .concern, .plans, question: "Who will do what, and by when?"),
      indicator(
        "father-missing", "No father in the record", .concern, .fathers,
        question: "Where is the father?"),
      indicator("safe-sleep", "Safe sleep", .strength, .safety),
    ],
    advisory: [2], rules: ["child.movement", "attribution.reports", "delay.still"],
    version: "1.0 0a1b2c")

  private static func indicator(
    _ id: String, _ title: String, _ kind: IndicatorDescription.Kind, _ theme: Theme,
    question: String = "What did you see?"
  ) -> IndicatorDescription {
    IndicatorDescription(
      id: id, title: title, kind: kind, unit: .sentence, theme: theme, definition: "",
      sources: [], why: "", question: question, examples: [], nearMisses: [])
  }

  /// Makes a score of findings, given by the words where they stand in the text.
  static func score(
    _ value: Double?, _ band: Band?, themes: [(Theme, Double)] = [],
    notScored: Score.NotScored? = nil, notEvaluated: [IndicatorNumber] = [], in text: String = "",
    _ findings: [(IndicatorNumber, words: String?, Finding.Rule)] = []
  ) -> Score {
    Score(
      value: value, band: band, themes: themes.map { .init(theme: $0.0, value: $0.1) },
      notScored: notScored,
      findings: findings.map { number, words, rule in
        Finding(indicator: number, place: words.flatMap { place(of: $0, in: text) }, rule: rule)
      }, notEvaluated: notEvaluated)
  }

  /// Where words stand in a text, in bytes.
  static func place(of words: String, in text: String) -> Place? {
    let text = Array(text.utf8)
    let words = Array(words.utf8)
    return text.indices.first { text[$0...].starts(with: words) }
      .map { Place(UInt32($0), UInt32($0 + words.count)) }
  }

  /// Writes one record in a format.
  static func line(
    _ report: some RecordReport, _ score: Score, id: String? = "A-001", caseID: String? = "C01",
    date: String? = "2025-03-14", text: String = "", row: Int = 1
  ) -> String {
    var columns: [Record.Column: String] = [:]
    columns[.case] = caseID
    columns[.date] = date
    let record = Record(
      id: id, text: text, columns: columns,
      source: Record.Source(file: "a.csv", row: row, line: row + 1))
    var output: [UInt8] = []
    report.append(score, of: record, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes, in a format, a record that could not be read.
  static func line(_ report: some RecordReport, _ error: ReadError) -> String {
    var output: [UInt8] = []
    report.append(error, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// A row of an export with two cells too few.
  static func error(id: String? = nil, file: String = "a.csv", column: String? = nil) -> ReadError {
    ReadError(
      source: Record.Source(file: file, row: 7, line: 9, column: column), id: id,
      fault: .cellCount(found: 3, expected: 5))
  }
}
