import Matching
import TextCore

/// What becomes an ``AnnotatedNote``, while it is being made; its storage is used again.
struct NoteDraft {
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  var matches: [Match] = []
  var scopes: [Scope] = []
  var facts: [SentenceFacts] = []
  var roles: [Role] = []
  var columns = NoteColumns()
  var isAdministrative = false
  var isAboutFamily = false

  /// The words and numbers of all sentences.
  var wordCount: Int { facts.reduce(0) { $0 + $1.wordCount } }

  /// The matches of a sentence.
  func matches(in sentence: Int) -> ArraySlice<Match> { matches[facts[sentence].matches] }

  /// The scopes of a sentence.
  func scopes(in sentence: Int) -> ArraySlice<Scope> { scopes[facts[sentence].scopes] }

  /// The kinds of scope that cover the first token of a match in a sentence.
  func kinds(covering match: Match, in sentence: Int) -> ScopeKinds {
    var kinds: ScopeKinds = []
    for scope in scopes(in: sentence) where scope.covers(match) {
      kinds.insert(ScopeKinds(scope.kind))
    }
    return kinds
  }
}
