import TextCore

/// The features that hang together on one cue, told as one so that their weights are summed once.
enum CueGroup {
  /// A cue of the sentence: the number of its rule, the sentence's subject, who acts, what scopes
  /// lie over it.
  case own(rule: Int, subject: UInt8, actor: UInt8, scopes: UInt16)
  /// The cue of a rule in the sentence before, or behind.
  case before(rule: Int)
  case after(rule: Int)

  /// Tells groups apart that have other features.
  var key: UInt64 {
    let packed: UInt64 =
      switch self {
      case .own(let rule, let subject, let actor, let scopes):
        UInt64(rule) << 32 | UInt64(scopes) << 16 | UInt64(subject) << 8 | UInt64(actor)
      case .before(let rule): UInt64(rule) << 32 | 1 << 62
      case .after(let rule): UInt64(rule) << 32 | 1 << 63
      }
    return SpellingHash.mix(packed, 0x9E37_79B9_7F4A_7C15)
  }

  /// The features themselves.
  func features(_ names: RuleIdentity) -> [Feature] {
    switch self {
    case .own(let number, let subject, let actor, let scopes):
      let (rule, lexicon) = (names.rules[number], names.lexicons[number])
      return [
        Feature(.rule, rule),
        Feature(.ruleInScopes, rule, UInt64(scopes)),
        Feature(.cue, lexicon),
        Feature(.cueOfSubject, lexicon, UInt64(subject)),
        Feature(.cueOfActor, lexicon, UInt64(actor)),
        Feature(.cueInScopes, lexicon, UInt64(scopes)),
      ]
    case .before(let number): return [Feature(.cueBefore, names.lexicons[number])]
    case .after(let number): return [Feature(.cueAfter, names.lexicons[number])]
    }
  }
}
