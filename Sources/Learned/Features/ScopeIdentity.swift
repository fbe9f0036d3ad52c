import Context
import TextCore

extension Scope.Kind {
  /// The identity of a kind of scope, by its name.
  var identity: UInt64 { Self.identities[number] }

  private static let identities = allCases.map { SpellingHash.of($0.rawValue.utf8) }
}

extension Scope.Holder {
  /// The identity of a holder, by its name.
  var identity: UInt64 { Self.identities[self] ?? 0 }

  private static let identities = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, SpellingHash.of($0.rawValue.utf8)) })
}

extension Scope.Stance {
  /// The identity of a stance, by its name.
  var identity: UInt64 { Self.identities[self] ?? 0 }

  private static let identities = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, SpellingHash.of($0.rawValue.utf8)) })
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
