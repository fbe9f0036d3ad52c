import Foundation
@testable import Reports
import Support
import Testing

struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#),
    ("plain", #""plain""#),
    ("Mum said \"no\"", #""Mum said \"no\"""#),
    ("a\\b", #""a\\b""#),
    ("line\r\n\tend", #""line\r\n\tend""#),
    ("\u{0}\u{1}\u{8}\u{C}\u{1F}", #""\u0000\u0001\u0008\u000c\u001f""#),
    ("\u{7F}\u{80}\u{2028}é“👶🏽", "\"\u{7F}\u{80}\u{2028}é“👶🏽\""),
  ])
  func `Only what must be is escaped`(text: String, expected: String) {
    #expect(json(text) == expected)
  }

  @Test func `Every byte that needs an escape is found wherever it stands`() throws {
    for special in (0..<0x20).map({ UInt8($0) }) + [0x22, 0x5C] {
      for position in 0..<20 {
        for neighbour: UInt8 in [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F, 0x01] {
          var bytes = [UInt8](repeating: neighbour, count: 20)
          bytes[position] = special
          try expectRoundTrip(String(decoding: bytes, as: UTF8.self))
        }
      }
    }
  }

  @Test func `Any text comes back from another reader as it was`() throws {
    var random = RepeatableRandom(seed: 7)
    let alphabet = Array("ab \"\\\n\r\t\u{0}\u{1F}\u{7F}é’€\u{301}👶🏽").flatMap(\.unicodeScalars)
    for length in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<length {
        text.append(alphabet[Int.random(in: alphabet.indices, using: &random)])
      }
      try expectRoundTrip(String(text))
    }
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (10, "10"), (-1, "-1"), (Int.max, "9223372036854775807"),
    (Int.min, "-9223372036854775808"),
  ])
  func `Integers are written in decimal`(number: Int, expected: String) {
    var bytes: [UInt8] = []
    bytes.append(digits: number)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    (0, "0.0"), (0.04, "0.0"), (0.05, "0.1"), (9.96, "10.0"), (61.5, "61.5"), (61.549, "61.5"),
    (72, "72.0"), (99.95, "100.0"), (100, "100.0"),
  ])
  func `Scores have one decimal, always`(score: Double, expected: String) {
    var bytes: [UInt8] = []
    bytes.append(score: score)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  private func json(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(jsonString: text)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func expectRoundTrip(_ text: String) throws {
    let back = try JSONDecoder().decode([String].self, from: Data("[\(json(text))]".utf8))
    // Scalars, since strings also compare equal in other normal forms.
    #expect(Array(back[0].unicodeScalars) == Array(text.unicodeScalars))
  }
}
