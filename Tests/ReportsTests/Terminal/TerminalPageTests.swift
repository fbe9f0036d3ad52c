import Foundation
import Indicators
import Records
import Reports
import Scoring
import Testing

struct TerminalPageTests {
  static let text = """
    Kai kicked both legs. Mum reports "he sleeps well", she says so each time, and there is still \
    no date for the review that was promised.\r
    \r
    Zoë 👶🏽 waved. Mum reports no worries.
    """
  static let score = Sample.score(
    61.5, .developing, themes: [(.child, 72)], in: text,
    [
      (0, "Kai kicked both legs", .terms(0)), (2, "still no date", .terms(2)),
      (1, "Mum reports \"he sleeps well\"", .terms(1)), (0, "Zoë 👶🏽 waved", .terms(0)),
      (1, "Mum reports no worries", .terms(1)), (3, nil, .named("father.none")),
    ])

  private func page(
    _ score: Score = Self.score, _ text: String = Self.text, width: Int = 72, colour: Bool = false
  ) -> String {
    TerminalPage(Sample.vocabulary, style: TerminalStyle(width: width, hasColour: colour))
      .render(score, of: Record(text: text))
  }

  @Test func `A page without colour marks places by brackets`() throws {
    let page = page()
    #expect(!page.contains("\u{1B}"))
    try expectSnapshot(page, "check-plain.txt")
  }

  @Test func `A page in colour marks them by colour, and concerns by a number too`() throws {
    let page = page(colour: true)
    #expect(!page.contains("[" + "1 ") && page.contains("\u{1B}[32mKai kicked both legs\u{1B}[0m"))
    try expectSnapshot(page, "check-colour.txt")
  }

  @Test(arguments: [40, 60, 100])
  func `No line is wider than the terminal`(width: Int) {
    for line in page(width: width).split(separator: "\n") { #expect(line.count <= width) }
  }

  @Test func `Strengths come before concerns, and what is not scored comes last`() throws {
    let page = page()
    let order = [
      "Recorded well", "The child observed", "A reader might ask", "1. A parent's",
      "2. No father", "3. Drift (not counted in the score)", "The note",
    ]
    var rest = page[...]
    for words in order {
      let found = try #require(rest.range(of: words), "\(words)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `There are never more than five questions`() {
    let many = (0..<8).map { number in
      IndicatorDescription(
        id: "i\(number)", title: "Title \(number)", kind: .concern, unit: .sentence,
        theme: .child, definition: "", sources: [], why: "", question: "Question \(number)?",
        examples: [], nearMisses: [])
    }
    let text = "a b c d e f g h"
    let score = Sample.score(
      10, .limited, in: text,
      zip(many.indices, text.split(separator: " ")).map { ($0, String($1), .terms(0)) })
    let vocabulary = ReportVocabulary(indicators: many, rules: ["r"], version: "")
    let page = TerminalPage(vocabulary, style: TerminalStyle()).render(
      score, of: Record(text: text))
    for number in 0..<8 { #expect(page.contains("Question \(number)?") == (number < 5)) }
    #expect(page.contains("  3 more can wait until these are answered.\n"))
    #expect(page.contains("  [1 a] [2 b] [3 c] [4 d] [5 e] f g h\n"))
  }

  @Test func `A note with nothing found says so, and claims no more`() {
    let page = page(Sample.score(45, .developing), "Text.")
    #expect(page.hasPrefix("45.0 of 100 · developing\n"))
    #expect(page.contains("  Nothing that casenote knows is evidenced in this text.\n"))
    #expect(page.contains("  No question from casenote.\n"))
    let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.hasSuffix("not evidenced in this text; it may well have been done."))
  }

  @Test(arguments: [
    (Score.NotScored.empty, "Not scored: empty"),
    (.administrative, "Not scored: about arrangements, or about no family"),
  ])
  func `A note that is not scored says why`(reason: Score.NotScored, title: String) {
    #expect(page(Sample.score(nil, nil, notScored: reason), "Text.").hasPrefix(title + "\n"))
  }

  @Test func `Nothing in a note steers the terminal`() {
    let text = "a\u{1B}[2J\u{7}b\u{9B}31mc\u{202E}d\u{0}e\tf\u{2066}g\u{8}"
    for colour in [false, true] {
      let page = page(Sample.score(45, .developing), text, colour: colour)
      #expect(
        page.contains("a\u{FFFD}[2J\u{FFFD}b\u{FFFD}31mc\u{FFFD}d\u{FFFD}e f\u{FFFD}g\u{FFFD}"))
    }
  }
}
