/// A group of indicators in a report, named as in the guide.
public enum Theme: String, CaseIterable, Sendable, Codable {
  case child, evidence, analysis, fathers, safety, plans, family, form

  /// The heading under which a report shows the theme.
  public var title: String {
    switch self {
    case .child: "The child at the centre"
    case .evidence: "Evidence rather than assertion"
    case .analysis: "Analysis"
    case .fathers: "Fathers and significant males"
    case .safety: "Keeping babies safe"
    case .plans: "Plans that change things"
    case .family: "The family in context"
    case .form: "The form of the record"
    }
  }
}
