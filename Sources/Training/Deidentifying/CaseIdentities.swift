/// Who and what the records of one case name: from their columns, and from the text where it says
/// who somebody is.
///
/// It is gathered record by record, `Deidentifier.identities(in:)` of each merged in the order of
/// the records, and then serves to mask every one of them alike. It is itself as confidential as the
/// notes: nothing writes it where it stays.
public struct CaseIdentities: Sendable, Equatable {
  /// Names of people, folded.
  var names: [[UInt8]] = []

  /// Nothing is known yet.
  public init() {}

  /// Adds what later records of the same case name.
  public mutating func merge(_ later: CaseIdentities) {
    for name in later.names where !names.contains(name) { names.append(name) }
  }
}
