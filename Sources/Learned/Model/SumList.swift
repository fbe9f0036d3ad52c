import CPrefetch
import TextCore

/// Sums of rows, each made once and added many times.
///
/// A reference to memory that one worker alone adds to. Most words beside a sentence have no weight
/// at all; what has none takes no room.
final class SumList {
  /// How many numbers of 16 bits a sum takes: its lanes, its squares, its bound, and what is left
  /// of a vector.
  private static var stride: Int { LinearModel.width + 8 }
  /// Where the squares of a sum lie in its bytes, and how far any lane is from 0 at most.
  static var squaresOffset: Int { LaneVectors.byteCount }
  static var boundOffset: Int { LaneVectors.byteCount + 4 }

  /// Where each sum begins in `lanes`; -1 for one without features.
  // No call begins within another.
  @exclusivity(unchecked) private var starts = Pile<Int32>()
  @exclusivity(unchecked) private var lanes = Pile<Int16>()

  /// How many sums there are.
  var count: Int { starts.count }

  /// Adds a sum of at most 200 features, so that it fits.
  func append(_ sum: WeightSum) {
    if sum.squares == 0 { return starts.append(-1) }
    let first = lanes.count
    starts.append(Int32(first))
    for _ in 0..<Self.stride { lanes.append(0) }
    let row = lanes.memory + first
    let bound = sum.fill(UnsafeMutableBufferPointer(start: row, count: LinearModel.width))
    let bytes = UnsafeMutableRawPointer(row)
    bytes.storeBytes(of: sum.squares, toByteOffset: Self.squaresOffset, as: Int32.self)
    bytes.storeBytes(of: bound, toByteOffset: Self.boundOffset, as: Int32.self)
  }

  /// Forgets all sums.
  func removeAll() {
    starts.removeAll()
    lanes.removeAll()
  }

  /// Where each sum begins in ``memory``; below 0 for one without weight.
  ///
  /// Until the next change, as the memory is.
  @inline(__always)
  var places: UnsafePointer<Int32> { UnsafePointer(starts.memory) }

  /// The lanes of all sums, until the next change.
  @inline(__always)
  var memory: UnsafePointer<Int16> { UnsafePointer(lanes.memory) }

  /// Begins to fetch the sum at a place.
  @inline(__always)
  func prefetch(_ place: Int32) {
    let lanes = lanes.memory + Int(place)
    casenote_prefetch(lanes)
    casenote_prefetch(lanes + 32)
  }

  /// Where a sum begins; below 0 for one without weight.
  @inline(__always)
  func place(_ index: Int) -> Int32 {
    precondition(index < starts.count)
    return starts.memory[index]
  }

  /// What the sum at a place has in a lane, in steps.
  @inline(__always)
  func weight(at place: Int32, lane: Int) -> Int { Int(lanes.memory[Int(place) &+ lane]) }
}
