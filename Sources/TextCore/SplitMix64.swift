/// Numbers that look random and are the same for the same seed, on every machine and in every version.
///
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014. Each step is as good
/// as another hash function of the seed. Not for security.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  @usableFromInline var state: UInt64

  /// Makes a source whose numbers depend on the seed alone.
  @inlinable public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  @inlinable @inline(__always)
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
