import Foundation
import Indicators
import Reports
import Testing

struct IndicatorReportTests {
  static let sample = IndicatorDescription(
    id: "self-report", title: "A parent's word unchecked", kind: .concern, unit: .sentence,
    theme: .evidence,
    definition: "A carer's account on which the record rests, without anything to check it.",
    sources: [.devon, .york], why: "What is told is not what is so.", question: "How do you know?",
    examples: [Example("⟦Mum reports he is well⟧.")],
    nearMisses: [Example("Mum's \"report\" came.")])

  @Test func `A page tells all of an indicator`() throws {
    try expectSnapshot(IndicatorReport.page(Self.sample), "indicator.txt")
  }

  @Test func `The list shows every indicator once, under its theme`() {
    let list = IndicatorReport.list(AllIndicators.descriptions)
    var theme = ""
    var found: [String: String] = [:]
    for line in list.split(separator: "\n") {
      if line.hasPrefix("  ") {
        let id = line.split(separator: " ").first.map(String.init) ?? ""
        #expect(found.updateValue(theme, forKey: id) == nil)
      } else {
        theme = String(line)
      }
    }
    #expect(
      found
        == Dictionary(
          uniqueKeysWithValues: AllIndicators.descriptions.map { ($0.id, $0.theme.title) }))
  }

  @Test func `JSON holds what the page does`() throws {
    struct Entry: Decodable, Equatable {
      var id, title, kind, unit, theme, definition, why, question: String
      var sources, examples, nearMisses: [String]
    }
    let json = Data(IndicatorReport.json([Self.sample]).utf8)
    #expect(
      try JSONDecoder().decode([Entry].self, from: json) == [
        Entry(
          id: "self-report", title: "A parent's word unchecked", kind: "concern",
          unit: "sentence", theme: "evidence", definition: Self.sample.definition,
          why: Self.sample.why, question: "How do you know?", sources: ["Devon", "York"],
          examples: ["⟦Mum reports he is well⟧."],
          nearMisses: ["Mum's \"report\" came."])
      ])
  }
}
