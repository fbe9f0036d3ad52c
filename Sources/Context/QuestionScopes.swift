import Matching
import TextCore

/// What is asked: the clause before a question mark, and what follows "asked whether".
///
/// A question mark hard before a word ("?teething", "? cardiac") is the clinician's sign for doubt.
enum QuestionScopes: ScopeFinder {
  static func scopes(in view: SentenceView, into scopes: inout [Scope]) {
    for match in view.matches where view.cues.job(match) == .question {
      let start = match.tokens.upperBound
      let end = view.contrast(after: start)
      if start < end, let scope = view.scope(.question, start..<end) { scopes.append(scope) }
    }
    for index in view.sentence.tokens where view.tokens[index].isMark("?") {
      let isDoubt =
        view.tokens[index].flags.contains(.spaceBefore)
        && index + 1 < view.sentence.tokens.upperBound
        && view.tokens[index + 1].flags.contains(.letters)
      if isDoubt {
        let end = view.clauses.end(of: index + 1, in: view.sentence)
        if let scope = view.scope(.uncertain, (index + 1)..<end) { scopes.append(scope) }
      } else if index > view.sentence.tokens.lowerBound {
        let start = view.clauses.start(of: index - 1, in: view.sentence)
        if let scope = view.scope(.question, start..<index) { scopes.append(scope) }
      }
    }
  }
}
