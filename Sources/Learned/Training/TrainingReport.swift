/// How well rules and model decide, on notes that the model was not trained on.
public struct TrainingReport: Sendable {
  /// One indicator.
  public struct Lane: Sendable {
    /// The indicator's id.
    public let indicator: String
    /// How many sentences or records the readers labelled.
    public let labelled: Int
    /// Whether the model decides.
    public let modelDecides: Bool
    /// Whether its findings are shown and not scored.
    public let isAdvisory: Bool
    let rules: DecisionCounts
    let learned: DecisionCounts

    /// Precision, recall and F1 of the rules alone.
    public var byRules: (precision: Double, recall: Double, f1: Double) { Self.figures(rules) }
    /// Precision, recall and F1 of the model, its thresholds set on other groups.
    public var byModel: (precision: Double, recall: Double, f1: Double) { Self.figures(learned) }

    private static func figures(
      _ counts: DecisionCounts
    ) -> (precision: Double, recall: Double, f1: Double) {
      (counts.precision, counts.recall, counts.f1)
    }
  }

  /// In the order of the model's lanes.
  public let lanes: [Lane]
}
