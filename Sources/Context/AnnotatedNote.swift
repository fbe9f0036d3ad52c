public import Matching
public import TextCore

/// A record as the indicators see it: tokens, sentences, cues, scopes, and who is meant.
///
/// Filled anew for each record by ``NoteAnnotator``; the storage is used again. A value, so that
/// reading it costs no checks of exclusive access.
public struct AnnotatedNote: Sendable {
  /// The record's tokens in order.
  public internal(set) var tokens: [Token] = []
  /// Its sentences in order.
  public internal(set) var sentences: [Sentence] = []
  /// The cues of all lexicons, by their first token.
  public internal(set) var matches: [Match] = []
  /// The rules of those matches.
  public internal(set) var rules = RuleSet()
  /// The scopes, sentence by sentence.
  public internal(set) var scopes: [Scope] = []
  /// What is known of each sentence.
  public internal(set) var facts: [SentenceFacts] = []
  /// The role that each token names, pronouns settled as far as they can be.
  public internal(set) var roles: [Role] = []
  /// What the record's own columns say.
  public internal(set) var columns = NoteColumns()

  /// It is about arrangements alone.
  public internal(set) var isAdministrative = false

  /// It names a child, a parent or a relative often enough to be about a family.
  public internal(set) var isAboutFamily = false

  /// It is long enough to tell, and not about a family: no case note, whatever it is.
  public var isOffSubject: Bool { !isAboutFamily && wordCount >= Self.enoughToTell }

  /// Shorter notes may well leave everybody unnamed, as in "Seen at clinic".
  private static let enoughToTell = 50

  /// The words and numbers of all sentences.
  public var wordCount: Int { facts.reduce(0) { $0 + $1.wordCount } }

  /// An empty note, to be filled.
  public init() {}

  /// The matches of a sentence.
  public func matches(in sentence: Int) -> ArraySlice<Match> {
    matches[facts[sentence].matches]
  }

  /// The scopes of a sentence.
  public func scopes(in sentence: Int) -> ArraySlice<Scope> {
    scopes[facts[sentence].scopes]
  }

  /// The kinds of scope that cover the first token of a match in a sentence.
  public func kinds(covering match: Match, in sentence: Int) -> ScopeKinds {
    var kinds: ScopeKinds = []
    for scope in scopes(in: sentence) where scope.covers(match) {
      kinds.insert(ScopeKinds(scope.kind))
    }
    return kinds
  }

  /// From the first byte of a run of tokens to its last.
  public func place(of match: Match) -> Place {
    Place(tokens[Int(match.firstToken)].place.start, tokens[Int(match.endToken) - 1].place.end)
  }
}

/// What is known of one sentence.
public struct SentenceFacts: Sendable, Equatable {
  /// Indices into the note's matches.
  public var matches: Range<Int> = 0..<0
  /// Indices into the note's scopes.
  public var scopes: Range<Int> = 0..<0
  /// Who or what the sentence is about.
  public var subject: Role = .none
  /// The roles that it mentions.
  public var mentions: RoleSet = []
  /// The number of its words and numbers, marks not counted.
  public var wordCount = 0
  /// It is a heading or an unfilled part of a form as a whole.
  public var isHeading = false
  /// Something seen, heard or measured first-hand stands in it.
  public var hasEvidence = false
  /// It says why, or checks one source against another.
  public var hasReason = false
}

/// A set of roles.
public struct RoleSet: OptionSet, Sendable, Hashable {
  /// One bit a role.
  public let rawValue: UInt16
  /// A set by its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// A set of one role.
  public init(_ role: Role) { rawValue = 1 << UInt16(role.rawValue) }

  /// Whether a role is in the set.
  public func has(_ role: Role) -> Bool { contains(RoleSet(role)) }
}
