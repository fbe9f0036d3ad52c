import Matching
import TextCore

/// Headings and template text: "Observations of the child:", "PLAN", "n/a", "as above".
enum HeadingScopes: ScopeFinder {
  static func scopes(in view: SentenceView, into scopes: inout [Scope]) {
    let tokens = view.sentence.tokens
    for match in view.matches {
      switch view.cues.job(match) {
      case .heading:
        guard match.tokens.lowerBound == tokens.lowerBound || isLineStart(match, view) else {
          continue
        }
        let next = match.tokens.upperBound
        let endsThere = next >= view.contentEnd
        let isSetOff = next < tokens.upperBound && view.tokens[next].flags.contains(.mark)
        guard endsThere || isSetOff else { continue }
        if let scope = view.scope(.heading, match.tokens) { scopes.append(scope) }
      case .filler:
        if let scope = view.scope(.heading, match.tokens) { scopes.append(scope) }
      default: continue
      }
    }
    if isShoutedLine(view), let scope = view.scope(.heading, tokens.lowerBound..<view.contentEnd) {
      scopes.append(scope)
    }
  }

  private static func isLineStart(_ match: Match, _ view: SentenceView) -> Bool {
    view.tokens[match.tokens.lowerBound].flags.contains(.lineStart)
  }

  /// A line of its own of up to eight words that ends with a colon, or is all in capitals.
  private static func isShoutedLine(_ view: SentenceView) -> Bool {
    let tokens = view.sentence.tokens
    guard let first = tokens.first, view.tokens[first].flags.contains(.lineStart) else {
      return false
    }
    var (words, shouted) = (0, 0)
    for index in tokens where view.tokens[index].flags.contains(.letters) {
      words += 1
      if words > 8 { return false }
      if view.tokens[index].flags.contains(.allCapitals) { shouted += 1 }
    }
    if words == 0 { return false }
    return view.tokens[tokens.upperBound - 1].isMark(":") || (words > 1 && shouted == words)
  }
}
