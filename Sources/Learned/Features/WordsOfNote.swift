import Context
import Records
import TextCore

/// The identity of every token of a note, and on demand the features of its letters.
struct WordsOfNote {
  /// One for each token.
  let identities: [UInt64]
  /// The first token of each identity, ascending.
  let firstTokens: [Int]
  private let note: AnnotatedNote
  private let record: Record
  private let identity: WordIdentity

  init(_ note: AnnotatedNote, _ record: Record, _ identity: WordIdentity) {
    self.note = note
    self.record = record
    self.identity = identity
    identities = note.tokens.indices.map { identity.of(note.tokens[$0], role: note.roles[$0]) }
    var seen: Set<UInt64> = []
    firstTokens = identities.indices.filter { [identities] in seen.insert(identities[$0]).inserted }
  }

  /// The features of a token's letters.
  func pieces(of index: Int) -> [Feature] {
    record.withText { identity.pieces(of: note.tokens[index], as: identities[index], in: $0) }
  }
}
