import Indicators

/// The points of every indicator: data, fitted to the grades of the labelled notes.
///
/// Found by least squares with strengths kept positive and concerns negative, then rounded; see
/// `Corpora/README.md` for how well the scores agree with the grades.
public enum Weights {
  /// What a record with no finding at all scores.
  static let base = 52.0

  /// The indicators that are shown and marked, never scored, where the rules decide alone.
  ///
  /// Their precision on the labelled notes is below 0.6 over at least ten findings. A model says
  /// itself which of its indicators are so.
  public static let advisoryByRules: Set<String> = ["father-missing"]

  static let byIndicator: [String: Weight] = [
    "child-observed": Weight(points: 7, fullShare: 0.2),
    "interaction-observed": Weight(points: 5, fullShare: 0.15),
    "child-voice": Weight(points: 7, fullShare: 0.2),
    "written-to-child": Weight(points: 5, fullShare: 1),
    "child-not-seen": Weight(points: -3, fullShare: 0.1),
    "collective-needs": Weight(points: -1, fullShare: 0.1),
    "adult-focus": Weight(points: -4, fullShare: 1),
    "generalisation": Weight(points: -4, fullShare: 0.1),
    "assumption": Weight(points: -3, fullShare: 0.1),
    "unevidenced-optimism": Weight(points: -6, fullShare: 0.15),
    "self-report": Weight(points: -2, fullShare: 0.1),
    "curiosity": Weight(points: 3, fullShare: 0.1),
    "unclear-language": Weight(points: -3, fullShare: 0.1),
    "analysis": Weight(points: 7, fullShare: 0.1),
    "analysis-absent": Weight(points: -17, fullShare: 1),
    "cumulative-harm": Weight(points: 4, fullShare: 0.1),
    "isolated-incident": Weight(points: -5, fullShare: 0.1),
    "emotional-safety": Weight(points: 1, fullShare: 0.1),
    "impact-conversation": Weight(points: 1, fullShare: 0.1),
    "father-missing": Weight(points: -5, fullShare: 1),
    "father-unengaged": Weight(points: -3, fullShare: 0.1),
    "unidentified-male": Weight(points: -4, fullShare: 0.1),
    "father-engaged": Weight(points: 4, fullShare: 0.25),
    "father-identified": Weight(points: 2, fullShare: 0.1),
    "parental-responsibility": Weight(points: 1, fullShare: 0.1),
    "safe-sleep": Weight(points: 1, fullShare: 0.1),
    "safe-handling": Weight(points: 1, fullShare: 0.1),
    "home-seen": Weight(points: 3, fullShare: 0.1),
    "injury-unexplored": Weight(points: -7, fullShare: 0.1),
    "injury-response": Weight(points: 5, fullShare: 0.25),
    "abuse-enquiry": Weight(points: 2, fullShare: 0.1),
    "victim-onus": Weight(points: -4, fullShare: 0.1),
    "disguised-compliance": Weight(points: 1, fullShare: 0.1),
    "vague-action": Weight(points: -3, fullShare: 0.15),
    "outcome-action": Weight(points: 12, fullShare: 0.2),
    "drift": Weight(points: -1, fullShare: 0.1),
    "escalation": Weight(points: 4, fullShare: 0.1),
    "multi-agency": Weight(points: 4, fullShare: 0.15),
    "agency-missing": Weight(points: -2, fullShare: 0.1),
    "closure-plan": Weight(points: 4, fullShare: 0.2),
    "wider-family": Weight(points: 3, fullShare: 0.1),
    "parent-history": Weight(points: 3, fullShare: 0.1),
    "parental-needs": Weight(points: 2, fullShare: 0.1),
    "purpose-stated": Weight(points: 1, fullShare: 0.1),
    "plan-progress": Weight(points: 5, fullShare: 0.15),
    "direct-work": Weight(points: 3, fullShare: 0.1),
  ]
}
