@testable import Reports
import Testing

struct ScalarCounterTests {
  static let texts = [
    "", "plain ASCII text of more than eight bytes", "é", "“Mum’s” note",
    "👶🏽 Zoë cried 👨‍👩‍👧‍👦 e\u{301}\u{302} end", String(repeating: "a€👶é", count: 40),
  ]

  @Test(arguments: texts)
  func `Every boundary counts as String counts it`(text: String) {
    let scalars = text.unicodeScalars
    let expected =
      scalars.indices.enumerated().map { (byte(of: $1, in: text), $0) }
      + [(text.utf8.count, scalars.count)]
    Array(text.utf8).withUnsafeBytes { bytes in
      var rising = ScalarCounter(bytes)
      var falling = ScalarCounter(bytes)
      for (byte, count) in expected { #expect(rising.scalars(before: byte) == count) }
      for (byte, count) in expected.reversed() { #expect(falling.scalars(before: byte) == count) }
      for (start, first) in expected {
        for (end, last) in expected where end >= start {
          #expect(ScalarCounter.count(bytes[start..<end]) == last - first)
        }
      }
    }
  }

  private func byte(of index: String.Index, in text: String) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }
}
