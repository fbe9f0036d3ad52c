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

    /// From 0 in the order of the cases.
    public var number: Int {
      switch self {
      case .negated: 0
      case .reported: 1
      case .quoted: 2
      case .hypothetical: 3
      case .planned: 4
      case .past: 5
      case .question: 6
      case .instruction: 7
      case .heading: 8
      case .evidenced: 9
      case .uncertain: 10
      }
    }
  }

  /// Whose words or view it is.
  public enum Holder: String, CaseIterable, Sendable {
    case mother, father, parent, child, relative, professional, writer, unknown
  }

  /// How somebody stands to what they are said to have said.
  public enum Stance: String, CaseIterable, Sendable {
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
    rawValue = 1 << UInt16(kind.number)
  }

  /// What is said not to be.
  public static var negated: ScopeKinds { ScopeKinds(.negated) }
  /// What is told by somebody.
  public static var reported: ScopeKinds { ScopeKinds(.reported) }
  /// What is between quotation marks.
  public static var quoted: ScopeKinds { ScopeKinds(.quoted) }
  /// What is supposed, not so.
  public static var hypothetical: ScopeKinds { ScopeKinds(.hypothetical) }
  /// What is to be done.
  public static var planned: ScopeKinds { ScopeKinds(.planned) }
  /// What is so at another time.
  public static var past: ScopeKinds { ScopeKinds(.past) }
  /// What is asked.
  public static var question: ScopeKinds { ScopeKinds(.question) }
  /// What is advice or policy.
  public static var instruction: ScopeKinds { ScopeKinds(.instruction) }
  /// What is a heading or template text.
  public static var heading: ScopeKinds { ScopeKinds(.heading) }
  /// What is beside what was seen or checked.
  public static var evidenced: ScopeKinds { ScopeKinds(.evidenced) }
  /// What is in doubt.
  public static var uncertain: ScopeKinds { ScopeKinds(.uncertain) }
}
