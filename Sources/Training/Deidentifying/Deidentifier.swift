public import Records

/// Replaces in case notes what tells who somebody is.
///
/// ```swift
/// let deidentifier = Deidentifier()
/// var known = CaseIdentities()
/// for record in recordsOfOneCase { known.merge(deidentifier.identities(in: record)) }
/// let masker = deidentifier.masker(for: known)
/// for record in recordsOfOneCase { print(masker.deidentify(record).text) }
/// ```
/// Two passes over a case, since what record 9 calls "Ty Reed (mum's partner)" is "Ty" in record 2.
/// Nothing of it is kept: there is no key that leads back.
public struct Deidentifier: Sendable {
  /// Reads the built-in lists of names, places and words.
  ///
  /// - Complexity: some milliseconds; make one and share it among workers.
  public init() {}

  /// Which records belong together: the case, else the child, else the record for itself.
  public static func caseKey(of record: Record) -> String {
    record.string(.case).map { "case \($0)" } ?? record.string(.child).map { "child \($0)" }
      ?? "record \(record.source.file) \(record.source.row)"
  }

  /// What one record tells of the people and things of its case.
  public func identities(in record: Record) -> CaseIdentities {
    var identities = CaseIdentities()
    for column in [Record.Column.child, .author] {
      let words = record.string(column)?.split(separator: " ") ?? []
      identities.names += words.map { Array($0.lowercased().utf8) }
    }
    return identities
  }

  /// Makes ready to mask the records of a case.
  public func masker(for identities: CaseIdentities) -> CaseMasker {
    CaseMasker(identities: identities)
  }
}
