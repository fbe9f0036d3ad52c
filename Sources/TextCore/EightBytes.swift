/// Eight bytes in a register, the first one lowest; a mask has the top bit of each byte it means.
struct EightBytes {
  /// The top bit of every byte.
  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The bytes.
  var bits: UInt64

  @inline(__always) init(_ bits: UInt64) { self.bits = bits }

  /// The eight bytes at an offset.
  @inline(__always)
  static func load(_ bytes: UnsafeRawPointer, at offset: Int) -> EightBytes {
    EightBytes(
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
  }

  /// The eight bytes at an offset, zeros in place of those past the end.
  @inline(__always)
  static func load(_ bytes: UnsafeRawPointer, at offset: Int, end: Int) -> EightBytes {
    if offset &+ 8 <= end { return load(bytes, at: offset) }
    if offset >= end { return EightBytes(0) }
    if end >= 8 {
      // The last eight bytes hold what is left; the shift drops what stands before it.
      let last = load(bytes, at: end &- 8).bits
      return EightBytes(last &>> UInt64(truncatingIfNeeded: 8 &* (8 &- (end &- offset))))
    }
    var bits: UInt64 = 0
    for index in offset..<end {
      let byte = bytes.load(fromByteOffset: index, as: UInt8.self)
      bits |= UInt64(byte) &<< UInt64(truncatingIfNeeded: 8 &* (index &- offset))
    }
    return EightBytes(bits)
  }

  /// A byte repeated eight times.
  @inline(__always) static func all(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// Where bytes lie in a range of ASCII.
  @inline(__always)
  private static func mask(of bits: UInt64, from low: UInt8, to high: UInt8) -> UInt64 {
    // A sum reaches the top bit from `low` on, or from past `high` on. It reaches the next byte only
    // from a byte outside ASCII, which is in no range and after which nothing is said.
    let fromLow = bits &+ all(0x80 &- low)
    let pastHigh = bits &+ all(0x7F &- high)
    return fromLow & ~pastHigh & tops
  }

  /// Where ASCII letters are, as far as the first byte outside ASCII.
  @inline(__always) var letters: UInt64 {
    EightBytes.mask(of: bits | EightBytes.all(0x20), from: 0x61, to: 0x7A)
  }

  /// Where ASCII digits are, as far as the first byte outside ASCII.
  @inline(__always) var digits: UInt64 { EightBytes.mask(of: bits, from: 0x30, to: 0x39) }

  /// Where a byte equals the given one, in the lowest such byte and perhaps falsely above it.
  @inline(__always) func equal(_ byte: UInt8) -> UInt64 {
    let zeros = bits ^ EightBytes.all(byte)
    return (zeros &- EightBytes.all(1)) & ~zeros & EightBytes.tops
  }

  /// Of letters, those that are capitals: their bit 0x20 is clear.
  @inline(__always) func capitals(of letters: UInt64) -> UInt64 { letters & ~(bits &<< 2) }

  /// The index of the first byte of a mask, or 8.
  @inline(__always) static func first(_ mask: UInt64) -> Int { mask.trailingZeroBitCount &>> 3 }

  /// All bits of the first `count` bytes, `count` being below 8.
  @inline(__always) static func upTo(_ count: Int) -> UInt64 {
    ~(~0 &<< UInt64(truncatingIfNeeded: 8 &* count))
  }
}
