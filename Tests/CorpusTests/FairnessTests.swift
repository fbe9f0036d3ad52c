import Foundation
import Indicators
import Matching
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

  private enum Sex: String { case female, male }

  /// Whether a child bears a first name that the lists know as a girl's or a boy's.
  private static func isGiven(_ child: String?, _ sex: Sex) -> Bool {
    guard let first = child?.split(separator: " ").first,
      let lexicons = try? SharedScorer.scorer.get().lexicons
    else { return false }
    let word = lexicons.word(first.lowercased())
    return lexicons.words(ofClass: "given-name-\(sex)").contains(word)
  }

  /// Another first name for each child whose own is given to one sex.
  private static func renamed(_ name: String, _ sex: Sex, mostPerHundred: Double = 0.5) -> Change {
    Change(
      testDescription: "\(sex) child called \(name)", mostPerHundred: mostPerHundred,
      text: { text, child in
        guard isGiven(child, sex), let first = child?.split(separator: " ").first else {
          return text
        }
        return text.replacingOccurrences(
          of: "\\b\(first)\\b", with: name, options: .regularExpression)
      },
      child: { child in
        guard isGiven(child, sex) else { return child }
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
    renamed("Mohammed", .male), renamed("George", .male), renamed("Zofia", .female),
    renamed("Chidinma", .female),
    // The text's "he" and "she" now contradict the name, from which the child's sex is told.
    renamed("George", .female, mostPerHundred: 4), renamed("Zofia", .male, mostPerHundred: 4),
  ]

  @Test(arguments: changes) func findingsStay(change: Change) throws {
    // A change that changes no note would find everything as it was.
    let rewritten = PlaceTests.notes.filter { change.text($0.text, $0.child) != $0.text }
    #expect(rewritten.count >= 20)
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
