import TextCore

/// Many lists of numbers laid end to end.
struct Runs: Sendable {
  /// Where each list begins, and behind the last one the count of all.
  let starts: FixedArray<UInt32>
  /// The numbers of all lists.
  let numbers: FixedArray<UInt32>

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  /// The indices into ``numbers`` of a list.
  @inline(__always)
  subscript(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

  /// Calls `body` with ``starts`` and ``numbers`` in memory.
  func withUnsafe(_ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>) -> Void) {
    starts.withUnsafeBufferPointer { starts in
      numbers.withUnsafeBufferPointer { body(starts, $0) }
    }
  }

  /// Lays lists end to end.
  init(_ lists: some Sequence<[UInt32]>) {
    var starts: [UInt32] = [0]
    var numbers: [UInt32] = []
    for list in lists {
      numbers.append(contentsOf: list)
      starts.append(UInt32(numbers.count))
    }
    self.init(starts: FixedArray(starts), numbers: FixedArray(numbers))
  }

  /// The lists that hold each value of `pairs`' keys, keys from 0 to `count` - 1.
  init(grouping pairs: [(key: UInt32, number: UInt32)], count: Int) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for pair in pairs { starts[Int(pair.key) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var free = starts
    var numbers = [UInt32](repeating: 0, count: pairs.count)
    for pair in pairs {
      numbers[Int(free[Int(pair.key)])] = pair.number
      free[Int(pair.key)] += 1
    }
    self.init(starts: FixedArray(starts), numbers: FixedArray(numbers))
  }

  /// Lists that are laid end to end already.
  init(starts: FixedArray<UInt32>, numbers: FixedArray<UInt32>) {
    self.starts = starts
    self.numbers = numbers
  }
}
