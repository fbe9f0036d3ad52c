/// The integer identity of a folded spelling.
///
/// Eight bytes at a time, multiply and fold (the scheme of wyhash). Stable across runs and
/// machines, since models are trained on it. Not for security.
public enum SpellingHash {
  @usableFromInline static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  @usableFromInline static let step: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// Folds one eight-byte piece into a running hash.
  @inlinable @inline(__always)
  public static func mix(_ hash: UInt64, _ piece: UInt64) -> UInt64 {
    let product = (hash ^ piece).multipliedFullWidth(by: step)
    return product.high ^ product.low
  }

  /// The running hash before the first piece of a spelling of `count` bytes.
  @inlinable @inline(__always)
  public static func start(count: Int) -> UInt64 {
    seed &+ UInt64(truncatingIfNeeded: count)
  }

  /// The hash of folded bytes.
  ///
  /// Pieces are little-endian, the last one padded with zeros.
  ///
  /// - Complexity: O(*n*) in the number of bytes, eight at a time.
  public static func of(_ folded: some Sequence<UInt8>) -> UInt64 {
    let bytes = Array(folded)
    var hash = start(count: bytes.count)
    var index = 0
    while index < bytes.count {
      var piece: UInt64 = 0
      for offset in 0..<min(8, bytes.count - index) {
        piece |= UInt64(bytes[index + offset]) << UInt64(8 * offset)
      }
      hash = mix(hash, piece)
      index += 8
    }
    return hash
  }
}
