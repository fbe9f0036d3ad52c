public import Matching
public import TextCore

/// A record as the indicators see it: tokens, sentences, cues, scopes, and who is meant.
///
/// Made by ``NoteAnnotator`` and never changed. A reference to constants, so that handing it on
/// copies one word and reading it needs no checks of exclusive access.
public final class AnnotatedNote: Sendable {
  /// The record's tokens in order.
  public let tokens: [Token]
  /// Its sentences in order.
  public let sentences: [Sentence]
  /// The cues of all lexicons, by their first token.
  public let matches: [Match]
  /// The rules of those matches.
  public let rules: RuleSet
  /// The scopes, sentence by sentence.
  public let scopes: [Scope]
  /// What is known of each sentence.
  public let facts: [SentenceFacts]
  /// The role that each token names, pronouns settled as far as they can be.
  public let roles: [Role]
  /// What the record's own columns say.
  public let columns: NoteColumns

  /// It is about arrangements alone.
  public let isAdministrative: Bool

  /// It is of a child's file, or names a child, a parent or a relative often enough.
  public let isAboutFamily: Bool

  /// The words and numbers of all sentences.
  public let wordCount: Int

  /// It is long enough to tell, and not about a family: no case note, whatever it is.
  public var isOffSubject: Bool { !isAboutFamily && wordCount >= Self.enoughToTell }

  /// Shorter notes may well leave everybody unnamed, as in "Seen at clinic".
  private static let enoughToTell = 50

  init(_ draft: NoteDraft) {
    tokens = draft.tokens
    sentences = draft.sentences
    matches = draft.matches
    var rules = RuleSet()
    for match in draft.matches { rules.insert(match.rule) }
    self.rules = rules
    scopes = draft.scopes
    facts = draft.facts
    roles = draft.roles
    columns = draft.columns
    isAdministrative = draft.isAdministrative
    isAboutFamily = draft.isAboutFamily
    wordCount = draft.wordCount
  }

  /// The matches of a sentence.
  public func matches(in sentence: Int) -> ArraySlice<Match> {
    matches[facts[sentence].matches]
  }

  /// The scopes of a sentence.
  public func scopes(in sentence: Int) -> ArraySlice<Scope> {
    scopes[facts[sentence].scopes]
  }

  /// From the first byte of a run of tokens to its last.
  public func place(of match: Match) -> Place {
    Place(tokens[Int(match.firstToken)].place.start, tokens[Int(match.endToken) - 1].place.end)
  }
}
