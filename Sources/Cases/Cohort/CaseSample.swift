/// Which cases an audit looks at, drawn at random so that it can be drawn again.
///
/// The draw depends on the seed, the number asked for, and the cases in the order in which they first
/// stand in the input; on nothing else.
public struct CaseSample: Sendable, Equatable {
  /// A case that may be drawn.
  public struct Candidate: Sendable, Equatable {
    /// Its index among the cases, in the order in which they first stand in the input.
    public var index: Int
    /// What it is grouped by; nil where the column is empty.
    public var stratum: String?

    /// Makes a candidate.
    public init(index: Int, stratum: String? = nil) {
      (self.index, self.stratum) = (index, stratum)
    }
  }

  /// How many of a group were drawn.
  public struct Stratum: Sendable, Equatable {
    /// The group's value; nil where the column is empty.
    public var name: String?
    /// How many were drawn.
    public var drawn: Int
    /// Of how many.
    public var of: Int
  }

  /// The indices of the cases drawn, in the order of the input.
  public let drawn: [Int]
  /// How many there were to draw from.
  public let candidates: Int
  /// The seed that it was drawn by.
  public let seed: UInt64
  /// The groups in the order of their names; empty where it was not drawn by groups.
  public let strata: [Stratum]

  /// Draws a sample.
  ///
  /// By groups each has its share of the sample, rounded by largest remainder, and at least one
  /// where the sample is large enough for that.
  /// - Parameters:
  ///   - count: how many to draw; all where there are no more.
  ///   - isStratified: whether to draw by groups.
  public init(_ count: Int, of all: [Candidate], seed: UInt64, isStratified: Bool) {
    var random = RandomNumbers(seed: seed)
    candidates = all.count
    self.seed = seed
    guard isStratified else {
      strata = []
      drawn = Self.draw(count, of: all.map(\.index), &random).sorted()
      return
    }
    let groups = Dictionary(grouping: all, by: \.stratum)
      .sorted { ($0.key ?? "", $0.key == nil ? 1 : 0) < ($1.key ?? "", $1.key == nil ? 1 : 0) }
    let shares = Self.shares(count, of: groups.map(\.value.count))
    var strata: [Stratum] = []
    var drawn: [Int] = []
    for (group, share) in zip(groups, shares) {
      drawn += Self.draw(share, of: group.value.map(\.index), &random)
      strata.append(Stratum(name: group.key, drawn: share, of: group.value.count))
    }
    self.strata = strata
    self.drawn = drawn.sorted()
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

  /// The first of a shuffle, as far as they are needed.
  private static func draw(
    _ count: Int, of all: [Int], _ random: inout RandomNumbers
  ) -> [Int] {
    var rest = all
    let count = min(count, rest.count)
    for index in 0..<count {
      rest.swapAt(index, index + random.next(below: rest.count - index))
    }
    return Array(rest[..<count])
  }
}

/// SplitMix64: the same numbers for the same seed, on every machine.
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 to one less than the bound, each as likely as the others.
  mutating func next(below bound: Int) -> Int {
    let bound = UInt64(bound)
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= (0 &- bound) % bound { return Int(product.high) }
    }
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
