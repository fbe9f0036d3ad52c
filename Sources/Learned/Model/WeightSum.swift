import TextCore

/// A sum of rows, and of the squared values of all features that went into it.
///
/// Rows are added in 16 bits, eight lanes to a vector, and carried over into 32 bits before any of
/// them could overflow.
struct WeightSum: Sendable {
  /// What is carried over, in steps of the lanes' scales.
  private var carried = InlineArray<48, Int32>(repeating: 0)
  private var recent = InlineArray<48, Int16>(repeating: 0)
  /// No lane of `recent` is further from 0.
  private var bound: Int32 = 0
  /// The square of the norm of those features, in hundredths.
  private(set) var squares: Int32 = 0

  /// The most that one row may add to a lane.
  static let rowBound: Int32 = 128

  /// Adds the row of a feature where the model has one.
  mutating func add(_ feature: Feature, of model: borrowing LinearModel) {
    guard let row = model.row(feature.hash) else { return }
    add(model.rows.weights(row), square: feature.kind.square)
  }

  /// Adds the weights of a feature.
  @inline(__always)
  mutating func add(_ weights: UnsafePointer<Int8>, square: Int32) {
    makeRoom(for: Self.rowBound)
    squares &+= square
    for lane in 0..<LinearModel.width { recent[lane] &+= Int16(weights[lane]) }
  }

  /// Adds another sum.
  mutating func add(_ other: WeightSum) {
    squares &+= other.squares
    // By their spans: each subscript of a member would copy the whole of it.
    let (theirs, recent) = (other.carried.span, other.recent.span)
    for lane in 0..<LinearModel.width { carried[lane] &+= theirs[lane] &+ Int32(recent[lane]) }
  }

  /// Adds a sum of rows.
  ///
  /// - Parameter bound: no lane of the sum is further from 0.
  @inline(__always)
  mutating func add(_ sum: UnsafePointer<Int16>, bound: Int32, squares: Int32) {
    makeRoom(for: bound)
    self.squares &+= squares
    for lane in 0..<LinearModel.width { recent[lane] &+= sum[lane] }
  }

  /// Fills ``LinearModel/width`` lanes with what they have, where that fits.
  ///
  /// - Returns: a bound: no lane is further from 0.
  func fill(_ lanes: UnsafeMutableBufferPointer<Int16>) -> Int32 {
    let (carried, recent) = (carried.span, recent.span)
    var bound: Int32 = 0
    for lane in 0..<LinearModel.width {
      let steps = carried[lane] &+ Int32(recent[lane])
      lanes[lane] = Int16(truncatingIfNeeded: steps)
      bound = max(bound, abs(steps))
    }
    return bound
  }

  /// What a lane has, in steps.
  @inline(__always)
  subscript(lane: Int) -> Int32 { carried[lane] &+ Int32(recent[lane]) }

  /// The lanes whose score reaches their threshold, a bit each.
  func lanesThatHold(_ model: borrowing LinearModel) -> UInt64 {
    let norm = (max(100, Float(squares)) / 100).squareRoot()
    let (carried, recent) = (carried.span, recent.span)
    // In two passes, of which the first is done in vectors.
    var scores = InlineArray<48, Float>(repeating: 0)
    for lane in 0..<LinearModel.width {
      let steps = Float(carried[lane] &+ Int32(recent[lane]))
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
      for lane in 0..<LinearModel.width {
        carried[lane] &+= Int32(recent[lane])
        recent[lane] = 0
      }
      bound = more
    }
  }
}
