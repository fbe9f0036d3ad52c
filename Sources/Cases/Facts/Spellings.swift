import TextCore

/// Words that are looked for token by token: by their hashes, so that no text is made to compare.
struct Spellings: Sendable {
  private let hashes: Set<UInt64>

  /// - Parameter words: in small letters.
  init(_ words: [String]) { hashes = Set(words.map { SpellingHash.of($0.utf8) }) }

  /// Whether a token is one of them, whatever its capitals.
  func contains(_ token: Token) -> Bool { hashes.contains(token.hash) }
}
