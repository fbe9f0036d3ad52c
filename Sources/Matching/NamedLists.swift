import TextCore

/// Lists of numbers by names, which are told apart by their hashes.
struct NamedLists: Sendable {
  /// Ascending.
  let hashes: FixedArray<UInt64>
  /// In the order of the hashes.
  let lists: Runs

  /// - Parameter lists: two names of equal hash trap, as those of a ``Vocabulary`` do.
  init(_ lists: [String: [UInt32]]) {
    let sorted = lists.map { (hash: SpellingHash.of($0.key.utf8), list: $0.value) }
      .sorted { $0.hash < $1.hash }
    precondition(
      zip(sorted, sorted.dropFirst()).allSatisfy { $0.hash < $1.hash }, "two names share a hash")
    hashes = FixedArray(sorted.map(\.hash))
    self.lists = Runs(sorted.map(\.list))
  }

  /// The list of a name; empty where there is none.
  ///
  /// - Complexity: O(log *n*) in the names.
  subscript(name: String) -> Slice<FixedArray<UInt32>> {
    let hash = SpellingHash.of(name.utf8)
    var range = hashes.startIndex..<hashes.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = hashes[middle]
      if found == hash { return lists.numbers[lists[middle]] }
      range = found < hash ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return lists.numbers[0..<0]
  }
}
