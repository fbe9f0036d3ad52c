/// One lexicon file as it was written.
public struct Lexicon: Sendable {
  /// Lower-case words joined by dots and hyphens; the cue that its terms give.
  public var id: String
  /// Why the list matters, for a reader.
  public var why: String
  /// The audit or knowledge behind it.
  public var source: String
  /// The file's name, as errors name it.
  public var file: String
  var classes: [WordClass] = []
  var groups: [TermGroup] = []
  var exceptions: [Term] = []
  /// What must and must not match, as tests and as documentation.
  public var examples: [LexiconExample] = []

  /// A hash of the file's bytes, by which two versions of a list are told apart.
  public internal(set) var fingerprint: UInt64 = 0

  /// Whether it has terms, and not word classes alone.
  public var hasTerms: Bool { !groups.isEmpty }
}

/// A set of words and short phrases that terms use by name.
struct WordClass: Sendable {
  var name: String
  var entries: [Term]
  var line: Int
}

/// Terms that mean the same and are reported under one name.
struct TermGroup: Sendable {
  /// The last part of the rule's name; empty for the lexicon's only, unnamed group.
  var name: String
  var terms: [Term]
  var line: Int
}

/// A text that a lexicon must match in the marked places, or must not match.
public struct LexiconExample: Sendable, Equatable {
  /// The text, its marks ⟦ ⟧ still in it.
  public var markedText: String
  /// Whether it must match (in the marked places and nowhere else) or not at all.
  public var matches: Bool
  /// The line of the file, from 1.
  public var line: Int
}
