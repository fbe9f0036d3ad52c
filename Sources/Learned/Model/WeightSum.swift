/// A sum of rows, and of the squared values of all features that went into it.
struct WeightSum: Sendable {
  /// One sum a lane, in steps of the lane's scale.
  var lanes = InlineArray<48, Int32>(repeating: 0)
  /// The square of the norm of those features.
  var squares: Float = 0

  /// Adds the row of a feature where the model has one.
  @inline(__always)
  mutating func add(_ feature: Feature, of model: borrowing LinearModel) {
    guard let row = model.row(feature.hash) else { return }
    squares += feature.kind.value * feature.kind.value
    model.weights.withUnsafeBufferPointer { weights in
      let first = row * LinearModel.width
      for lane in 0..<LinearModel.width { lanes[lane] &+= Int32(weights[first + lane]) }
    }
  }

  /// The score of a lane.
  func score(_ lane: Int, of model: borrowing LinearModel) -> Float {
    let terms = model.lanes[lane]
    return Float(lanes[lane]) * terms.scale / max(1, squares).squareRoot() + terms.bias
  }
}
