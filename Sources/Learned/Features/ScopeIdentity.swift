import Context
import TextCore

extension Scope.Kind {
  /// The identity of a kind of scope, by its name.
  var identity: UInt64 { SpellingHash.of(rawValue.utf8) }
}

extension SentenceFacts {
  /// The identities of what is so of a sentence.
  var identities: [UInt64] {
    var facts: [UInt64] = []
    if hasEvidence { facts.append(1) }
    if hasReason { facts.append(2) }
    if isHeading { facts.append(3) }
    return facts
  }
}
