/// Sums of rows, each made once and added many times.
///
/// Most words beside a sentence have no weight at all; what has none takes no room.
struct SumList {
  /// Where the lanes of each sum lie, in ``LinearModel/width``s; -1 for one without features.
  private var places: [Int32] = []
  private var lanes: [Int16] = []
  /// The squares of those with lanes, and how far any lane is from 0 at most.
  private var measures: [(squares: Int32, bound: Int32)] = []

  private static let noLanes = [Int16](repeating: 0, count: LinearModel.width)

  /// How many sums there are.
  var count: Int { places.count }

  /// Adds a sum of at most 200 features, so that it fits.
  mutating func append(_ sum: WeightSum) {
    if sum.squares == 0 { return places.append(-1) }
    places.append(Int32(measures.count))
    let first = lanes.count
    lanes += Self.noLanes
    let bound = lanes.withUnsafeMutableBufferPointer { lanes in
      sum.fill(UnsafeMutableBufferPointer(rebasing: lanes[first...]))
    }
    measures.append((sum.squares, bound))
  }

  /// Forgets all sums.
  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    lanes.removeAll(keepingCapacity: true)
    measures.removeAll(keepingCapacity: true)
  }

  /// Adds a sum to another.
  @inline(__always)
  func add(_ index: Int, to sum: inout WeightSum) {
    let place = Int(places[index])
    if place < 0 { return }
    let (squares, bound) = measures[place]
    lanes.withUnsafeBufferPointer { lanes in
      guard let base = lanes.baseAddress else { return }
      sum.add(base + place &* LinearModel.width, bound: bound, squares: squares)
    }
  }

  /// Whether a sum has any weight.
  func hasWeight(_ index: Int) -> Bool { places[index] >= 0 }

  /// What a sum has in a lane, in steps.
  func weight(_ index: Int, lane: Int) -> Int {
    let place = Int(places[index])
    return place < 0 ? 0 : Int(lanes[place * LinearModel.width + lane])
  }
}
