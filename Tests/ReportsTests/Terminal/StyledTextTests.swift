@testable import Reports
import Support
import Testing

struct StyledTextTests {
  @Test(arguments: [
    ("", 10, []),
    ("one two", 10, ["one two"]),
    ("one two", 7, ["one two"]),
    ("one two", 6, ["one", "two"]),
    ("one two three", 7, ["one two", "three"]),
    ("a verylongword b", 6, ["a", "verylongword", "b"]),
    ("one\ntwo\n\nthree", 10, ["one", "two", "", "three"]),
    ("one  two", 10, ["one  two"]),
    ("one   two", 4, ["one", "two"]),
    ("end ", 10, ["end"]),
    ("👶🏽👶🏽 漢字", 4, ["👶🏽👶🏽", "漢字"]),
    ("e\u{301}e\u{301}e\u{301} e\u{301}", 5, ["e\u{301}e\u{301}e\u{301} e\u{301}"]),
  ])
  func `Lines break at blanks`(text: String, width: Int, expected: [String]) {
    let lines = StyledText(text).wrapped(to: width).map { $0.rendered(inColour: false) }
    #expect(lines == expected)
  }

  @Test func `Wrapping loses no word and keeps to the width`() {
    var random = RepeatableRandom(seed: 3)
    for _ in 0..<200 {
      let words = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        String(repeating: "x", count: Int.random(in: 1...9, using: &random))
      }
      let width = Int.random(in: 9...30, using: &random)
      let lines = StyledText(words.joined(separator: " ")).wrapped(to: width)
        .map { $0.rendered(inColour: false) }
      #expect(lines.joined(separator: " ").split(separator: " ").map(String.init) == words)
      #expect(lines.allSatisfy { $0.count <= width })
      // No line could have taken the first word of the next.
      for (line, next) in zip(lines, lines.dropFirst()) {
        let first = next.prefix { $0 != " " }
        #expect(line.count + 1 + first.count > width)
      }
    }
  }

  @Test func `Colours end with the line, and begin again on the next`() {
    let lines = StyledText("one two", .concern).wrapped(to: 4)
    #expect(
      lines.map { $0.rendered(inColour: true) }
        == ["\u{1B}[4;33mone\u{1B}[0m", "\u{1B}[4;33mtwo\u{1B}[0m"])
  }

  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("“", 1), ("漢", 2), ("！", 2), ("👶🏽", 2), ("❤️", 2),
      ("👨‍👩‍👧‍👦", 2), ("🇬🇧", 2),
    ] as [(Character, Int)])
  func `Characters take one column or two`(character: Character, columns: Int) {
    #expect(character.columns == columns)
  }
}
