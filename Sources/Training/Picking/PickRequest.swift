public import Indicators

/// Which examples are wanted.
public struct PickRequest: Sendable, Equatable {
  /// How many passages for each indicator, and how many whole records; 1 to 20.
  public var per: Int
  /// Decides between passages that are equally clear.
  public var seed: UInt64
  /// Whether records are wanted that are examples as a whole.
  public var wantsWholeRecords: Bool
  private var wanted: Set<IndicatorNumber>

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - indicators: those wanted; all if there are none, and whole records with them.
  public init(indicators: Set<IndicatorNumber> = [], per: Int = 2, seed: UInt64 = 1) {
    (self.per, self.seed) = (per, seed)
    wanted = indicators.isEmpty ? Set(AllIndicators.descriptions.indices) : indicators
    wantsWholeRecords = indicators.isEmpty
  }

  /// Whether passages of an indicator are wanted.
  public func wants(_ indicator: IndicatorNumber) -> Bool { wanted.contains(indicator) }

  /// How many more are picked of each, to step in for those that cannot be shown.
  var spare: Int { per / 2 + 2 }

  /// How many passages of an indicator are kept while the input is read: enough to choose among.
  var poolSize: Int { per * 6 + 12 }
}
