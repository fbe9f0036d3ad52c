import Context
import Foundation
@testable import RecordingQuality
import Records
import Reports
import Testing
import TextCore

struct ExplanationReportTests {
  static let record = Record(id: "A-001", text: "👶🏽 Zoë.\r\nMum denied that\u{1B} he fell.")
  static let sentences = [
    ExplainedSentence(
      number: 1, place: Place(0, 14), subject: .child, cues: [], scopes: [], findings: [],
      vetoed: []),
    ExplainedSentence(
      number: 2, place: Place(16, 41), subject: .mother,
      cues: [.init(cueClass: "report-verb", rule: "report-verb.deny", place: Place(20, 26))],
      scopes: [
        .init(
          scope: Scope(.reported, holder: .mother, stance: .denied, firstToken: 5, endToken: 8),
          place: Place(33, 40))
      ],
      findings: [1], vetoed: [.init(indicator: 0, by: "reported")]),
  ]
  let report = ExplanationReport(Sample.vocabulary)

  @Test func `JSON Lines hold one object a sentence, places in scalars`() throws {
    let lines = report.jsonLines(Self.sentences, of: Self.record).split(separator: "\n")
    #expect(
      lines == [
        """
        {"id": "A-001", "sentence": 1, "start": 0, "end": 7, "text": "👶🏽 Zoë.", \
        "subject": "child", "cues": [], "scopes": [], "findings": [], "vetoed": []}
        """,
        """
        {"id": "A-001", "sentence": 2, "start": 9, "end": 34, \
        "text": "Mum denied that\\u001b he fell.", "subject": "mother", \
        "cues": [{"class": "report-verb", "start": 13, "end": 19, "rule": "report-verb.deny"}], \
        "scopes": [{"kind": "reported", "holder": "mother", "stance": "denied", \
        "start": 26, "end": 33}], \
        "findings": ["self-report"], \
        "vetoed": [{"indicator": "child-observed", "by": "reported"}]}
        """,
      ])
  }

  @Test func `Text is for reading, and steers no terminal`() throws {
    let text = report.text(Self.sentences, of: Self.record)
    #expect(!text.contains("\u{1B}"))
    try expectSnapshot(text, "explain.txt")
  }
}
