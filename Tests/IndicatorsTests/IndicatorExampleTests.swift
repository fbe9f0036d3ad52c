import Indicators
import Matching
import RecordingQuality
import Records
import Scoring
import Support
import Testing
import TextCore

/// Every indicator finds its own examples in their marked places, and leaves its near-misses alone.
struct IndicatorExampleTests {
  /// An example of an indicator, and how the text is dressed for the test.
  struct Case: Sendable, CustomTestStringConvertible {
    var indicator: String
    var example: Example
    var shows: Bool
    var testDescription: String { "\(indicator): \(example.markedText)" }

    var location: SourceLocation {
      SourceLocation(
        fileID: example.file, filePath: example.path, line: max(1, example.line), column: 1)
    }
  }

  static let cases: [Case] = AllIndicators.descriptions.flatMap { description in
    description.examples.map { Case(indicator: description.id, example: $0, shows: true) }
      + description.nearMisses.map { Case(indicator: description.id, example: $0, shows: false) }
  }

  /// Ways to dress a text that must not change what is found in it.
  enum Dress: String, CaseIterable, Sendable {
    case plain, emojiBefore, betweenNeutralSentences, carriageReturns, curlyQuotes

    func apply(to marked: String) -> String {
      switch self {
      case .plain: marked
      case .emojiBefore: "👶🏽 é\n" + marked
      case .betweenNeutralSentences: "Entry made on the day.\n\n\(marked)\n\nEntry ends."
      case .carriageReturns: "Entry.\r\n" + marked.replacing("\n", with: "\r\n")
      case .curlyQuotes: marked.replacing("'", with: "\u{2019}")
      }
    }
  }

  @Test(arguments: cases, Dress.allCases) func example(example: Case, dress: Dress) throws {
    let number = try #require(AllIndicators.number(of: example.indicator))
    let marked = MarkedText(dress.apply(to: example.example.markedText))
    var columns: [Record.Column: String] = [:]
    for (name, value) in example.example.columns {
      columns[try #require(Record.Column(rawValue: name))] = value
    }
    let record = Record(id: "example", text: marked.text, columns: columns)
    let found = try SharedScorer.withWorker { worker in
      worker.score(record).findings.filter { $0.indicator == number }
    }
    let ranges = found.compactMap { $0.place.map { Int($0.start)..<Int($0.end) } }
    let words = ranges.map { String(decoding: Array(marked.text.utf8)[$0], as: UTF8.self) }
    if !example.shows {
      #expect(
        found.isEmpty, "found \(words) (\(dress.rawValue))", sourceLocation: example.location)
      return
    }
    #expect(!found.isEmpty, "not found (\(dress.rawValue))", sourceLocation: example.location)
    for mark in marked.places {
      #expect(
        ranges.contains { $0.overlaps(mark) }, "only found \(words) (\(dress.rawValue))",
        sourceLocation: example.location)
    }
    if !marked.places.isEmpty {
      #expect(
        ranges.allSatisfy { range in marked.places.contains { $0.overlaps(range) } },
        "found elsewhere: \(words) (\(dress.rawValue))", sourceLocation: example.location)
    }
  }

  @Test func everyIndicatorIsDescribed() {
    for description in AllIndicators.descriptions {
      #expect(description.examples.count >= 6, "\(description.id) needs examples")
      #expect(description.nearMisses.count >= 6, "\(description.id) needs near-misses")
      #expect(description.question.hasSuffix("?"), "\(description.id) puts no question")
      #expect(!description.sources.isEmpty)
    }
    let ids = AllIndicators.descriptions.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
