/// Counts of right and wrong decisions, and where to cut scores so that F1 is greatest.
struct DecisionCounts: Sendable, Equatable {
  var hits = 0
  var falseAlarms = 0
  var misses = 0

  var precision: Double { Double(hits) / Double(max(1, hits + falseAlarms)) }
  var recall: Double { Double(hits) / Double(max(1, hits + misses)) }
  var f1: Double { Double(2 * hits) / Double(max(1, 2 * hits + falseAlarms + misses)) }

  /// Whether fewer than six in ten findings are right, over ten at least.
  var isAdvisory: Bool { hits + falseAlarms >= 10 && precision < 0.6 }

  mutating func count(_ decided: Bool, _ label: TrainingNote.Label) {
    switch (decided, label) {
    case (true, .yes): hits += 1
    case (true, .no): falseAlarms += 1
    case (false, .yes): misses += 1
    default: break
    }
  }
}

/// The score from which on a row is taken for positive.
enum Threshold {
  /// With fewer the precision is chance.
  private static let fewestHits = 4

  /// The cut with the greatest F1 of those precise enough; halfway to the next score below.
  ///
  /// - Parameter precision: the least that is precise enough; where no cut is, the greatest F1.
  /// - Complexity: O(*n* log *n*).
  static func best(
    _ scored: [(score: Float, label: TrainingNote.Label)], precision: Double = 0
  ) -> Float {
    let sorted = scored.filter { $0.label != .maybe }.sorted { $0.score > $1.score }
    let positives = sorted.reduce(0) { $0 + ($1.label == .yes ? 1 : 0) }
    let never = (f1: 0.0, cut: Float.greatestFiniteMagnitude)
    var best = never
    var precise = never
    var hits = 0
    for (index, row) in sorted.enumerated() {
      if row.label == .yes { hits += 1 }
      let next = index + 1 < sorted.count ? sorted[index + 1].score : row.score - 1
      guard next < row.score else { continue }
      let f1 = Double(2 * hits) / Double(index + 1 + positives)
      let cut = (row.score + next) / 2
      if f1 > best.f1 { best = (f1, cut) }
      let isPrecise = Double(hits) >= precision * Double(index + 1)
      if isPrecise, hits >= fewestHits, f1 > precise.f1 { precise = (f1, cut) }
    }
    return precise.f1 > 0 ? precise.cut : best.cut
  }
}
