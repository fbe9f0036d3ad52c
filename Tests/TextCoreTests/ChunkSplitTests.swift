import Support
import Testing
import TextCore

/// A text cut into chunks at any byte gives the same tokens.
struct ChunkSplitTests {
  static let texts = [
    "", " ", "a",
    "Mum said \u{201C}he\u{2019}s fine\u{201D} \u{2013} 3.4 kg.\r\n\r\nHV\u{A0}to call.",
    "Don't\tknow\r\nwhy: e.g. 1,000.5 a:b a_b __ x-ray well-being \u{2011}é-è\r",
    "Zo\u{EB} Zoe\u{308} \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{1F1EC}\u{1F1E7}\u{1F1EC} ok",
    """
    \u{FEFF}BOM  \u{301}space \u{E01}\u{E32}\u{E23}\u{E40}\u{E14}\u{E34}\u{E19} \
    \u{6F22}\u{5B57}\u{304B}
    """,
    "abcdefgh abcdefghi abcdefghijklmnop abcdefghijklmnopq\u{2028}x\u{85}y\u{B}z\u{C}",
    "\u{0} a\u{AD}b \"quoted.\" (No. 4) 12/3/25 w/c 9am. \u{A3}40 \u{2022} item",
  ]

  @Test(arguments: texts) func anyTwoChunks(text: String) {
    let whole = tokens(of: text)
    let bytes = Array(text.utf8)
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    for cut in 0...bytes.count {
      let parts = [Array(bytes[..<cut]), Array(bytes[cut...])]
      #expect(fed(parts, tokenizer) == whole, "cut at \(cut)")
    }
    #expect(fed(bytes.map { [$0] }, tokenizer) == whole, "cut at every byte")
  }

  @Test func randomChunksOfRandomText() {
    var generator = RepeatableRandom(seed: 3)
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    for _ in 0..<RandomText.count / 20 {
      let text = RandomText.next(longest: 40, &generator)
      var bytes = Array(text.utf8)[...]
      var parts: [[UInt8]] = []
      while !bytes.isEmpty {
        let size = Int.random(in: 0...min(12, bytes.count), using: &generator)
        parts.append(Array(bytes.prefix(size)))
        bytes = bytes.dropFirst(size)
      }
      let found = fed(parts, tokenizer)
      if found != tokens(of: text) { Issue.record("\(escaped(text)) in \(parts.map(\.count))") }
    }
  }

  /// Longer than the pieces in which a text is scanned, with and without places to cut.
  @Test func longTexts() throws {
    let icu = try #require(ICUBoundaries.words())
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    var generator = RepeatableRandom(seed: 4)
    var text = ""
    while text.utf8.count < 100_000 { text += RandomText.next(&generator) }
    for text in [
      text, String(repeating: "a.", count: 20_000), String(repeating: "\u{2013}", count: 20_000),
      String(repeating: "x", count: 70_000) + " y", String(repeating: " ", count: 40_000) + "z",
      String(repeating: "é ", count: 20_000),
    ] {
      let (found, expected) = withUTF8(text) {
        (tokenizer.boundaries(of: $0), icu.boundaries(of: $0))
      }
      #expect(found == expected)
      var bytes = Array(text.utf8)[...]
      var parts: [[UInt8]] = []
      while !bytes.isEmpty {
        parts.append(Array(bytes.prefix(9_973)))
        bytes = bytes.dropFirst(9_973)
      }
      #expect(fed(parts, tokenizer) == tokens(of: text))
    }
  }

  @Test func aTokenizerServesOneTextAfterAnother() {
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    for text in ChunkSplitTests.texts {
      #expect(fed([Array(text.utf8)], tokenizer) == tokens(of: text))
    }
    var unfinished: [Token] = []
    withUTF8("left over") { tokenizer.feed($0, into: &unfinished) }
    var found = unfinished
    withUTF8("a new text") { tokenizer.tokenize($0, into: &found) }
    #expect(found == tokens(of: "a new text"))
  }

  private func fed(_ parts: [[UInt8]], _ tokenizer: Tokenizer) -> [Token] {
    var tokens: [Token] = []
    for part in parts { withBytes(part) { tokenizer.feed($0, into: &tokens) } }
    tokenizer.finish(into: &tokens)
    return tokens
  }
}
