public import Indicators

/// What a record scored, and everything that earned it.
public struct Score: Sendable, Equatable {
  /// 0 to 100; nil when there was nothing to score.
  public var value: Double?
  /// The band that the value falls in; nil when there was nothing to score.
  public var band: Band?
  /// 0 to 100 for each theme with something to judge, in the order of `Theme.allCases`.
  public var themes: [ThemeScore]
  /// Why there is no value.
  public var notScored: NotScored?
  /// In order of place, those about the whole record last; ties in the order of the indicators.
  public var findings: [Finding]
  /// Indicators that cannot apply to this record or that settings turned off, ascending; none
  /// where it is empty, for then nothing is evaluated.
  public var notEvaluated: [IndicatorNumber]

  /// Makes a score of its parts.
  public init(
    value: Double?, band: Band?, themes: [ThemeScore], notScored: NotScored?,
    findings: [Finding], notEvaluated: [IndicatorNumber]
  ) {
    self.value = value
    self.band = band
    self.themes = themes
    self.notScored = notScored
    self.findings = findings
    self.notEvaluated = notEvaluated
  }

  /// The score of one theme.
  public struct ThemeScore: Sendable, Equatable {
    /// The theme that was judged.
    public var theme: Theme
    /// From 0 to 100, to one decimal.
    public var value: Double

    /// Makes a theme's score of its parts.
    public init(theme: Theme, value: Double) {
      self.theme = theme
      self.value = value
    }
  }

  /// Why a record has no score.
  public enum NotScored: String, Sendable {
    /// It has no words.
    case empty
    /// It is about arrangements alone, or about no family.
    case administrative
  }
}

/// A span of scores in words; never an inspection grade.
public enum Band: String, CaseIterable, Sendable {
  case limited, developing, sound, strong
}
