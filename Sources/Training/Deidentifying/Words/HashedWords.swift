/// A small set of words by their ``NameHash``.
struct HashedWords: Sendable {
  private let hashes: Set<UInt64>

  init(_ words: StaticString) {
    hashes = words.withUTF8Buffer { text in
      Set(text.split { $0 <= 0x20 }.map { NameHash.of($0) })
    }
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
