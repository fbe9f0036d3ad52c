import Indicators

/// Which concerns are the other side of a strength, for a weak passage beside a strong one.
enum Counterparts {
  /// The concerns to set beside a strength, the nearest first.
  static func concerns(of strength: IndicatorNumber) -> [IndicatorNumber] {
    (table[AllIndicators.descriptions[strength].id] ?? [])
      .compactMap { AllIndicators.number(of: $0) }
  }

  private static let table: [String: [String]] = [
    "child-observed": ["collective-needs", "child-not-seen"],
    "interaction-observed": ["unevidenced-optimism"],
    "child-voice": ["adult-focus", "assumption"],
    "written-to-child": ["adult-focus"],
    "curiosity": ["self-report", "assumption"],
    "analysis": ["analysis-absent", "assumption"],
    "cumulative-harm": ["isolated-incident"],
    "emotional-safety": ["generalisation"],
    "impact-conversation": ["self-report"],
    "father-engaged": ["father-unengaged", "father-missing"],
    "father-identified": ["unidentified-male"],
    "parental-responsibility": ["father-missing"],
    "safe-sleep": ["unclear-language"],
    "home-seen": ["unclear-language"],
    "injury-response": ["injury-unexplored"],
    "abuse-enquiry": ["victim-onus"],
    "disguised-compliance": ["unevidenced-optimism"],
    "outcome-action": ["vague-action"],
    "escalation": ["drift"],
    "multi-agency": ["agency-missing"],
    "closure-plan": ["vague-action", "drift"],
    "wider-family": ["adult-focus"],
    "purpose-stated": ["very-short", "empty-heading"],
    "plan-progress": ["drift"],
    "direct-work": ["very-short"],
  ]

  /// The ids in the table, for a test that they are ids.
  static var ids: [String] { table.keys.sorted() + table.values.flatMap { $0 } }
}
