/// So many of so many, with the interval in which the share of a whole like this may well lie.
public struct Share: Sendable, Equatable {
  /// How many have it.
  public var count: Int
  /// Of how many.
  public var total: Int

  /// Makes a share of its numbers.
  public init(_ count: Int, of total: Int) { (self.count, self.total) = (count, total) }

  /// One of one more that has it, or has not.
  mutating func add(_ has: Bool) {
    total += 1
    if has { count += 1 }
  }

  /// The 95 % interval by Wilson's score, from 0 to 1; nil for fewer than thirty.
  ///
  /// Below thirty a share in per cent says more than is known: there the numbers stand alone.
  public var interval: ClosedRange<Double>? {
    guard total >= 30 else { return nil }
    let (z, n) = (1.959_963_984_540_054, Double(total))
    let share = Double(count) / n
    let middle = share + z * z / (2 * n)
    let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let full = 1 + z * z / n
    return max(0, (middle - half) / full)...min(1, (middle + half) / full)
  }
}
