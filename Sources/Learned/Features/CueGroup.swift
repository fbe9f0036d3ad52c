import TextCore

/// The features that hang together on one cue.
enum CueGroup {
  /// A cue of the sentence: the number of its rule, the sentence's subject, who acts, what scopes
  /// lie over it.
  case own(rule: Int, subject: UInt8, actor: UInt8, scopes: UInt16)
  /// The cue of a rule in the sentence before, or behind.
  case before(rule: Int)
  case after(rule: Int)

  /// Features that come together with others besides: their weights are summed once.
  enum Part {
    case rule(Int, scopes: UInt16)
    case subject(UInt8, rule: Int)
    case actor(UInt8, rule: Int)
    case before(rule: Int)
    case after(rule: Int)

    /// Calls `body` with each of its features.
    func forEachFeature(_ names: RuleIdentity, _ body: (Feature) -> Void) {
      switch self {
      case .rule(let rule, let scopes):
        body(Feature(.rule, names.rules[rule]))
        body(Feature(.cue, names.lexicons[rule]))
        body(Feature(.ruleInScopes, names.rules[rule], UInt64(scopes)))
        body(Feature(.cueInScopes, names.lexicons[rule], UInt64(scopes)))
      case .subject(let role, let rule):
        body(Feature(.cueOfSubject, names.lexicons[rule], UInt64(role)))
      case .actor(let role, let rule):
        body(Feature(.cueOfActor, names.lexicons[rule], UInt64(role)))
      case .before(let rule): body(Feature(.cueBefore, names.lexicons[rule]))
      case .after(let rule): body(Feature(.cueAfter, names.lexicons[rule]))
      }
    }
  }

  /// Calls `body` with each part.
  @inline(__always)
  func forEachPart(_ body: (Part) -> Void) {
    switch self {
    case .own(let rule, let subject, let actor, let scopes):
      body(.rule(rule, scopes: scopes))
      body(.subject(subject, rule: rule))
      body(.actor(actor, rule: rule))
    case .before(let rule): body(.before(rule: rule))
    case .after(let rule): body(.after(rule: rule))
    }
  }
}
