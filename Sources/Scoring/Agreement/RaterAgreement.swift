/// How two readers agree who each say yes or no of the same things.
public struct RaterAgreement: Sendable, Equatable {
  /// Things of which both say yes.
  public var both = 0
  /// Things of which only the first says yes.
  public var onlyFirst = 0
  /// Things of which only the second says yes.
  public var onlySecond = 0
  /// Things of which neither says yes.
  public var neither = 0

  /// Nothing yet.
  public init() {}

  /// Counts one thing.
  public mutating func add(first: Bool, second: Bool) {
    switch (first, second) {
    case (true, true): both += 1
    case (true, false): onlyFirst += 1
    case (false, true): onlySecond += 1
    case (false, false): neither += 1
    }
  }

  /// Counts all that another has counted.
  public static func += (sum: inout RaterAgreement, more: RaterAgreement) {
    sum.both += more.both
    sum.onlyFirst += more.onlyFirst
    sum.onlySecond += more.onlySecond
    sum.neither += more.neither
  }

  /// How many things there are.
  public var count: Int { both + onlyFirst + onlySecond + neither }
  /// Of how many both say the same.
  public var agreed: Int { both + neither }

  /// Cohen's kappa: agreement beyond that of chance, 1 at most, 0 where it is that of chance, and
  /// down to -1 where it is worse.
  ///
  /// Nil where one thing only can be said: nothing was judged, or both always say the same.
  public var kappa: Double? {
    guard count > 0 else { return nil }
    let (n, same) = (Double(count), Double(agreed))
    let (first, second) = (Double(both + onlyFirst), Double(both + onlySecond))
    let chance = (first * second + (n - first) * (n - second)) / n
    return chance < n ? (same - chance) / (n - chance) : nil
  }
}
