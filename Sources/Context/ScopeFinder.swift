import Matching
import TextCore

/// What the finders of scopes look at: one sentence of a record.
struct SentenceView {
  let note: NoteDraft
  let cues: CueTable
  let clauses: Clauses
  /// The index of the sentence; moved on from sentence to sentence.
  var index = 0

  var sentence: Sentence { note.sentences[index] }

  /// The sentence's matches.
  var matches: ArraySlice<Match> { note.matches(in: index) }

  var tokens: [Token] { note.tokens }

  /// The index past the last token that is no mark.
  var contentEnd: Int {
    var end = sentence.tokens.upperBound
    while end > sentence.tokens.lowerBound, note.tokens[end - 1].flags.contains(.mark) { end -= 1 }
    return end
  }

  /// The first token of the next cue like "but" at or after a token, or the end of the content.
  func contrast(after token: Int) -> Int {
    for match in matches where cues.job(match) == .scopeEnd && match.tokens.lowerBound >= token {
      return match.tokens.lowerBound
    }
    return max(contentEnd, token)
  }

  /// Marks at the edges belong to no scope.
  func scope(
    _ kind: Scope.Kind, _ range: Range<Int>, holder: Scope.Holder? = nil,
    stance: Scope.Stance? = nil
  ) -> Scope? {
    var first = range.lowerBound
    var end = range.upperBound
    while first < end, note.tokens[first].flags.contains(.mark) { first += 1 }
    while end > first, note.tokens[end - 1].flags.contains(.mark) { end -= 1 }
    guard first < end else { return nil }
    return Scope(
      kind, holder: holder, stance: stance, firstToken: UInt32(first), endToken: UInt32(end))
  }
}

/// Finds the scopes of one kind in a sentence.
protocol ScopeFinder: Sendable {
  static func scopes(in view: SentenceView, into scopes: inout [Scope])
}
