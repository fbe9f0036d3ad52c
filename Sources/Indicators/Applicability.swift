import Context

/// Which indicators a note leaves room for, worked out once for each note.
public struct Applicability: Sendable {
  /// Those that cannot apply to it: they are not evaluated.
  public internal(set) var notApplying = IndicatorSet()
  /// Those, and the ones that cannot be there: they are evaluated, and not found.
  public internal(set) var ruledOut = IndicatorSet()
}

/// A set of indicators, a bit each.
public struct IndicatorSet: Sendable, Equatable {
  private var bits: UInt64 = 0

  /// The empty set.
  public init() {}

  /// Whether an indicator is in the set.
  public func contains(_ number: IndicatorNumber) -> Bool { bits &>> UInt64(number) & 1 != 0 }

  /// The members, ascending.
  public var numbers: [IndicatorNumber] { (0..<UInt64.bitWidth).filter(contains) }

  mutating func insert(_ number: IndicatorNumber) { bits |= 1 &<< UInt64(number) }
  mutating func remove(_ number: IndicatorNumber) { bits &= ~(1 &<< UInt64(number)) }
  mutating func removeAll() { bits = 0 }
}
