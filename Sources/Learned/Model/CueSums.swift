import Context
import TextCore

/// The sums of the features that hang on cues, made as notes need them and kept.
///
/// A reference, for a sink adds to it; one for each worker. Emptied when full, so that memory stays
/// bounded; sums do not depend on it.
final class CueSums {
  /// The most sums of cues in scopes that are kept from note to note: 0.8 MB.
  private static let limit = 1 << 13
  /// Room for each role.
  private static let roleCount = Role.allCases.count

  private let names: RuleIdentity
  /// For each part by its ``slot(of:)`` the index of its sum, counted from 1; 0 before it is made.
  // All of one worker alone, and no call begins within another.
  @exclusivity(unchecked) private var made: [Int32]
  /// The same for cues in scopes.
  @exclusivity(unchecked) private var inScopes = NumberTable()
  @exclusivity(unchecked) private var sums = SumList()

  init(_ names: RuleIdentity) {
    self.names = names
    made = Array(
      repeating: 0,
      count: 2 * names.rules.count + 2 * (Self.roleCount + 1) * names.lexiconCount)
  }

  /// Empties it where it has grown too large; the sums of parts before are void.
  func trim() {
    guard inScopes.count > Self.limit else { return }
    inScopes.removeAll()
    for slot in made.indices { made[slot] = 0 }
    sums.removeAll()
  }

  /// The index of a part's sum.
  @inline(__always)
  func sum(of part: CueGroup.Part, in model: borrowing LinearModel) -> Int {
    if let slot = slot(of: part) {
      let known = made[slot]
      return known == 0 ? make(part, at: slot, model) : Int(known) &- 1
    }
    let key = key(of: part)
    return inScopes[key].map { Int($0) } ?? make(part, key, model)
  }

  /// Adds the sum of a part to another.
  @inline(__always)
  func add(_ part: CueGroup.Part, in model: borrowing LinearModel, to sum: inout WeightSum) {
    // Before the sums are read: it may be a new one.
    let index = self.sum(of: part, in: model)
    sums.add(index, to: &sum)
  }

  /// What a sum has in a lane, in steps.
  func weight(_ sum: Int, lane: Int) -> Int { sums.weight(sum, lane: lane) }

  /// Where a part has its place among all; nil for those that are too many.
  @inline(__always)
  private func slot(of part: CueGroup.Part) -> Int? {
    let rules = names.rules.count
    let roles = Self.roleCount &* names.lexiconCount
    return switch part {
    case .rule(let rule): rule
    case .scopes(let scopes, let rule): scopes == 0 ? rules &+ rule : nil
    case .subject(let role, let rule): 2 &* rules &+ place(rule, role)
    case .actor(let role, let rule): 2 &* rules &+ roles &+ place(rule, role)
    case .before(let rule): 2 &* (rules &+ roles) &+ names.lexiconNumbers[rule]
    case .after(let rule):
      2 &* (rules &+ roles) &+ names.lexiconCount &+ names.lexiconNumbers[rule]
    }
  }

  @inline(__always)
  private func place(_ rule: Int, _ role: UInt8) -> Int {
    names.lexiconNumbers[rule] &* Self.roleCount &+ Int(role)
  }

  /// Tells parts without a slot apart.
  @inline(__always)
  private func key(of part: CueGroup.Part) -> UInt64 {
    guard case .scopes(let scopes, let rule) = part else { return 0 }
    return SpellingHash.mix(UInt64(rule) << 16 | UInt64(scopes), 0x9E37_79B9_7F4A_7C15)
  }

  @inline(never)
  private func make(
    _ part: CueGroup.Part, at slot: Int, _ model: borrowing LinearModel
  ) -> Int {
    let index = make(part, model)
    made[slot] = Int32(index + 1)
    return index
  }

  @inline(never)
  private func make(
    _ part: CueGroup.Part, _ key: UInt64, _ model: borrowing LinearModel
  ) -> Int {
    let index = make(part, model)
    inScopes.insert(key, Int32(index))
    return index
  }

  private func make(_ part: CueGroup.Part, _ model: borrowing LinearModel) -> Int {
    var sum = WeightSum()
    part.forEachFeature(names) { sum.add($0, of: model) }
    sums.append(sum)
    return sums.count - 1
  }
}
