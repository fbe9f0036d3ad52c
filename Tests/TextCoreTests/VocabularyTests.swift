import Support
import Testing
import TextCore

/// The numbers of words.
struct VocabularyTests {
  @Test(arguments: [0, 1, 2, 15, 16, 17, 1_000, 20_000])
  func everyWordHasItsNumberAndNoOtherHasOne(count: Int) {
    let spellings = (0..<count).map { Array("word\($0 &* 7919)".utf8) }
    let vocabulary = Vocabulary(spellings)
    #expect(vocabulary.count == count)
    for (index, spelling) in spellings.enumerated() {
      let found = vocabulary.word(hash: SpellingHash.of(spelling))
      if found != WordID(index + 1) { Issue.record("\(index) has the number \(found)") }
    }
    var generator = RepeatableRandom(seed: 9)
    for _ in 0..<20_000 {
      let found = vocabulary.word(hash: generator.next())
      if found != Vocabulary.unknown { Issue.record("a stranger has the number \(found)") }
    }
    #expect(vocabulary.word(hash: 0) == Vocabulary.unknown)
  }

  @Test func tokensBearTheNumbersOfTheirFoldedSpellings() {
    let spellings = ["mum", "don't", ",", "'", "zo\u{EB}", "safeguarding", "well", "e.g"]
    let vocabulary = Vocabulary(spellings.map { Array($0.utf8) })
    let text = "MUM don\u{2019}t, `ZOE\u{308} Safeguarding well-wells E.g. Don't"
    #expect(tokens(of: text, vocabulary).map(\.word) == [1, 2, 3, 4, 5, 6, 7, 0, 0, 8, 0, 2])
  }

  /// Models are trained on these numbers.
  @Test func hashesAreStable() {
    #expect(SpellingHash.of([]) == 0x9E37_79B9_7F4A_7C15)
    #expect(SpellingHash.of(Array("mum".utf8)) == 0xE214_83E8_1D3D_106A)
    #expect(SpellingHash.of(Array("safeguarding".utf8)) == 0xD502_87B3_4699_17B5)
  }
}
