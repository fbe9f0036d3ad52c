/// Sums of rows, each made once and added many times.
struct SumList {
  private var lanes: [Int16] = []
  private var squares: [Int32] = []
  /// How far any lane of a sum is from 0 at most.
  private var bounds: [Int32] = []

  /// How many sums there are.
  var count: Int { squares.count }

  /// Adds the sum of some features, at most 200 of them, so that it fits.
  mutating func append(_ features: [Feature], _ model: borrowing LinearModel) {
    var sum = WeightSum()
    for feature in features { sum.add(feature, of: model) }
    let steps = (0..<LinearModel.width).map { Int16(sum[$0]) }
    lanes.append(contentsOf: steps)
    squares.append(sum.squares)
    bounds.append(steps.reduce(0) { max($0, abs(Int32($1))) })
  }

  /// Forgets all sums.
  mutating func removeAll() {
    lanes.removeAll(keepingCapacity: true)
    squares.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
  }

  /// Adds a sum to another.
  @inline(__always)
  func add(_ index: Int, to sum: inout WeightSum) {
    // No feature, no weights: so it is with most words beside a sentence.
    if squares[index] == 0 { return }
    lanes.withUnsafeBufferPointer { lanes in
      guard let base = lanes.baseAddress else { return }
      sum.add(base + index &* LinearModel.width, bound: bounds[index], squares: squares[index])
    }
  }

  /// What a sum has in a lane, in steps.
  func weight(_ index: Int, lane: Int) -> Int { Int(lanes[index * LinearModel.width + lane]) }
}
