import Context
import TextCore

/// The sums of the features that hang on cues, made as notes need them and kept.
///
/// A reference, for a sink adds to it; one for each worker. Emptied when full, so that memory stays
/// bounded; sums do not depend on it.
final class CueSums {
  /// The most sums of cues in scopes that are kept from note to note: 0.8 MB.
  private static let limit = 1 << 13
  private let names: RuleIdentity
  /// Room for each role.
  private let roleCount = Role.allCases.count
  /// Where the slots of subjects, of actors and of cues in the sentences beside begin.
  private let subjects, actors, before, after: Int
  /// For each part by its ``slot(of:)`` the index of its sum, counted from 1; 0 before it is made.
  // All of one worker alone, and no call begins within another.
  @exclusivity(unchecked) private var made: [Int32]
  /// The same for cues in scopes.
  @exclusivity(unchecked) private var inScopes = NumberTable()
  private let sums = SumList()

  init(_ names: RuleIdentity) {
    self.names = names
    subjects = names.rules.count
    actors = subjects + roleCount * names.lexiconCount
    before = actors + roleCount * names.lexiconCount
    after = before + names.lexiconCount
    made = Array(repeating: 0, count: after + names.lexiconCount)
  }

  /// Empties it where it has grown too large; the sums of parts before are void.
  func trim() {
    guard inScopes.count > Self.limit else { return }
    inScopes.removeAll()
    for slot in made.indices { made[slot] = 0 }
    sums.removeAll()
  }

  /// Where the sum of a part begins in ``memory``; below 0 where it has no weight.
  @inline(__always)
  func place(of part: CueGroup.Part, in model: borrowing LinearModel) -> Int32 {
    sums.place(sum(of: part, in: model))
  }

  /// Begins to fetch the sum at a place.
  @inline(__always)
  func prefetch(_ place: Int32) { sums.prefetch(place) }

  /// All sums that have weight, until a part is asked for.
  @inline(__always)
  var memory: UnsafePointer<SumList.Sum> { sums.memory }

  /// What the sum at a place has in a lane, in steps.
  @inline(__always)
  func weight(at place: Int32, lane: Int) -> Int { sums.weight(at: place, lane: lane) }

  /// The index of a part's sum.
  @inline(__always)
  private func sum(of part: CueGroup.Part, in model: borrowing LinearModel) -> Int {
    if let slot = slot(of: part) {
      let known = made[slot]
      return known == 0 ? make(part, at: slot, model) : Int(known) &- 1
    }
    let key = key(of: part)
    return inScopes[key].map { Int($0) } ?? make(part, key, model)
  }

  /// Where a part has its place among all; nil for those that are too many.
  @inline(__always)
  private func slot(of part: CueGroup.Part) -> Int? {
    switch part {
    case .rule(let rule, let scopes): scopes == 0 ? rule : nil
    case .subject(let role, let rule):
      subjects &+ names.lexiconNumbers[rule] &* roleCount &+ Int(role)
    case .actor(let role, let rule): actors &+ names.lexiconNumbers[rule] &* roleCount &+ Int(role)
    case .before(let rule): before &+ names.lexiconNumbers[rule]
    case .after(let rule): after &+ names.lexiconNumbers[rule]
    }
  }

  /// Tells parts without a slot apart.
  @inline(__always)
  private func key(of part: CueGroup.Part) -> UInt64 {
    guard case .rule(let rule, let scopes) = part else { return 0 }
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
