/// Which features are worth a row in the model.
struct FeatureSelection {
  private let kept: Set<UInt64>

  /// Keeps the features with the largest weights of any lane, against the lane's spread.
  ///
  /// - Parameters:
  ///   - weights: of each lane, a weight a column; lanes without labels are left out.
  ///   - most: how many are kept at most.
  init(_ set: TrainingSet, weights: [[Float]], most: Int) {
    var importance = [Float](repeating: 0, count: set.features.count)
    for lane in weights {
      let valued = zip(lane, set.featureValues).map { abs($0 * $1) }
      let squares = valued.reduce(Float(0)) { $0 + $1 * $1 }
      let spread = (squares / Float(max(1, valued.count))).squareRoot()
      for (column, size) in valued.enumerated() {
        importance[column] = max(importance[column], size / max(spread, 1e-9))
      }
    }
    let heaviest = importance.indices.filter { importance[$0] > 0 }
      .sorted { (-importance[$0], $0) < (-importance[$1], $1) }
    kept = Set(heaviest.prefix(most).map { set.features[$0] })
  }

  /// Whether a feature is kept.
  func contains(_ hash: UInt64) -> Bool { kept.contains(hash) }
}
