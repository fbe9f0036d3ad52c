import Indicators
import Records
import Reports
import Scoring
import Testing

/// Whether lines are told to be those of a record, or not.
struct LineReuseTests {
  private static let report = JSONLinesReport(Sample.vocabulary)

  private static func record(
    _ id: String?, _ columns: [Record.Column: String] = [:], text: String = "Zoë kicked."
  ) -> Record {
    Record(
      id: id, text: text, columns: columns,
      source: Record.Source(file: "a.csv", row: 3, line: 4))
  }

  private static func line(
    _ report: JSONLinesReport, _ record: Record, _ value: Double? = 61.5
  ) -> [UInt8] {
    var output: [UInt8] = []
    let score = Sample.score(
      value, value.map { _ in .developing }, notScored: value == nil ? .empty : nil,
      in: record.text, [(0, "Zoë kicked", .terms(0))])
    report.append(score, of: record, to: &output)
    return output
  }

  private static func verdict(
    _ line: [UInt8], _ record: Record, _ report: JSONLinesReport = report
  ) -> JSONLinesReport.Verdict? {
    line.withUnsafeBytes {
      report.verdict(in: $0, of: record, hash: report.contentHash(of: record))
    }
  }

  @Test(arguments: [0, 0.1, 7, 9.9, 10, 61.5, 99.9, 100, nil])
  func `A line says of its own record what it was given`(value: Double?) {
    for record in [
      Self.record("A-1"), Self.record(nil), Self.record("a \"b\", \"score\": 1.0", [.case: "\\"]),
      Self.record("A-1", [.case: "C", .date: "2025-03-14", .team: "x"]),
    ] {
      let line = Self.line(Self.report, record, value)
      #expect(Self.verdict(line, record) == value.map { .scored($0) } ?? .notScored)
      #expect(
        line.withUnsafeBytes { Self.report.contentHash(in: $0) }
          == Self.report.contentHash(of: record))
    }
  }

  @Test func `No line of another record, version or shape is taken for it`() {
    let records = [
      Self.record("A-1"), Self.record("A-2"), Self.record(nil), Self.record("A-1", [.team: "x"]),
      Self.record("A-1", [.case: "x"]), Self.record("A-1", text: "Zoë kicked"),
    ]
    for (first, a) in records.enumerated() {
      for (second, b) in records.enumerated() {
        #expect((Self.verdict(Self.line(Self.report, a), b) != nil) == (first == second))
      }
    }
    let brief = JSONLinesReport(Sample.vocabulary, isBrief: true)
    #expect(Self.verdict(Self.line(brief, records[0]), records[0]) == nil)
    #expect(Self.verdict(Self.line(brief, records[0]), records[0], brief) != nil)
    let vocabulary = Sample.vocabulary
    let other = JSONLinesReport(
      ReportVocabulary(
        indicators: vocabulary.indicators, rules: vocabulary.rules, version: "1.1 0a1b2c"))
    #expect(Self.verdict(Self.line(other, records[0]), records[0]) == nil)
  }

  @Test func `A line with a byte cut off at either end is of no record`() {
    let record = Self.record("A-1")
    let line = Self.line(Self.report, record)
    for count in line.indices {
      #expect(Self.verdict(Array(line.prefix(count)), record) == nil)
      #expect(Self.verdict(Array(line.suffix(count)), record) == nil)
    }
  }
}
