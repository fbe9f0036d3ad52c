import Support
import Testing
import TextCore

/// Word boundaries are those of UAX #29 on every input.
struct WordBoundaryTests {
  @Test func unicodesOwnTests() throws {
    let lines = try BreakTestLine.lines(of: "WordBreakTest.txt")
    #expect(lines.count == 1823)
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    for line in lines {
      let found = withUTF8(line.text) { tokenizer.boundaries(of: $0) }
      #expect(found == line.boundaries, "\(line.testDescription)")
    }
  }

  @Test func equalToICUOnRandomText() throws {
    let icu = try #require(ICUBoundaries.words())
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    var generator = RepeatableRandom(seed: 29)
    var failures = 0
    for _ in 0..<RandomText.count where failures < 10 {
      let text = RandomText.next(&generator)
      let (found, expected) = withUTF8(text) {
        (tokenizer.boundaries(of: $0), icu.boundaries(of: $0))
      }
      if found != expected {
        failures += 1
        Issue.record("\(escaped(text)): \(found) is not \(expected)")
      }
    }
  }

  @Test(arguments: RandomText.endings)
  func equalToICUOnAllTextsOfThreePieces(before ending: String) throws {
    let icu = try #require(ICUBoundaries.words())
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    var failures = 0
    for first in RandomText.classes {
      for second in RandomText.classes {
        for third in RandomText.classes where failures < 10 {
          let text = first + second + third + ending
          let (found, expected) = withUTF8(text) {
            (tokenizer.boundaries(of: $0), icu.boundaries(of: $0))
          }
          if found != expected {
            failures += 1
            Issue.record("\(escaped(text)): \(found) is not \(expected)")
          }
        }
      }
    }
  }
}
