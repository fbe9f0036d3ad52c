import TextCore

/// The integer identity of a folded spelling, for the tables of names.
///
/// ``FNV1a``, since it grows letter by letter as a word is read.
enum NameHash {
  static var start: UInt64 { FNV1a.start }

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { FNV1a.adding(byte, to: hash) }

  static func of(_ letters: some Sequence<UInt8>) -> UInt64 { FNV1a.of(letters) }

  static func of(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { of($0) }
  }
}
