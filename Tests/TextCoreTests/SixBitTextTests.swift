import Testing

@testable import TextCore

struct SixBitTextTests {
  @Test(arguments: 0..<20) func `Bytes come back from their text`(count: Int) {
    var random = SystemRandomNumberGenerator()
    for bytes in [
      (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) },
      Array(repeating: 255, count: count), Array(repeating: 0, count: count),
    ] {
      var text = SixBitText.text(bytes)
      #expect(text.utf8.allSatisfy { (48..<112).contains($0) })
      text.withUTF8 { #expect(SixBitText.bytes($0, count: count) == bytes) }
    }
  }
}
