/// A set of rules, one bit each.
public struct RuleSet: Sendable, Equatable {
  private var bits: [UInt64] = []

  /// The empty set.
  public init() {}

  /// Adds a rule.
  public mutating func insert(_ rule: RuleNumber) {
    let word = Int(rule) / 64
    while bits.count <= word { bits.append(0) }
    bits[word] |= 1 << UInt64(rule % 64)
  }

  /// Whether two sets have no rule in common.
  ///
  /// - Complexity: O(*n*) in the rules there are, 64 at a time.
  public func isDisjoint(with other: RuleSet) -> Bool {
    bits.withUnsafeBufferPointer { bits in
      other.bits.withUnsafeBufferPointer { others in
        for word in 0..<min(bits.count, others.count) where bits[word] & others[word] != 0 {
          return false
        }
        return true
      }
    }
  }
}
