public import Context
public import Indicators
public import TextCore

/// One sentence of a record with all that was seen in it, for people who write lexicons.
public struct ExplainedSentence: Sendable, Equatable {
  /// From 1.
  public let number: Int
  /// Where the sentence stands.
  public let place: Place
  /// Who it is taken to be about.
  public let subject: Role
  /// The lexicons' terms that matched.
  public let cues: [Cue]
  /// What is negated, reported, planned and so on.
  public let scopes: [Span]
  /// The indicators found in it.
  public let findings: [IndicatorNumber]
  /// The indicators held back, and by what.
  public let vetoed: [Veto]

  /// A term that matched.
  public struct Cue: Sendable, Equatable {
    /// The lexicon's id.
    public let cueClass: String
    /// The lexicon and its group of terms.
    public let rule: String
    /// Where it stands.
    public let place: Place
  }

  /// A scope and where it stands.
  public struct Span: Sendable, Equatable {
    /// Its kind, holder and stance.
    public let scope: Scope
    /// Where it stands.
    public let place: Place
  }

  /// An indicator whose cue was no finding.
  public struct Veto: Sendable, Equatable {
    /// The indicator held back.
    public let indicator: IndicatorNumber
    /// What stood against it.
    public let by: String
  }
}
