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

  /// Folds bytes of any number into a running hash.
  ///
  /// Pieces are little-endian, the last one padded with zeros; the number of bytes is not part of it.
  ///
  /// - Complexity: O(*n*) in the number of bytes, eight at a time.
  public static func mix(_ hash: UInt64, bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = hash
    var index = 0
    while index &+ 8 <= bytes.count {
      let piece = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = mix(hash, UInt64(littleEndian: piece))
      index &+= 8
    }
    guard index < bytes.count else { return hash }
    var piece: UInt64 = 0
    for offset in 0..<(bytes.count - index) {
      piece |= UInt64(bytes[index + offset]) << UInt64(8 * offset)
    }
    return mix(hash, piece)
  }

  /// The hash of folded bytes.
  ///
  /// - Complexity: O(*n*) in the number of bytes, eight at a time.
  @inlinable public static func of(_ folded: some Sequence<UInt8>) -> UInt64 {
    if let hash = folded.withContiguousStorageIfAvailable(ofBytes) { return hash }
    return Array(folded).withUnsafeBufferPointer(ofBytes)
  }

  @usableFromInline static func ofBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    mix(start(count: bytes.count), bytes: UnsafeRawBufferPointer(bytes))
  }
}
