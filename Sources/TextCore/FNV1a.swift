/// FNV-1a, 64 bits wide, by Fowler, Noll and Vo (1991): a hash that grows byte by byte.
///
/// The same from run to run, machine to machine and version to version, as is what rests on it: the
/// shard of a case, say. Not for security. Of longer spellings ``SpellingHash`` is much faster.
public enum FNV1a {
  /// The hash of nothing.
  @inlinable public static var start: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The hash of what is behind a hash, with one byte more.
  @inlinable @inline(__always)
  public static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of some bytes.
  ///
  /// - Complexity: O(*n*) in the number of bytes, one at a time.
  @inlinable public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(start) { adding($1, to: $0) }
  }
}
