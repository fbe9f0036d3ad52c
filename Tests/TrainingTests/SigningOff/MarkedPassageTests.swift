import Testing

@testable import Training

@Suite struct MarkedPassageTests {
  @Test(arguments: [
    ("She «kicked both» legs.", "She kicked both legs.", ["kicked both"]),
    ("«Déjà vu»: «Zoë»", "Déjà vu: Zoë", ["Déjà vu", "Zoë"]),
    ("No mark", "No mark", []), ("«open", "open", []), ("closed»", "closed", []),
    ("« » «  a »", "a", ["a"]), ("a «»b", "a b", []),
    ("one\u{A0}\u{2003} two \t three", "one two three", []),
    ("Cal\u{200B}lum \u{202E}mullaC\u{2069} \u{FEFF}x\u{0}", "Callum mullaC x", []),
    ("a\r\nb\n\n\n\nc \n d\n", "a\nb\n\nc\nd", []),
  ])
  func marksAreReadAndWrittenAgain(_ marked: String, _ text: String, _ marks: [String]) {
    let passage = MarkedPassage(marked: marked)
    #expect(passage.text == text)
    #expect(passage.parts.filter(\.isMarked).map(\.text) == marks)
    #expect(passage.parts.map(\.text).joined() == text)
    #expect(MarkedPassage(marked: passage.marked) == passage)
  }

  @Test func marksOfATextMoveWithItsBlanks() {
    let text = "  He  «said» \r\n  he  lay   on a mat. "
    let bytes = Array(text.utf8)
    let start = Array("  He  «said» \r\n  he  ".utf8).count
    let passage = MarkedPassage(
      bytes, marks: [start..<start + "lay   on".utf8.count], keepsLines: false)
    #expect(passage.text == "He “said” he lay on a mat.")
    #expect(passage.parts.filter(\.isMarked).map(\.text) == ["lay on"])
  }
}
