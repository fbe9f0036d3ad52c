import Matching
import TextCore

/// Scopes that run from their cue to the end of its clause: negation, condition, plan, doubt.
///
/// From a negation that stands behind what it negates, as in "bruising: nil seen", the scope runs backwards.
enum ForwardScopes: ScopeFinder {
  static func scopes(in view: SentenceView, into scopes: inout [Scope]) {
    for match in view.matches {
      switch view.cues.job(match) {
      case .negationBefore: add(.negated, match, view, &scopes)
      case .negationAfter: addBefore(.negated, match, view, &scopes)
      case .hypothetical: add(.hypothetical, match, view, &scopes)
      case .planned: add(.planned, match, view, &scopes)
      case .uncertain: add(.uncertain, match, view, &scopes)
      default: continue
      }
    }
  }

  private static func add(
    _ kind: Scope.Kind, _ match: Match, _ view: SentenceView, _ scopes: inout [Scope]
  ) {
    let start = firstToken(behind: match, kind, view)
    let end = min(
      view.clauses.end(of: match.tokens.upperBound - 1, in: view.sentence),
      view.contrast(after: start))
    if start < end, let scope = view.scope(kind, start..<end) { scopes.append(scope) }
  }

  /// Behind the cue; of "HV to visit" the verb is part of the plan, so behind "to".
  private static func firstToken(
    behind match: Match, _ kind: Scope.Kind, _ view: SentenceView
  ) -> Int {
    guard kind == .planned,
      let to = match.tokens.first(where: { view.tokens[$0].hash == ForwardScopes.to })
    else { return match.tokens.upperBound }
    return to + 1
  }

  private static let to = SpellingHash.of(Array("to".utf8))

  private static func addBefore(
    _ kind: Scope.Kind, _ match: Match, _ view: SentenceView, _ scopes: inout [Scope]
  ) {
    let end = match.tokens.lowerBound
    let start = view.clauses.start(of: end, in: view.sentence)
    if start < end, let scope = view.scope(kind, start..<end) { scopes.append(scope) }
  }
}
