import Support
import Testing

@testable import Records

/// The loops that take many bytes at a time against those that take one.
@Suite struct ByteSearchTests {
  @Test(arguments: 0..<8) func countAndSearch(seed: Int) {
    var random = RepeatableRandom(seed: UInt64(seed))
    // Long enough for every byte of a sum to overflow, were it not emptied in time.
    let length = seed == 0 ? 40_000 : Int.random(in: 0...500, using: &random)
    let bytes = (0..<length).map { _ in
      seed == 0
        ? UInt8.lineFeed : [0x00, 0x09, 0x0A, 0x0B, 0x8A].randomElement(using: &random) ?? 0
    }
    bytes.withUnsafeBytes { bytes in
      for _ in 0..<20 {
        let start = Int.random(in: 0...length, using: &random)
        let end = Int.random(in: start...length, using: &random)
        let range = bytes[start..<end]
        #expect(
          bytes.count(of: .lineFeed, from: start, to: end) == range.count { $0 == .lineFeed })
        #expect(
          bytes.firstIndex(of: .lineFeed, from: start, to: end)
            == range.firstIndex(of: .lineFeed))
      }
    }
  }

  @Test func firstOf32Bytes() {
    let quotes = FourWords(repeating: Word.filled(with: .quote))
    for place in 0...32 {
      // 0x23 and 0xA2 are what a borrow would take for a quote.
      for filler in [UInt8(0x23), 0x00, 0xA2, 0x21] {
        var bytes = [UInt8](repeating: filler, count: 32)
        if place < 32 { bytes[place] = .quote }
        if place + 1 < 32 { bytes[place + 1] = .quote }
        bytes.withUnsafeBytes { bytes in
          guard let base = bytes.baseAddress else { return }
          let hits = FourWords.load(base, 0).matches(quotes)
          #expect(hits.hasHigh == (place < 32))
          #expect(hits.firstHigh == place)
        }
      }
    }
  }
}
