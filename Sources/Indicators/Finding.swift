public import Matching
public import TextCore

/// The number of an indicator: its index in ``AllIndicators``.
public typealias IndicatorNumber = Int

/// One place in a record where an indicator shows, or the record as a whole.
public struct Finding: Sendable, Equatable {
  /// Which indicator shows.
  public var indicator: IndicatorNumber
  /// The words that earned it; nil for a finding about the record as a whole.
  public var place: Place?
  /// The rule that found it: a term group of a lexicon, or a rule of the indicator's own.
  public var rule: Rule

  /// The words that weighed most, where the learned layer found it; else empty.
  public var because: [Place]

  /// Makes a finding of its parts.
  public init(indicator: IndicatorNumber, place: Place?, rule: Rule, because: [Place] = []) {
    self.indicator = indicator
    self.place = place
    self.rule = rule
    self.because = because
  }

  /// What found it.
  public enum Rule: Sendable, Equatable {
    /// A group of terms; its name is in the compiled lexicons.
    case terms(RuleNumber)
    /// A rule that is code: "father.none".
    case named(StaticName)
    /// The learned layer, by the words in ``because``.
    case learned
  }
}

/// A name fixed at compile time; compares by its spelling.
public struct StaticName: Sendable, Equatable, ExpressibleByStringLiteral, CustomStringConvertible {
  let literal: StaticString

  /// Makes a name of a literal.
  public init(stringLiteral value: StaticString) { literal = value }

  /// The name itself.
  public var description: String { literal.description }

  /// Whether two names are spelt alike.
  public static func == (a: StaticName, b: StaticName) -> Bool { a.description == b.description }
}
