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
  /// Calls `body` with the identity of each thing that is so of a sentence.
  @inline(__always)
  func forEachIdentity(_ body: (UInt64) -> Void) {
    if hasEvidence { body(1) }
    if hasReason { body(2) }
    if isHeading { body(3) }
  }
}
