import Support
import Testing

@testable import TextCore

/// Eight bytes at a time give what one byte at a time gives.
struct EightBytesTests {
  @Test func masksOfEveryByteInEveryPlace() {
    var generator = RepeatableRandom(seed: 10)
    for value in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var bytes = (0..<8).map { _ in UInt8.random(in: 0...127, using: &generator) }
        bytes[7 - place / 2] = UInt8.random(in: 0...255, using: &generator)
        bytes[place] = value
        let eight = load(bytes, at: 0, end: 8)
        // Only up to the first byte outside ASCII, itself included, do the masks hold.
        let known = (bytes.firstIndex { $0 >= 0x80 } ?? 7) + 1
        let kept = known == 8 ? ~0 : EightBytes.upTo(known)
        let letters = mask(bytes) { ByteClass.isLetter($0) }
        #expect(eight.letters & kept == letters & kept)
        #expect(eight.digits & kept == mask(bytes) { ByteClass.isDigit($0) } & kept)
        #expect(eight.capitals(of: letters) == mask(bytes) { (0x41...0x5A).contains($0) })
      }
    }
  }

  @Test func loadsWhatIsThereAndZerosAfter() {
    let bytes = (1...24).map { UInt8($0) }
    for end in 1...24 {
      for offset in 0...end {
        let found = load(bytes, at: offset, end: end).bits
        let expected = (0..<8).reduce(UInt64(0)) { bits, index in
          offset + index < end ? bits | UInt64(bytes[offset + index]) << UInt64(8 * index) : bits
        }
        #expect(found == expected, "\(offset) of \(end)")
      }
    }
  }

  private func load(_ bytes: [UInt8], at offset: Int, end: Int) -> EightBytes {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { EightBytes.load($0, at: offset, end: end) } ?? EightBytes(0)
    }
  }

  private func mask(_ bytes: [UInt8], _ condition: (UInt8) -> Bool) -> UInt64 {
    bytes.enumerated().reduce(0) { mask, entry in
      condition(entry.element) ? mask | 0x80 << UInt64(8 * entry.offset) : mask
    }
  }
}
