import Matching

/// Scopes of whole clauses: what is past covers the clause of its cue; what is told to be done begins
/// with its cue and outlives the clause, up to a contrast.
enum ClauseScopes: ScopeFinder {
  static func scopes(in view: SentenceView, into scopes: inout [Scope]) {
    for match in view.matches {
      let kind: Scope.Kind
      switch view.cues.job(match) {
      case .past: kind = .past
      case .instruction: kind = .instruction
      default: continue
      }
      let first = match.tokens.lowerBound
      // Advice runs on over its clauses: "advised to always put him on his back, never on tummy".
      let start = kind == .past ? view.clauses.start(of: first, in: view.sentence) : first
      let end =
        kind == .past
        ? view.clauses.end(of: match.tokens.upperBound - 1, in: view.sentence)
        : view.contrast(after: match.tokens.upperBound)
      if start < end, let scope = view.scope(kind, start..<end) { scopes.append(scope) }
    }
  }
}
