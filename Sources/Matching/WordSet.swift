public import TextCore

/// Some words of a vocabulary, to be asked in one step whether a word is among them.
public struct WordSet: Sendable {
  @usableFromInline var isMember: [Bool]

  /// - Parameter count: one more than the vocabulary has words.
  init(_ words: [WordID], count: Int) {
    isMember = Array(repeating: false, count: count)
    for word in words { isMember[Int(word)] = true }
  }

  /// Whether a word is in the set; a word that the vocabulary does not know is in none.
  @inlinable public func contains(_ word: WordID) -> Bool { isMember[Int(word)] }
}
