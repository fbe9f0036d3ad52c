import Support
import Testing
import TextCore

/// Bare sentence boundaries are those of ICU on every input.
struct SentenceBoundaryTests {
  @Test func unicodesOwnTests() throws {
    let lines = try BreakTestLine.lines(of: "SentenceBreakTest.txt")
    #expect(lines.count == 502)
    let breaker = SentenceBreaker()
    for line in lines {
      let found = withUTF8(line.text) { breaker.bareBoundaries(of: $0) }
      #expect(found == line.boundaries, "\(line.testDescription)")
    }
  }

  @Test func equalToICUOnRandomText() throws {
    let icu = try #require(ICUBoundaries.sentences())
    let breaker = SentenceBreaker()
    var generator = RepeatableRandom(seed: 11)
    var failures = 0
    for _ in 0..<RandomText.count where failures < 10 {
      let text = RandomText.next(&generator)
      let (found, expected) = withUTF8(text) {
        (breaker.bareBoundaries(of: $0), icu.boundaries(of: $0))
      }
      if found != expected {
        failures += 1
        Issue.record("\(escaped(text)): \(found) is not \(expected)")
      }
    }
  }

  @Test(arguments: RandomText.endings)
  func equalToICUOnAllTextsOfThreePieces(before ending: String) throws {
    let icu = try #require(ICUBoundaries.sentences())
    let breaker = SentenceBreaker()
    var failures = 0
    for first in RandomText.classes {
      for second in RandomText.classes {
        for third in RandomText.classes where failures < 10 {
          let text = first + second + third + ending
          let (found, expected) = withUTF8(text) {
            (breaker.bareBoundaries(of: $0), icu.boundaries(of: $0))
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
