public import Matching
import TextCore

extension AnnotatedNote {
  /// The scopes that cover a match, without what the writer reports of their own words.
  public func vetoingKinds(of match: Match, in sentence: Int) -> ScopeKinds {
    let range = facts[sentence].scopes
    return scopes.withUnsafeBufferPointer { scopes in
      var kinds: ScopeKinds = []
      for index in range where scopes[index].covers(match) {
        if scopes[index].kind == .reported, scopes[index].holder == .writer { continue }
        kinds.insert(ScopeKinds(scopes[index].kind))
      }
      return kinds
    }
  }

  /// Who does what a match says: a person in it, else the nearest before it in the sentence.
  public func actor(of match: Match, in sentence: Int) -> Role {
    for token in match.tokens where roles[token] != .none { return roles[token] }
    var index = Int(match.firstToken) - 1
    while index >= sentences[sentence].tokens.lowerBound {
      let role = roles[index]
      if role != .none, role != .agency { return role }
      index -= 1
    }
    // "Alert, followed the light": notes leave the child unnamed where they watch it.
    return .none
  }
}
