import TextCore

/// A sum of rows, and of the squared values of all features that went into it.
///
/// Rows are added in 16 bits, eight lanes to a vector, and carried over into 32 bits before any of
/// them could overflow.
struct WeightSum: Sendable {
  /// What is carried over, in steps of the lanes' scales.
  private var carried = InlineArray<48, Int32>(repeating: 0)
  private var recent = LaneVectors()
  /// No lane of `recent` is further from 0.
  private var bound: Int32 = 0
  /// The square of the norm of those features, in hundredths.
  private(set) var squares: Int32 = 0

  /// The most that one row may add to a lane.
  static let rowBound: Int32 = 128

  /// A row of a model, and the square of its feature's value.
  struct Row: BitwiseCopyable {
    var weights: UnsafePointer<Int8>
    var square: Int32
  }

  /// Adds the row of a feature where the model has one.
  mutating func add(_ feature: Feature, of model: borrowing LinearModel) {
    guard let row = model.row(feature.hash) else { return }
    makeRoom(for: Self.rowBound)
    squares &+= feature.kind.square
    recent.add(model.rows.weights(row))
  }

  /// Adds rows.
  mutating func add(_ rows: UnsafeBufferPointer<Row>) {
    // In locals, which stay in registers.
    var (lanes, squares, bound) = (recent, squares, bound)
    for row in rows {
      bound &+= Self.rowBound
      if bound > Int32(Int16.max) {
        carry(lanes)
        lanes = LaneVectors()
        bound = Self.rowBound
      }
      squares &+= row.square
      lanes.add(row.weights)
    }
    (self.recent, self.squares, self.bound) = (lanes, squares, bound)
  }

  /// Adds sums of a ``SumList``.
  ///
  /// - Parameters:
  ///   - places: where each begins; all have weight.
  ///   - memory: the list's.
  mutating func add(_ places: UnsafeBufferPointer<Int32>, of memory: UnsafePointer<SumList.Sum>) {
    var (lanes, squares, bound) = (recent, squares, bound)
    for place in places {
      let sum = memory + Int(place)
      bound &+= sum.pointee.bound
      if bound > Int32(Int16.max) {
        carry(lanes)
        lanes = LaneVectors()
        bound = sum.pointee.bound
      }
      squares &+= sum.pointee.squares
      lanes.add(UnsafeRawPointer(sum))
    }
    (self.recent, self.squares, self.bound) = (lanes, squares, bound)
  }

  /// The lanes in 16 bits, where they fit, and a bound: none of them is further from 0.
  func narrowed() -> (LaneVectors, bound: Int32) {
    var lanes = InlineArray<48, Int16>(repeating: 0)
    var bound: Int32 = 0
    for lane in 0..<LinearModel.width {
      let steps = self[lane]
      lanes[lane] = Int16(truncatingIfNeeded: steps)
      bound = max(bound, abs(steps))
    }
    return (LaneVectors(lanes), bound)
  }

  /// What a lane has, in steps.
  subscript(lane: Int) -> Int32 { carried[lane] &+ Int32(recent.lanes[lane]) }

  /// The lanes whose score reaches their threshold, a bit each.
  func lanesThatHold(_ model: borrowing LinearModel) -> UInt64 {
    let norm = (max(100, Float(squares)) / 100).squareRoot()
    let recent = recent.lanes
    // By their spans: each subscript of a member would copy the whole of it.
    let (carriedLanes, recentLanes) = (carried.span, recent.span)
    // In two passes, of which the first is done in vectors.
    var scores = InlineArray<48, Float>(repeating: 0)
    for lane in 0..<LinearModel.width {
      let steps = Float(carriedLanes[lane] &+ Int32(recentLanes[lane]))
      scores[lane] = steps * model.scales[lane] / norm + model.biases[lane]
    }
    var holding: UInt64 = 0
    for lane in 0..<LinearModel.width {
      holding |= (scores[lane] >= model.thresholds[lane] ? 1 : 0) &<< UInt64(lane)
    }
    return holding
  }

  @inline(__always)
  private mutating func makeRoom(for more: Int32) {
    bound &+= more
    if bound > Int32(Int16.max) {
      carry(recent)
      recent = LaneVectors()
      bound = more
    }
  }

  @inline(never)
  private mutating func carry(_ lanes: LaneVectors) {
    let lanes = lanes.lanes
    let span = lanes.span
    for lane in 0..<LinearModel.width { carried[lane] &+= Int32(span[lane]) }
  }
}
