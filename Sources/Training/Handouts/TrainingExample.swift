public import Indicators

/// A passage as it is shown in training: de-identified, and nothing that leads back.
public struct TrainingExample: Sendable, Equatable {
  /// What it shows; nil for a record that is an example as a whole.
  public var indicator: IndicatorNumber?
  /// The passage and the words that matter in it.
  public var passage: MarkedPassage
  /// Why it was picked.
  public var reason: String

  /// Makes an example of its parts.
  public init(indicator: IndicatorNumber?, passage: MarkedPassage, reason: String) {
    (self.indicator, self.passage, self.reason) = (indicator, passage, reason)
  }

  /// What it is an example of.
  public var kind: Passage.Kind {
    guard let indicator else { return .whole }
    return AllIndicators.descriptions[indicator].kind == .strength ? .strong : .weak
  }
}
