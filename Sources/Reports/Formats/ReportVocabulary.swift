public import Indicators
import Matching
public import RecordingQuality

/// The names and words that reports use for what a score holds as numbers.
public struct ReportVocabulary: Sendable {
  /// Every indicator, by its number.
  public let indicators: [IndicatorDescription]
  /// Indicators that are shown and marked but not scored, because they have not been precise enough
  /// when measured.
  public let advisory: Set<IndicatorNumber>
  /// The name of every group of terms, by its rule number.
  public let rules: [String]
  /// What made the scores: the program's version and a hash of the lexicons.
  public let version: String

  /// - Parameters:
  ///   - indicators: in the order of their numbers.
  ///   - advisory: the numbers of those that are not scored.
  ///   - rules: in the order of their numbers.
  ///   - version: as the scorer gives it.
  public init(
    indicators: [IndicatorDescription], advisory: Set<IndicatorNumber> = [], rules: [String],
    version: String
  ) {
    self.indicators = indicators
    self.advisory = advisory
    self.rules = rules
    self.version = version
  }

  /// The vocabulary of what a scorer makes.
  public init(of scorer: Scorer) {
    self.init(
      indicators: AllIndicators.descriptions, advisory: scorer.advisory,
      rules: scorer.lexicons.rules.map(\.name),
      version: scorer.version)
  }

  /// Whether an indicator is shown but not scored.
  func isAdvisory(_ number: IndicatorNumber) -> Bool { advisory.contains(number) }

  /// The name of a rule: a group of terms, or a rule that is code.
  func name(of rule: Finding.Rule) -> String {
    switch rule {
    case .terms(let number): rules[Int(number)]
    case .learned: "learned"
    case .named(let name): name.description
    }
  }
}
