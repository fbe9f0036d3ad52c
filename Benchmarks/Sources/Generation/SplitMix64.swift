/// A small generator of pseudo-random numbers, the same on every machine for a seed.
///
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014. Good enough for
/// test data, and for nothing that must be secret.
public struct SplitMix64: Sendable {
  private var state: UInt64

  /// Creates a generator that always gives the same numbers for the same seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }

  /// A number from 0 up to `bound`, which is greater than 0.
  ///
  /// The top 32 bits are scaled, so bounds up to 2³² come out even enough for test data.
  public mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: ((next() &>> 32) &* UInt64(truncatingIfNeeded: bound)) &>> 32)
  }

  /// True once in `count` times.
  public mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }
}
