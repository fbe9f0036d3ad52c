/// The sums of groups of features that hang on cues, made as notes need them and kept.
///
/// A reference, for a sink adds to it; one for each worker. Emptied when full, so that memory stays
/// bounded; sums do not depend on it.
final class CueSums {
  /// The most groups kept from note to note: 1.5 MB of sums.
  private static let limit = 1 << 14

  private let names: RuleIdentity
  // Of one worker alone, and no call begins within another.
  @exclusivity(unchecked) private var numbers = NumberTable()
  @exclusivity(unchecked) private var sums = SumList()

  init(_ names: RuleIdentity) { self.names = names }

  /// Empties it where it has grown too large; the sums of groups before are void.
  func trim() {
    guard sums.count > Self.limit else { return }
    numbers.removeAll()
    sums.removeAll()
  }

  /// The index of a group's sum.
  @inline(__always)
  func sum(of group: CueGroup, in model: borrowing LinearModel) -> Int {
    let key = group.key
    return numbers[key].map { Int($0) } ?? addSum(of: group, key, model)
  }

  /// Adds sums to another.
  func add(_ indices: [Int], to sum: inout WeightSum) {
    for index in indices { sums.add(index, to: &sum) }
  }

  /// What a sum has in a lane, in steps.
  func weight(_ sum: Int, lane: Int) -> Int { sums.weight(sum, lane: lane) }

  @inline(never)
  private func addSum(
    of group: CueGroup, _ key: UInt64, _ model: borrowing LinearModel
  ) -> Int {
    let index = sums.count
    numbers.insert(key, Int32(index))
    sums.append(group.features(names), model)
    return index
  }
}
