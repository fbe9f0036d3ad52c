import Indicators
import Reports
import Scoring
import Testing

struct JSONLinesReportTests {
  static let text = "👶🏽 Zoë kicked. Mum reports \"all fine\"."
  static let score = Sample.score(
    61.5, .developing, themes: [(.child, 72), (.evidence, 40.46)], notEvaluated: [4, 2], in: text,
    [
      (0, "Zoë kicked", .terms(0)), (1, "Mum reports \"all fine\"", .terms(1)),
      (2, "\"all", .terms(2)), (3, nil, .named("father.none")),
    ])

  @Test func `A scored record is one line with its keys in order`() {
    #expect(
      Sample.line(JSONLinesReport(Sample.vocabulary), Self.score, text: Self.text) == """
        {"id": "A-001", "case": "C01", "date": "2025-03-14", "score": 61.5, "band": "developing", \
        "themes": {"child": 72.0, "evidence": 40.5}, "findings": [\
        {"indicator": "child-observed", "kind": "strength", "start": 3, "end": 13, \
        "text": "Zoë kicked", "rule": "child.movement"}, \
        {"indicator": "self-report", "kind": "concern", "start": 15, "end": 37, \
        "text": "Mum reports \\"all fine\\"", "rule": "attribution.reports"}, \
        {"indicator": "drift", "kind": "concern", "start": 27, "end": 31, "text": "\\"all", \
        "rule": "delay.still", "advisory": true}, \
        {"indicator": "father-missing", "kind": "concern", "rule": "father.none"}], \
        "notEvaluated": ["safe-sleep", "drift"], "content": "5fd5982096107230", \
        "version": "1.0 0a1b2c"}

        """)
  }

  @Test func `A brief line quotes nothing of the note`() {
    let line = Sample.line(
      JSONLinesReport(Sample.vocabulary, isBrief: true), Self.score, text: Self.text)
    #expect(line.contains(#""start": 3, "end": 13, "rule": "child.movement"}"#))
    #expect(!line.contains("Zoë") && !line.contains("fine") && !line.contains(#""text""#))
  }

  @Test(arguments: [("empty", Score.NotScored.empty), ("administrative", .administrative)])
  func `A record with nothing to score says why`(word: String, reason: Score.NotScored) {
    let score = Sample.score(nil, nil, notScored: reason)
    #expect(
      Sample.line(
        JSONLinesReport(Sample.vocabulary), score, id: nil, caseID: nil, date: nil, row: 12)
          == """
          {"id": "row-12", "score": null, "notScored": "\(word)", "findings": [], \
          "notEvaluated": [], "content": "81d59cea53369412", "version": "1.0 0a1b2c"}

          """)
  }

  @Test func `A record that could not be read says where, and what is wrong`() {
    let report = JSONLinesReport(Sample.vocabulary)
    #expect(
      Sample.line(report, Sample.error(file: "a \"b\".csv")) == """
        {"id": null, "error": "3 cells where the header has 5; the record was left out", \
        "source": {"file": "a \\"b\\".csv", "row": 7, "column": null}}

        """)
    let named = Sample.line(report, Sample.error(id: "A-7", column: "text"))
    #expect(named.hasPrefix(#"{"id": "A-7", "error": "#))
    #expect(named.hasSuffix("\"row\": 7, \"column\": \"text\"}}\n"))
  }
}
