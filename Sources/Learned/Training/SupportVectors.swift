import TextCore

/// A linear separation of two classes of rows.
///
/// Least squared hinge loss with an L2 penalty, by dual coordinate descent (Hsieh et al., "A Dual
/// Coordinate Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 1). The order of
/// steps is drawn with a fixed seed, so that the same rows give the same weights bit for bit.
struct SupportVectors {
  /// A weight for each column of the training set.
  private(set) var weights: [Float]
  private(set) var bias: Float = 0

  /// The most rounds over all rows, and the largest step of the last at which they end before.
  private static let mostEpochs = 60
  private static let tolerance: Float = 0.05

  /// - Parameters:
  ///   - rows: indices into the set's rows.
  ///   - isPositive: for each of `rows`, its class.
  ///   - costs: for each of `rows`, of its being on the wrong side, against the length of the
  ///     weights.
  /// - Complexity: O(*n*) in the values of the rows.
  init(_ set: TrainingSet, rows: [Int], isPositive: [Bool], costs: [Float]) {
    weights = Array(repeating: 0, count: set.features.count)
    let positives = isPositive.reduce(0) { $0 + ($1 ? 1 : 0) }
    guard positives > 0, positives < rows.count else {
      bias = positives > 0 ? 1 : -1
      return
    }
    let slack = costs.map { 0.5 / $0 }
    let diagonal = rows.indices.map { index in
      set.rows[rows[index]].range.reduce(1 + slack[index]) {
        $0 + set.values[$1] * set.values[$1]
      }
    }
    var multipliers = [Float](repeating: 0, count: rows.count)
    var order = Array(rows.indices)
    var random = SplitMix64(seed: 1)
    for _ in 0..<Self.mostEpochs {
      order.shuffle(using: &random)
      var largest: Float = 0
      for index in order {
        let sign: Float = isPositive[index] ? 1 : -1
        let range = set.rows[rows[index]].range
        let margin = sign * (dot(set, range) + bias)
        let gradient = margin - 1 + slack[index] * multipliers[index]
        let projected = multipliers[index] == 0 ? min(gradient, 0) : gradient
        largest = max(largest, abs(projected))
        guard abs(projected) > 1e-6 else { continue }
        let updated = max(0, multipliers[index] - gradient / diagonal[index])
        let step = (updated - multipliers[index]) * sign
        multipliers[index] = updated
        add(step, set, range)
      }
      if largest < Self.tolerance { break }
    }
  }

  /// The signed distance of a row from the plane, in units of the margin.
  func score(_ set: TrainingSet, row: Int) -> Float { dot(set, set.rows[row].range) + bias }

  private func dot(_ set: TrainingSet, _ range: Range<Int>) -> Float {
    set.columns.withUnsafeBufferPointer { columns in
      set.values.withUnsafeBufferPointer { values in
        weights.withUnsafeBufferPointer { weights in
          var sum: Float = 0
          for index in range { sum += weights[Int(columns[index])] * values[index] }
          return sum
        }
      }
    }
  }

  private mutating func add(_ step: Float, _ set: TrainingSet, _ range: Range<Int>) {
    bias += step
    set.columns.withUnsafeBufferPointer { columns in
      set.values.withUnsafeBufferPointer { values in
        weights.withUnsafeMutableBufferPointer { weights in
          for index in range { weights[Int(columns[index])] += step * values[index] }
        }
      }
    }
  }
}
