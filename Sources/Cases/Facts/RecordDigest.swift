import Indicators
import TextCore

/// What is kept of a record in the same few bytes, however long it is: to count, group and compare.
public struct RecordDigest: Sendable, Equatable {
  /// The hash of the case's name; 0 where there is none.
  public var caseKey: UInt64
  /// The hash of the id; 0 for one that was not given.
  public var idKey: UInt64
  /// One bit for each indicator that was found.
  public var found: UInt64
  /// One bit for each indicator that could apply; none where there was nothing to score.
  public var evaluated: UInt64
  /// What its text is compared by.
  public var signature: TextSignature

  /// Makes a digest of its parts.
  public init(
    caseKey: UInt64, idKey: UInt64, found: UInt64, evaluated: UInt64, signature: TextSignature
  ) {
    (self.caseKey, self.idKey) = (caseKey, idKey)
    (self.found, self.evaluated) = (found, evaluated)
    self.signature = signature
  }

  /// The hash of a case's name, never 0.
  public static func key(ofCase name: String) -> UInt64 { SpellingHash.of(name.utf8) | 1 }

  /// The digest of a record's facts.
  init(_ facts: RecordFacts, _ signature: TextSignature) {
    precondition(AllIndicators.descriptions.count <= 64, "a digest has room for 64 indicators")
    caseKey = facts.caseName.map { Self.key(ofCase: $0) } ?? 0
    idKey = facts.id.hasPrefix("row-") ? 0 : SpellingHash.of(facts.id.utf8) | 1
    found = facts.findings.reduce(0) { $0 | 1 << UInt64($1.indicator) }
    let all = UInt64.max >> UInt64(64 - AllIndicators.descriptions.count)
    evaluated =
      facts.score == nil ? 0 : facts.notEvaluated.reduce(all) { $0 & ~(1 << UInt64($1)) }
    // A finding of an administrative record is shown with the record and counted nowhere.
    found &= evaluated
    self.signature = signature
  }
}
