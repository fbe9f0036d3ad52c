public import Matching

/// A run of tokens about which something is so: negated, reported, planned, asked.
///
/// A scope covers what is negated or reported, without the cue that opened it. Scopes of different
/// kinds overlap freely.
public struct Scope: Sendable, Equatable {
  /// What is so of the tokens.
  public var kind: Kind
  /// Whose words or view it is; only of `reported` and `quoted`.
  public var holder: Holder?
  /// How the holder stands to what is reported; only of `reported`.
  public var stance: Stance?
  /// The index of the first token covered.
  public var firstToken: UInt32
  /// The index past the last token covered.
  public var endToken: UInt32

  /// What is so of the tokens.
  public enum Kind: String, CaseIterable, Sendable {
    case negated, reported, quoted, hypothetical, planned, past, question, instruction, heading
    case evidenced, uncertain
  }

  /// Whose words or view it is.
  public enum Holder: String, Sendable {
    case mother, father, parent, child, relative, professional, writer, unknown
  }

  /// How somebody stands to what they are said to have said.
  public enum Stance: String, Sendable {
    /// Said without colour: "reports", "tells me".
    case said
    /// Said, and the writer keeps a distance: "claims", "insists".
    case claimed
    /// Said not to be so: "denies", "declined".
    case denied
    /// Granted: "accepts", "admits".
    case agreed
  }

  /// A scope over some tokens.
  public init(
    _ kind: Kind, holder: Holder? = nil, stance: Stance? = nil, firstToken: UInt32, endToken: UInt32
  ) {
    self.kind = kind
    self.holder = holder
    self.stance = stance
    self.firstToken = firstToken
    self.endToken = endToken
  }

  /// Whether it covers a match.
  ///
  /// What is negated or supposed begins behind its cue, and a match may hold that cue ("no
  /// concerns"), so the first token decides. Whose words they are shows at the end: "Dad says he
  /// picks him up" may match from "Dad" on.
  public func covers(_ match: Match) -> Bool {
    let telling = kind == .reported || kind == .quoted
    let token = telling ? match.endToken - 1 : match.firstToken
    return firstToken <= token && token < endToken
  }
}

/// A set of kinds of scope, for an indicator to say what vetoes or confirms it.
public struct ScopeKinds: OptionSet, Sendable, Hashable {
  /// One bit a kind.
  public let rawValue: UInt16
  /// A set by its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A set of one kind.
  public init(_ kind: Scope.Kind) {
    rawValue = 1 << UInt16(Scope.Kind.allCases.firstIndex(of: kind) ?? 0)
  }

  /// What is said not to be.
  public static let negated = ScopeKinds(.negated)
  /// What is told by somebody.
  public static let reported = ScopeKinds(.reported)
  /// What is between quotation marks.
  public static let quoted = ScopeKinds(.quoted)
  /// What is supposed, not so.
  public static let hypothetical = ScopeKinds(.hypothetical)
  /// What is to be done.
  public static let planned = ScopeKinds(.planned)
  /// What is so at another time.
  public static let past = ScopeKinds(.past)
  /// What is asked.
  public static let question = ScopeKinds(.question)
  /// What is advice or policy.
  public static let instruction = ScopeKinds(.instruction)
  /// What is a heading or template text.
  public static let heading = ScopeKinds(.heading)
  /// What is beside what was seen or checked.
  public static let evidenced = ScopeKinds(.evidenced)
  /// What is in doubt.
  public static let uncertain = ScopeKinds(.uncertain)
}
