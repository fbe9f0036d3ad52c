import Support
import Testing

@testable import Records

/// HTML and RTF in a cell is read as text, and every place stays where it was.
struct MarkupTests {
  /// What is left of a text, and whether there was markup.
  private static func blotted(_ text: String) -> (text: String, isFound: Bool) {
    let blotted = Array(text.utf8).withUnsafeBytes { Markup.blotted($0) }
    return (blotted.map { String(decoding: $0, as: UTF8.self) } ?? text, blotted != nil)
  }

  @Test(arguments: [
    ("<p>Leo was seen.</p>", "\n  Leo was seen.\n   "),
    ("a<br/>b<BR>c", "a\n    b\n   c"),
    ("<b>Leo</b> was", "   Leo     was"),
    ("L<b>e</b>o was", "Leo        was"),
    ("don&#39;t go", "don't     go"), ("Tom &amp; Jo", "Tom &     Jo"),
    ("caf&eacute; now", "café        now"), ("a&nbsp;b", "a      b"),
    ("&quot;Hi&quot; she", "\"Hi\"           she"), ("&#x2019;s", "’s       "),
    ("<td>a</td><td>b</td>", "    a\t        b\t    "),
    ("x<!-- [if mso] <p>no</p> -->y", "x" + String(repeating: " ", count: 27) + "y"),
    ("<style>p { a }</style>z", String(repeating: " ", count: 14) + "        z"),
    ("<span style=\"a > b\">x</span>", "                 b\">x       "),
    ("{\\rtf1 Mum}", "       Mum "),
  ])
  func markup(_ text: String, _ expected: String) {
    let found = Self.blotted(text)
    #expect(found.text == expected)
    #expect(found.text.unicodeScalars.count == text.unicodeScalars.count && found.isFound)
  }

  @Test(arguments: [
    "BP < 120 and HR > 90", "I <3 you", "3<5 & so on", "Smith & Sons; and others", "a <unclosed",
    "<Name> was seen", "&unknown; &#0; &;", "<p", "<", "&", "</", "{not rtf}",
    "<p class=\"never closed",
    "AT&T; x", "<a < b>", "",
  ])
  func whatOnlyLooksLikeMarkupIsLeftAlone(_ text: String) {
    let found = Self.blotted(text)
    #expect(found.text == text && !found.isFound)
  }

  @Test func richTextIsReadAsItLooks() {
    let text =
      #"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator x;}\pard\b Seen\b0  today.\par He\'92s caf\'e9 \u8217?ok\tab a\{b\}\par}"#
    let found = Self.blotted(text)
    #expect(found.text.unicodeScalars.count == text.unicodeScalars.count)
    let words = found.text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    #expect(words == "Seen today.\n He’s café ’ok a{b} \n")
  }

  @Test func whateverComesItStaysAsLongAndUTF8() {
    let pieces = [
      "<", ">", "/", "&", ";", "#39", "amp", "p", "b", "é", "👶", " ", "\n", "!--", "--", "\\", "{",
      "}",
      "'e9", "u8217?", "par ", "rtf1", "style", "x",
    ]
    var random = RepeatableRandom(seed: 3)
    for round in 0..<3_000 {
      var text = round % 3 == 0 ? "{\\rtf1" : ""
      for _ in 0..<Int.random(in: 0..<24, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      guard let bytes = Array(text.utf8).withUnsafeBytes({ Markup.blotted($0) }) else { continue }
      let found = String(validating: bytes, as: UTF8.self)
      #expect(found?.unicodeScalars.count == text.unicodeScalars.count, "\(text)")
    }
  }

  @Test func placesAreThoseOfTheTextAsGiven() throws {
    let text =
      "<p>Home visit.</p><p>Caf&eacute;&rsquo;s Tom &amp; Jo said &quot;hello&quot;. Leo smiled.</p>"
    let record = try #require(
      try entries(of: Array("{\"text\": \"\(text.replacing("\"", with: "\\\""))\"}".utf8)).first?
        .record)
    for word in ["Home", "visit", "Tom", "Jo", "Leo", "smiled"] {
      let given = try #require(text.firstRange(of: word)).lowerBound
      let read = try #require(record.text.firstRange(of: word)).lowerBound
      #expect(
        text.unicodeScalars.distance(from: text.startIndex, to: given)
          == record.text.unicodeScalars.distance(from: record.text.startIndex, to: read), "\(word)")
    }
  }
}
