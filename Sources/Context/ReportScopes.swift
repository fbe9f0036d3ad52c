import Matching
import TextCore

/// What somebody is said to have said: "Mum reports …", "according to dad", "…, nan says".
enum ReportScopes: ScopeFinder {
  static func scopes(in view: SentenceView, into scopes: inout [Scope]) {
    for match in view.matches {
      switch view.cues.job(match) {
      case .reportSaid: add(match, .said, view, &scopes)
      case .reportClaimed: add(match, .claimed, view, &scopes)
      case .reportDenied: add(match, .denied, view, &scopes)
      case .reportAgreed: add(match, .agreed, view, &scopes)
      case .reportSource: addSource(match, view, &scopes)
      default: continue
      }
    }
  }

  private static func add(
    _ match: Match, _ stance: Scope.Stance, _ view: SentenceView, _ scopes: inout [Scope]
  ) {
    let verb = match.tokens
    var holder = speaker(before: verb.lowerBound, view) ?? speakerInside(match, view)
    // "denied that he …": the word belongs to what is denied, even if the term has it.
    let endsInThat =
      verb.count > 1 && view.tokens[verb.upperBound - 1].hash == ReportScopes.that
    var start = endsInThat ? verb.upperBound - 1 : verb.upperBound
    var end = view.contrast(after: start)
    if let agent = agent(after: start, view) {
      // "It was reported by mum that …"
      holder = agent.role
      start = agent.end
    } else if start >= view.contentEnd || end - start <= 2, holder == nil || isLast(start, view) {
      // "He is feeding well, mum says", "says mum": what was said stands before the verb.
      if let named = speaker(after: start, view) { holder = named }
      let clause = view.clauses.start(of: verb.lowerBound, in: view.sentence)
      let before = clause > view.sentence.tokens.lowerBound ? clause : verb.lowerBound
      start = view.sentence.tokens.lowerBound
      end = before
    }
    guard start < end else { return }
    let who = holder?.holder ?? .unknown
    if let scope = view.scope(.reported, start..<end, holder: who, stance: stance) {
      scopes.append(scope)
    }
  }

  private static func addSource(
    _ match: Match, _ view: SentenceView, _ scopes: inout [Scope]
  ) {
    let holder =
      speakerInside(match, view) ?? speaker(after: match.tokens.upperBound, view)
      ?? speaker(before: match.tokens.lowerBound, view)
    let who = holder?.holder ?? .unknown
    let start = agent(after: match.tokens.upperBound, view)?.end ?? match.tokens.upperBound
    let after = start..<view.contrast(after: start)
    let before = view.sentence.tokens.lowerBound..<match.tokens.lowerBound
    // "According to mum he …" reports what follows; "he … as per mum" what came before.
    let range = after.count > 2 ? after : before
    if let scope = view.scope(.reported, range, holder: who, stance: .said) { scopes.append(scope) }
  }

  /// The nearest person in the few words before a verb, in its own clause.
  private static func speaker(before verb: Int, _ view: SentenceView) -> Role? {
    var index = verb - 1
    let first = max(view.sentence.tokens.lowerBound, verb - 7)
    while index >= first {
      if !view.clauses.same(index, verb), !isAside(index, view) { break }
      let role = view.note.roles[index]
      if role != .none { return role }
      index -= 1
    }
    return nil
  }

  /// Brackets and commas between a person and their verb: "Mum (Donna) reports".
  private static func isAside(_ index: Int, _ view: SentenceView) -> Bool {
    view.tokens[index].isMark(")") || view.tokens[index].isMark("(")
      || view.note.roles[index] != .none
  }

  private static func speaker(after verb: Int, _ view: SentenceView) -> Role? {
    for index in verb..<max(verb, min(verb + 3, view.sentence.tokens.upperBound)) {
      let role = view.note.roles[index]
      if role != .none { return role }
    }
    return nil
  }

  private static func speakerInside(_ match: Match, _ view: SentenceView) -> Role? {
    for index in match.tokens where view.note.roles[index] != .none {
      return view.note.roles[index]
    }
    return nil
  }

  /// "by mum" within the next words.
  private static func agent(after verb: Int, _ view: SentenceView) -> (role: Role, end: Int)? {
    guard verb + 1 < view.sentence.tokens.upperBound,
      view.tokens[verb].hash == ReportScopes.by
    else { return nil }
    for index in (verb + 1)..<min(verb + 4, view.sentence.tokens.upperBound) {
      let role = view.note.roles[index]
      if role != .none { return (role, index + 1) }
    }
    return nil
  }

  private static let that = SpellingHash.of(Array("that".utf8))
  private static let by = SpellingHash.of(Array("by".utf8))

  private static func isLast(_ index: Int, _ view: SentenceView) -> Bool {
    index >= view.contentEnd
  }
}
