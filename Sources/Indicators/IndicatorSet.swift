/// A set of indicators, a bit each.
public struct IndicatorSet: Sendable, Equatable {
  private var bits: UInt64 = 0

  /// The empty set.
  public init() {}

  /// Whether an indicator is in the set.
  public func contains(_ number: IndicatorNumber) -> Bool { bits &>> UInt64(number) & 1 != 0 }

  /// The members, ascending.
  public var numbers: [IndicatorNumber] { (0..<UInt64.bitWidth).filter(contains) }

  mutating func insert(_ number: IndicatorNumber) {
    precondition(number < UInt64.bitWidth, "more indicators than a set of them has bits")
    bits |= 1 &<< UInt64(number)
  }
  mutating func remove(_ number: IndicatorNumber) { bits &= ~(1 &<< UInt64(number)) }
  mutating func removeAll() { bits = 0 }
}
