import Foundation
import Indicators
import RecordingQuality
import Records
import Scoring
import Support
import Testing

/// Findings hang on what is written of people, not on who they are or how it is typed.
struct FairnessTests {
  /// A way to write the same thing otherwise, and how many findings in a hundred may change.
  ///
  /// The bounds are the meant exceptions: a name tells the sex of the child, by which "he" and
  /// "she" are settled; a paragraph may begin with a "he" of the one before.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var mostPerHundred: Double
    var text: @Sendable (String, _ child: String?) -> String
    var child: @Sendable (String) -> String = { $0 }
  }

  private static func replacing(_ words: [String: String]) -> @Sendable (String, String?) -> String
  {
    { text, _ in
      var result = text
      for (word, other) in words.sorted(by: { $0.key < $1.key }) {
        for (from, to) in [(word, other), (word.capitalized, other.capitalized)] {
          result = result.replacingOccurrences(
            of: "\\b\(from)\\b", with: to, options: .regularExpression)
        }
      }
      return result
    }
  }

  /// The child's first name for another that is given to both sexes.
  private static func renamed(_ name: String) -> Change {
    Change(
      testDescription: "child called \(name)", mostPerHundred: 3,
      text: { text, child in
        guard let first = child?.split(separator: " ").first else { return text }
        return text.replacingOccurrences(
          of: "\\b\(first)\\b", with: name, options: .regularExpression)
      },
      child: { child in
        let others = child.split(separator: " ").dropFirst().map { String($0) }
        return ([name] + others).joined(separator: " ")
      })
  }

  static let changes: [Change] = [
    Change(
      testDescription: "mother for mum", mostPerHundred: 0.5,
      text: replacing(["mum": "mother", "mums": "mothers"])),
    Change(
      testDescription: "father for dad", mostPerHundred: 0.5, text: replacing(["dad": "father"])),
    Change(
      testDescription: "curly apostrophes", mostPerHundred: 0,
      text: { text, _ in text.replacing("'", with: "\u{2019}") }),
    Change(
      testDescription: "paragraphs in another order", mostPerHundred: 1.5,
      text: { text, _ in
        let paragraphs = text.components(separatedBy: "\n\n")
        return (paragraphs.dropFirst() + paragraphs.prefix(1)).joined(separator: "\n\n")
      }),
    renamed("Mohammed"), renamed("Jack"), renamed("Zofia"), renamed("Chidinma"),
  ]

  @Test(arguments: changes) func findingsStay(change: Change) throws {
    try SharedScorer.withWorker { worker in
      func found(_ text: String, child: String?) -> [Int: Int] {
        let record = Record(id: "x", text: text, columns: child.map { [.child: $0] } ?? [:])
        return worker.score(record).findings.reduce(into: [:]) { $0[$1.indicator, default: 0] += 1 }
      }
      var all = 0
      var changed = 0
      for note in PlaceTests.notes {
        let before = found(note.text, child: note.child)
        let after = found(change.text(note.text, note.child), child: note.child.map(change.child))
        all += before.values.reduce(0, +)
        for indicator in Set(before.keys).union(after.keys) {
          changed += abs(before[indicator, default: 0] - after[indicator, default: 0])
        }
      }
      #expect(Double(changed) <= Double(all) * change.mostPerHundred / 100, "\(changed) of \(all)")
    }
  }
}
