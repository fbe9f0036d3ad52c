/// The integer identity of a folded spelling, for the tables of names.
///
/// FNV-1a, letter by letter, so that it grows as a word is read. Not for security.
enum NameHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func of(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(start) { adding($1, to: $0) }
  }

  static func of(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { of($0) }
  }
}
