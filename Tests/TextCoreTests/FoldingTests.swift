import Foundation
import Support
import Testing
import TextCore

/// Which spellings are one word.
struct FoldingTests {
  @Test(arguments: [
    ("Mum", "mum"), ("DON'T", "don't"), ("don\u{2019}t", "don't"), ("don\u{2018}t", "don't"),
    ("don\u{2BC}t", "don't"), ("don\u{FF07}t", "don't"), ("don\u{B4}t", "don't"), ("`", "'"),
    ("\u{201B}", "'"), ("Zoe\u{308}", "zo\u{EB}"), ("ZO\u{CB}", "zo\u{EB}"), ("Straße", "strasse"),
    ("STRASSE", "strasse"), ("\u{FB01}ne", "fine"), ("co\u{AD}operate", "cooperate"),
    ("\u{FEFF}", ""), ("e\u{AD}\u{301}", "\u{E9}"), ("\u{149}", "'n"), ("\u{1FEF}", "'"),
    ("\u{212A}", "k"), ("\u{3A3}\u{3C2}", "\u{3C3}\u{3C3}"), ("\u{201C}", "\u{201C}"),
    ("a_B", "a_b"),
    ("[@Z", "[@z"), ("", ""), ("\u{130}", "i\u{307}"),
  ])
  func folds(spelling: String, to folded: String) {
    let found = Folding.folded(Array(spelling.utf8))
    #expect(found == Array(folded.utf8), "\(String(decoding: found, as: UTF8.self))")
  }

  @Test func allOfASCII() {
    for byte in UInt8(0)..<128 {
      let expected = byte == 0x60 ? "'" : String(UnicodeScalar(byte)).lowercased()
      #expect(Folding.folded([byte]) == Array(expected.utf8))
    }
  }

  @Test func foldingTwiceChangesNothingAndFormsAgree() {
    var generator = RepeatableRandom(seed: 5)
    for _ in 0..<RandomText.count / 20 {
      let text = RandomText.next(longest: 6, &generator)
      let folded = Folding.folded(Array(text.utf8))
      let again = Folding.folded(folded)
      let composed = Folding.folded(Array(text.precomposedStringWithCanonicalMapping.utf8))
      let decomposed = Folding.folded(Array(text.decomposedStringWithCanonicalMapping.utf8))
      if again != folded || composed != folded || decomposed != folded {
        Issue.record("\(escaped(text))")
      }
    }
  }

  @Test func aTokensHashIsThatOfItsFoldedSpelling() {
    var generator = RepeatableRandom(seed: 6)
    for _ in 0..<RandomText.count / 20 {
      let text = RandomText.next(longest: 30, &generator)
      for token in tokens(of: text) {
        let spelling = Array(quote(text, token.place).utf8)
        let isRight = token.hash == SpellingHash.of(Folding.folded(spelling))
        if !isRight { Issue.record("\(escaped(quote(text, token.place))) in \(escaped(text))") }
      }
    }
  }
}
