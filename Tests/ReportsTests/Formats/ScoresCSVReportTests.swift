import Indicators
@testable import Reports
import Scoring
import Testing

struct ScoresCSVReportTests {
  let report = ScoresCSVReport(Sample.vocabulary)

  @Test func `The header names themes and indicators, after a byte order mark`() {
    #expect(
      String(decoding: report.opening, as: UTF8.self) == "\u{FEFF}"
        + "id,case,date,score,band,theme.child,theme.evidence,theme.analysis,theme.fathers,"
        + "theme.safety,theme.plans,theme.family,theme.form,"
        + "notScored,error,version,child-observed,self-report,drift,father-missing,safe-sleep\r\n")
  }

  @Test func `A row counts the findings, and leaves blank what was not evaluated`() {
    let text = "He kicked. He waved. Mum reports fine."
    let score = Sample.score(
      61.5, .developing, themes: [(.child, 72), (.plans, 8.04)], notEvaluated: [4], in: text,
      [
        (0, "He kicked", .terms(0)), (0, "He waved", .terms(0)),
        (1, "Mum reports fine", .terms(1)), (3, nil, .named("father.none")),
      ])
    #expect(
      Sample.line(report, score, text: text)
        == "A-001,C01,2025-03-14,61.5,developing,72.0,,,,,8.0,,,,,1.0 0a1b2c,2,1,0,1,\r\n")
  }

  @Test func `A record with nothing to score has no score and no nought in its place`() {
    let score = Sample.score(nil, nil, notScored: .administrative, notEvaluated: [0, 1, 2, 3, 4])
    #expect(
      Sample.line(report, score, id: nil, caseID: nil, date: nil, row: 3)
        == "row-3,,,,,,,,,,,,,administrative,,1.0 0a1b2c,,,,,\r\n")
  }

  @Test func `A record that could not be read has a row too`() {
    #expect(
      Sample.line(report, Sample.error(id: "A-9", column: "text"))
        == "A-9,,,,,,,,,,,,,,\"a.csv: row 7 (line 9), column 'text': "
        + "3 cells where the header has 5; the record was left out\",1.0 0a1b2c,,,,,\r\n")
  }

  @Test func `Every row has as many cells as the header`() {
    let cells = { (line: String) in line.utf8.count { $0 == UInt8(ascii: ",") } }
    let header = cells(String(decoding: report.opening, as: UTF8.self))
    #expect(cells(Sample.line(report, Sample.score(nil, nil))) == header)
    #expect(cells(Sample.line(report, Sample.error())) == header)
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a b", "a b"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
    ("a\nb", "\"a\nb\""), ("=1+1", "'=1+1"), ("+44", "'+44"), ("-1", "'-1"), ("@x", "'@x"),
    ("\tx", "'\tx"), ("\r=x", "\"'\r=x\""), ("=a,b", "\"'=a,b\""), ("x=1", "x=1"), ("Zoë", "Zoë"),
  ])
  func `No cell is a formula`(text: String, expected: String) {
    var bytes: [UInt8] = []
    bytes.append(csvCell: text)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
