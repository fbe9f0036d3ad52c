/// Eight bytes looked at together, for loops that run over every byte of an input.
///
/// The bit that answers for a byte is that byte's highest. A borrow may set the bit of a byte
/// *behind* a hit, never of one before it, so the lowest bit set is always right.
enum Word {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The byte in all eight places.
  @inline(__always) static func filled(with byte: UInt8) -> UInt64 { ones &* UInt64(byte) }

  /// The eight bytes at an offset; the first is the lowest.
  @inline(__always) static func load(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// A bit for each byte that equals the one with which `pattern` is filled.
  @inline(__always) static func matches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return (difference &- ones) & ~difference & highs
  }

  /// Bits that are all clear under ``highs`` only if no byte is NUL or beyond ASCII.
  @inline(__always) static func unusual(_ word: UInt64) -> UInt64 { (word &- ones) | word }

  /// Whether all bytes are ASCII other than NUL.
  @inline(__always) static func hasOnlyPlain(_ word: UInt64) -> Bool {
    unusual(word) & highs == 0
  }

  /// The number of the first byte that has its bit set, 8 if there is none.
  @inline(__always) static func firstIndex(_ bits: UInt64) -> Int {
    bits.trailingZeroBitCount &>> 3
  }

  /// A 1 in each byte that equals the one with which `pattern` is filled, exact for every byte.
  @inline(__always) static func equal(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return ~(((difference & ~highs) &+ ~highs) | difference) &>> 7 & ones
  }

  /// The sum of the eight bytes.
  @inline(__always) static func sum(_ word: UInt64) -> Int {
    let pairs = (word & 0x00FF_00FF_00FF_00FF) &+ (word &>> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) &>> 48)
  }
}
