/// A set of letters, roughly: 256 bits for runs of neighbouring letters, 64 for their low ends, 64
/// for a hash of them.
///
/// A letter that is in the set has all three bits. One that is not may have them too; as the
/// alphabet puts letters side by side that the same tests let pass, and neighbours differ in their
/// low ends, few do.
struct LetterMask: Sendable, BitwiseCopyable {
  private var runs = InlineArray<4, UInt64>(repeating: 0)
  private var lowEnds: UInt64 = 0
  /// A bit for the hash of each letter: that of ``hashBit(_:)``.
  private(set) var hashes: UInt64 = 0

  /// How many letters share a run's bit, as a power of two, so that so many letters fit.
  static func shift(letterCount: Int) -> UInt32 {
    var shift: UInt32 = 0
    while letterCount > 256 << shift { shift += 1 }
    return shift
  }

  /// Whether a letter may be in the set.
  @inline(__always)
  func mayHold(_ letter: UInt32, _ shift: UInt32) -> Bool {
    let run = letter &>> shift
    let bits = runs[Int(truncatingIfNeeded: run &>> 6) & 3] &>> UInt64(run & 63)
    return bits & lowEnds &>> UInt64(letter & 63) & hashes &>> Self.hash(letter) & 1 != 0
  }

  /// Puts in a letter.
  mutating func insert(_ letter: UInt32, _ shift: UInt32) {
    let run = letter >> shift
    runs[Int(run >> 6) & 3] |= 1 << UInt64(run & 63)
    lowEnds |= 1 << UInt64(letter & 63)
    hashes |= 1 << Self.hash(letter)
  }

  /// Puts in the letters of another set.
  mutating func formUnion(_ other: LetterMask) {
    for index in runs.indices { runs[index] |= other.runs[index] }
    lowEnds |= other.lowEnds
    hashes |= other.hashes
  }

  /// The bit of a letter's hash.
  @inline(__always)
  static func hashBit(_ letter: UInt32) -> UInt64 { 1 &<< hash(letter) }

  /// Six bits of all of a letter.
  @inline(__always)
  private static func hash(_ letter: UInt32) -> UInt64 {
    UInt64(truncatingIfNeeded: (letter &* 0x9E37_79B1) &>> 26)
  }
}
