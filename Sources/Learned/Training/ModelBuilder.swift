import Indicators

/// Turns trained lanes into a ``LinearModel``, its weights in whole steps.
struct ModelBuilder {
  let set: TrainingSet
  let lanes: [(number: IndicatorNumber, training: LaneTraining)]

  /// The model of all columns of the set.
  var model: LinearModel {
    let columns = set.features.indices
    var steps = [Int8](repeating: 0, count: columns.count * LinearModel.width)
    var built: [LinearModel.Lane] = []
    for (lane, entry) in lanes.enumerated() {
      let largest = columns.reduce(Float(0)) { max($0, abs(weight(of: $1, in: entry.training))) }
      let scale = max(largest, 1e-6) / 127
      for column in columns {
        let step = (weight(of: column, in: entry.training) / scale).rounded()
        steps[column * LinearModel.width + lane] = Int8(max(-127, min(127, step)))
      }
      built.append(
        LinearModel.Lane(
          indicator: AllIndicators.descriptions[entry.number].id, decides: entry.training.decides,
          isAdvisory: entry.training.isAdvisory, scale: scale, bias: entry.training.bias,
          threshold: entry.training.threshold))
    }
    return LinearModel(lanes: built, features: set.features, weights: steps)
  }

  /// A weight with the value of the feature in it.
  private func weight(of column: Int, in training: LaneTraining) -> Float {
    training.weights[column] * set.featureValues[column]
  }
}
