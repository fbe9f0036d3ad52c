@testable import Reports
import Support
import Testing
import TextCore

struct MarkedNoteTests {
  /// A note with ⟦marks⟧: strengths and concerns by turns, and how it looks without colour.
  static let notes: [(marked: String, shown: String)] = [
    ("plain", "plain"),
    ("", ""),
    ("⟦all⟧", "[+ all]"),
    ("⟦one⟧ ⟦two⟧ ⟦three⟧", "[+ one] [1 two] [+ three]"),
    ("⟦one⟧⟦two⟧", "[+ one][1 two]"),
    ("Zoë ⟦👶🏽⟧ é ⟦“q”⟧.", "Zoë [+ 👶🏽] é [1 “q”]."),
  ]

  @Test(arguments: notes)
  func `Places are put in brackets`(marked: String, shown: String) {
    let note = MarkedText(marked)
    #expect(render(note.text, places: note.places, inColour: false) == shown)
  }

  @Test func `Places may lie in each other and overlap`() {
    #expect(
      render("abcdefgh", places: [0..<6, 2..<4], inColour: false) == "[+ ab[1 cd]ef]gh")
    #expect(render("abcdefgh", places: [0..<4, 2..<6], inColour: false) == "[+ ab[1 cd]ef]gh")
    #expect(render("abcd", places: [1..<3, 1..<3], inColour: false) == "a[+ [1 bc]]d")
    #expect(render("abcd", places: [1..<1], inColour: false) == "abcd")
  }

  @Test func `A concern shows through a strength`() {
    #expect(
      render("abcdef", places: [0..<4, 2..<4], inColour: true)
        == "\u{1B}[32mab\u{1B}[0m\u{1B}[4;33mcd\u{1B}[0m\u{1B}[2m(1)\u{1B}[0mef")
  }

  @Test func `Words without a mark are left as they are, line ends apart`() {
    #expect(render("a\r\nb\n\nc  d", places: [], inColour: false) == "a\nb\n\nc  d")
  }

  private func render(_ text: String, places: [Range<Int>], inColour: Bool) -> String {
    let marks = places.enumerated().map { index, place in
      MarkedNote.Mark(
        place: Place(UInt32(place.lowerBound), UInt32(place.upperBound)),
        style: index % 2 == 0 ? .strength : .concern,
        tag: index % 2 == 0 ? "+" : "\(index / 2 + 1)")
    }
    return Array(text.utf8).withUnsafeBytes {
      MarkedNote.text($0, marks, inColour: inColour).rendered(inColour: inColour)
    }
  }
}
