/// A set of letters, roughly: 256 bits, each for a run of neighbouring letters.
///
/// A letter that is in the set has its bit. One that is not may have it too; as the alphabet puts
/// letters side by side that the same tests let pass, few do.
struct LetterMask: Sendable {
  private var words = InlineArray<4, UInt64>(repeating: 0)

  /// How many letters share a bit, as a power of two, so that so many letters fit.
  static func shift(letterCount: Int) -> UInt32 {
    var shift: UInt32 = 0
    while letterCount > 256 << shift { shift += 1 }
    return shift
  }

  /// Whether a letter, shifted, may be in the set.
  @inline(__always)
  func mayHold(_ shifted: UInt32) -> Bool {
    words[Int(truncatingIfNeeded: shifted &>> 6) & 3] &>> UInt64(shifted & 63) & 1 != 0
  }

  /// Puts in a letter, shifted.
  mutating func insert(_ shifted: UInt32) {
    words[Int(shifted >> 6) & 3] |= 1 << UInt64(shifted & 63)
  }

  /// Puts in the letters of another set.
  mutating func formUnion(_ other: LetterMask) {
    for index in words.indices { words[index] |= other.words[index] }
  }
}
