import Indicators

/// The points of every indicator: data, fitted to the grades of the labelled notes.
///
/// Found by least squares with strengths kept positive and concerns negative, then rounded; see
/// `Corpora/README.md` for how well the scores agree with the grades.
enum Weights {
  /// What a record with no finding at all scores.
  static let base = 63.0

  /// The indicators that are shown and marked, never scored.
  ///
  /// Their precision on the labelled notes is below 0.6 over at least ten findings;
  /// `Corpora/README.md` has the figures.
  static let advisory: Set<String> = ["father-missing"]

  static let byIndicator: [String: Weight] = [
    "child-observed": Weight(points: 8, fullShare: 0.25),
    "interaction-observed": Weight(points: 3, fullShare: 0.1),
    "written-to-child": Weight(points: 10, fullShare: 1),
    "generalisation": Weight(points: -9, fullShare: 0.15),
    "assumption": Weight(points: -18, fullShare: 0.15),
    "unevidenced-optimism": Weight(points: -34, fullShare: 0.3),
    "self-report": Weight(points: -10, fullShare: 0.2),
    "analysis": Weight(points: 20, fullShare: 0.2),
    "analysis-absent": Weight(points: -8, fullShare: 1),
    "father-missing": Weight(points: -7, fullShare: 1),
    "father-unengaged": Weight(points: -15, fullShare: 0.15),
    "unidentified-male": Weight(points: -14, fullShare: 0.1),
    "father-engaged": Weight(points: 10, fullShare: 0.2),
    "father-identified": Weight(points: 2, fullShare: 0.1),
  ]
}
