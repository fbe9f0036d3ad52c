import TextCore

/// Which cases an audit looks at, drawn at random so that it can be drawn again.
///
/// The draw depends on the seed, the number asked for, and the cases in the order in which they first
/// stand in the input; on nothing else.
public struct CaseSample: Sendable, Equatable {
  /// How many of a group were drawn.
  public struct Stratum: Sendable, Equatable {
    /// The group's value; nil where the column is empty.
    public var name: String?
    /// How many were drawn.
    public var drawn: Int
    /// Of how many.
    public var of: Int

    /// Makes a group.
    public init(name: String?, drawn: Int, of: Int) {
      (self.name, self.drawn, self.of) = (name, drawn, of)
    }
  }

  /// The indices of the cases drawn, in the order of the input.
  public let drawn: [Int]
  /// How many there were to draw from.
  public let candidates: Int
  /// The seed that it was drawn by.
  public let seed: UInt64
  /// The groups in the order of their names; empty where it was not drawn by groups.
  public let strata: [Stratum]

  /// A sample that was drawn.
  public init(drawn: [Int], candidates: Int, seed: UInt64, strata: [Stratum]) {
    (self.drawn, self.candidates) = (drawn, candidates)
    (self.seed, self.strata) = (seed, strata)
  }

  /// Which are drawn of groups of some sizes, by their places in their groups.
  ///
  /// Each group has its share of the sample, rounded by largest remainder, and at least one where the
  /// sample is large enough for that. All cases alike are one group.
  /// - Parameter count: how many to draw; all where there are no more.
  public static func draw(_ count: Int, of sizes: [Int], seed: UInt64) -> [[Int]] {
    var random = SplitMix64(seed: seed)
    // A group without a case has no share.
    let shares = shares(count, of: sizes.filter { $0 > 0 })
    var drawn = [[Int]](repeating: [], count: sizes.count)
    for (group, share) in zip(sizes.indices.filter { sizes[$0] > 0 }, shares) {
      drawn[group] = draw(share, of: sizes[group], &random)
    }
    return drawn
  }

  /// How many of each group.
  static func shares(_ count: Int, of sizes: [Int]) -> [Int] {
    let total = sizes.reduce(0, +)
    guard total > count else { return sizes }
    // One for each to begin with, if there are enough for all.
    let first = count >= sizes.count ? 1 : 0
    let rest = count - first * sizes.count
    let open = sizes.map { $0 - first }
    let all = open.reduce(0, +)
    guard all > 0 else { return sizes.map { min($0, first) } }
    var shares = open.map { first + rest * $0 / all }
    let order = sizes.indices.sorted {
      (rest * open[$1] % all, $0) < (rest * open[$0] % all, $1)
    }
    for index in order.prefix(count - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
  }

  /// The first of a shuffle of 0, 1, 2 and so on, as far as they are needed, sorted.
  private static func draw(
    _ count: Int, of size: Int, _ random: inout SplitMix64
  ) -> [Int] {
    // Only what has changed its place is held.
    var moved: [Int: Int] = [:]
    let drawn = (0..<min(count, size)).map { index in
      let place = index + random.next(below: size - index)
      let picked = moved[place] ?? place
      moved[place] = moved[index] ?? index
      return picked
    }
    return drawn.sorted()
  }
}

extension SplitMix64 {
  /// A number from 0 to one less than the bound, each as likely as the others.
  fileprivate mutating func next(below bound: Int) -> Int {
    let bound = UInt64(bound)
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= (0 &- bound) % bound { return Int(product.high) }
    }
  }
}
