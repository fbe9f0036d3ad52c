/// Sums of rows, each made once and added many times.
///
/// Most words beside a sentence have no weight at all; what has none takes no room.
struct SumList {
  /// Where the lanes of each sum lie, in ``LinearModel/width``s; -1 for one without features.
  private var places: [Int32] = []
  private var lanes: [Int16] = []
  /// The squares of those with lanes, and how far any lane is from 0 at most.
  private var measures: [(squares: Int32, bound: Int32)] = []

  /// How many sums there are.
  var count: Int { places.count }

  /// Adds the sum of some features, at most 200 of them, so that it fits.
  mutating func append(_ features: [Feature], _ model: borrowing LinearModel) {
    var sum = WeightSum()
    for feature in features { sum.add(feature, of: model) }
    if sum.squares == 0 { return places.append(-1) }
    places.append(Int32(measures.count))
    var bound: Int32 = 0
    for lane in 0..<LinearModel.width {
      lanes.append(Int16(sum[lane]))
      bound = max(bound, abs(sum[lane]))
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

  /// What a sum has in a lane, in steps.
  func weight(_ index: Int, lane: Int) -> Int {
    let place = Int(places[index])
    return place < 0 ? 0 : Int(lanes[place * LinearModel.width + lane])
  }
}
