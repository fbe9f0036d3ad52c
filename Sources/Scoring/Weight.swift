import Indicators

/// What one indicator is worth.
struct Weight: Sendable, Equatable {
  /// Points on the scale of 0 to 100 at full measure: above 0 for strengths, below for concerns.
  var points: Double
  /// The share of sentences at which a sentence indicator counts in full measure.
  var fullShare: Double

  /// Of an indicator that is not scored.
  static let none = Weight(points: 0, fullShare: 1)

  /// How much of the points a record earns, from 0 to 1.
  ///
  /// A share of the record's sentences and not a count, so that length neither earns nor costs; a
  /// note of fewer than six sentences is measured as if it had six, or one word would decide.
  func measure(count: Int, sentences: Int) -> Double {
    let share = Double(count) / Double(max(sentences, 6))
    return min(1, share / fullShare)
  }
}
