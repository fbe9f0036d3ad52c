/// How far a record is worked on; each stage does all that those before it do.
public enum Stage: String, CaseIterable, Codable, Sendable {
  /// Bytes of the file to records with columns and text.
  case read
  /// Where the tokens stand, and nothing else of them.
  case tokenise
  /// The hash and the looks of each token, and its number in the vocabulary.
  case intern
  /// Sentences.
  case sentences
  /// The terms of all lexicons, with nobody's name known.
  case match
  /// The people of the note, the terms with their names, and the scopes.
  case context
  /// The indicators by their rules alone.
  case rules
  /// The same and the trained model.
  case learned
  /// The score of the record.
  case score
  /// The line of the report, written to `/dev/null`.
  case write
}
