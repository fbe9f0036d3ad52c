import CPrefetch
import TextCore

/// Sums of rows, each made once and added many times.
///
/// A reference to memory that one worker alone adds to. Most words beside a sentence have no weight
/// at all; what has none takes no room.
final class SumList {
  /// A sum as it is added: two lines of the processor's cache.
  struct Sum: BitwiseCopyable {
    var lanes: LaneVectors
    var squares: Int32
    /// No lane is further from 0.
    var bound: Int32
    private let rest = InlineArray<6, Int32>(repeating: 0)

    init(_ sum: WeightSum) {
      (lanes, bound) = sum.narrowed()
      squares = sum.squares
    }
  }

  /// The place of each sum among those with weight; -1 for the others.
  // No call begins within another.
  @exclusivity(unchecked) private var numbers = Pile<Int32>()
  @exclusivity(unchecked) private var sums = Pile<Sum>()

  /// How many sums there are, with and without weight.
  var count: Int { numbers.count }

  /// Adds a sum of at most 200 features, so that it fits.
  func append(_ sum: WeightSum) {
    if sum.squares == 0 { return numbers.append(-1) }
    numbers.append(Int32(sums.count))
    sums.append(Sum(sum))
  }

  /// Forgets all sums.
  func removeAll() {
    numbers.removeAll()
    sums.removeAll()
  }

  /// Where each sum is in ``memory``; below 0 for one without weight.
  ///
  /// Until the next change, as the memory is.
  @inline(__always)
  var places: UnsafePointer<Int32> { UnsafePointer(numbers.memory) }

  /// All sums that have weight, until the next change.
  @inline(__always)
  var memory: UnsafePointer<Sum> { UnsafePointer(sums.memory) }

  /// Begins to fetch the sum at a place.
  @inline(__always)
  func prefetch(_ place: Int32) {
    let sum = UnsafeRawPointer(memory + Int(place))
    casenote_prefetch(sum)
    casenote_prefetch(sum + MemoryLayout<Sum>.stride / 2)
  }

  /// Where a sum is; below 0 for one without weight.
  @inline(__always)
  func place(_ index: Int) -> Int32 {
    precondition(index < numbers.count)
    return numbers.memory[index]
  }

  /// What the sum at a place has in a lane, in steps.
  @inline(__always)
  func weight(at place: Int32, lane: Int) -> Int {
    precondition(lane < LinearModel.width)
    let lanes = UnsafeRawPointer(memory + Int(place)).assumingMemoryBound(to: Int16.self)
    return Int(lanes[lane])
  }
}
