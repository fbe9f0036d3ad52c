/// Trains one lane: on each part left out in turn, to set its threshold, and then on all notes.
struct LaneTraining: Sendable {
  let weights: [Float]
  let bias: Float
  /// How many rows the readers labelled.
  let labelled: Int
  /// How the rules alone decide.
  let ruled: DecisionCounts
  /// How the model decides on parts it saw neither in training nor for the threshold.
  let learned: DecisionCounts
  let threshold: Float
  private let mostFalseAlarms: Int

  /// - Parameter mostFalseAlarms: as a share of all rows; nil for any number.
  init(
    _ lane: LaneRows, _ folds: Folds, _ options: Trainer.Options, mostFalseAlarms: Double? = nil
  ) {
    let rows = lane.isExample.reduce(0) { $0 + ($1 ? 0 : 1) }
    self.mostFalseAlarms = mostFalseAlarms.map { Int($0 * Double(rows)) } ?? rows
    let part = lane.notes.map { folds.ofNote[$0] }
    var scores = [Float](repeating: 0, count: lane.rows.count)
    for left in 0..<folds.count {
      let model = lane.trained(cost: options.cost) { part[$0] == left }
      for index in lane.rows.indices where part[index] == left {
        scores[index] = model.score(lane.set, row: lane.rows[index])
      }
    }
    var ruled = DecisionCounts()
    for (index, label) in lane.labels.enumerated() where !lane.isExample[index] {
      ruled.count(lane.ruled[index], label)
    }
    let held = HeldOutScores(
      lane: lane, part: part, parts: folds.count, scores: scores,
      mostFalseAlarms: self.mostFalseAlarms)
    (threshold, learned) = held.threshold(precision: options.precision)
    let model = lane.trained(cost: options.cost)
    weights = model.weights
    bias = model.bias
    labelled = ruled.hits + ruled.misses
    self.ruled = ruled
  }

  /// Whether the model decides: where it is the better, but nothing is better than what can be
  /// relied on.
  var decides: Bool {
    guard labelled >= 5 else { return false }
    if learned.isAdvisory != ruled.isAdvisory { return ruled.isAdvisory }
    let isSparing = (learned.falseAlarms <= mostFalseAlarms, ruled.falseAlarms <= mostFalseAlarms)
    if isSparing.0 != isSparing.1 { return isSparing.0 }
    return learned.f1 > ruled.f1
  }

  /// Whether findings are shown and not scored.
  var isAdvisory: Bool { decides ? learned.isAdvisory : ruled.isAdvisory }
}

/// The scores of rows by models that were not trained on them.
private struct HeldOutScores {
  let lane: LaneRows
  let part: [Int]
  let parts: Int
  let scores: [Float]
  let mostFalseAlarms: Int

  /// The threshold for a precision, raised where that does not hold on other parts.
  func threshold(precision: Double) -> (Float, DecisionCounts) {
    var first: (Float, DecisionCounts)?
    for target in stride(from: precision, to: precision + 0.35, by: 0.05) where target <= 1 {
      let decided = decisions(precision: target)
      if !decided.isAdvisory, decided.falseAlarms <= mostFalseAlarms {
        return (cut(without: nil, precision: target), decided)
      }
      if first == nil { first = (cut(without: nil, precision: target), decided) }
    }
    return first ?? (.greatestFiniteMagnitude, DecisionCounts())
  }

  /// What thresholds decide that were set on the other parts.
  private func decisions(precision: Double) -> DecisionCounts {
    let cuts = (0..<parts).map { cut(without: $0, precision: precision) }
    var counts = DecisionCounts()
    for (index, label) in lane.labels.enumerated() where !lane.isExample[index] {
      counts.count(scores[index] >= cuts[part[index]], label)
    }
    return counts
  }

  private func cut(without left: Int?, precision: Double) -> Float {
    Threshold.best(
      lane.rows.indices.filter { !lane.isExample[$0] && part[$0] != left }
        .map { (scores[$0], lane.labels[$0]) }, precision: precision)
  }
}
