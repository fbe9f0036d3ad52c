public import Records
public import Training

/// Some records of an export by their numbers, and what all records of their cases name.
///
/// In memory are the records asked for and what their cases name, whatever the length of the input.
public struct CaseRecords: Sendable {
  /// The records by their numbers; those that are not there, or cannot be read, are left out.
  public private(set) var records: [Int: Record] = [:]
  private let deidentifier = Deidentifier()
  private var maskers: [String: CaseMasker] = [:]

  /// Reads a source to its end.
  ///
  /// - Parameters:
  ///   - numbers: of the records to keep, among all entries of the inputs, from 0.
  ///   - cases: the keys of their cases, ``Deidentifier/caseKey(of:)``.
  public init(
    numbers: Set<Int>, cases: Set<String>, in source: RecordSource
  ) throws(InputError) {
    var known: [String: CaseIdentities] = [:]
    var records: [Int: Record] = [:]
    try Self.forEachRecord(of: source) { number, record in
      if numbers.contains(number) { records[number] = record }
      let key = Deidentifier.caseKey(of: record)
      guard cases.contains(key) else { return }
      known[key, default: CaseIdentities()].merge(deidentifier.identities(in: record))
    }
    self.records = records
    for (key, identities) in known { maskers[key] = deidentifier.masker(for: identities) }
  }

  /// The keys of the cases that some records are of; reads a source to its end.
  public static func cases(
    of numbers: Set<Int>, in source: RecordSource
  ) throws(InputError) -> Set<String> {
    var keys: Set<String> = []
    try forEachRecord(of: source) { number, record in
      if numbers.contains(number) { keys.insert(Deidentifier.caseKey(of: record)) }
    }
    return keys
  }

  /// What masks the case of a record that was kept.
  public func masker(of number: Int) -> CaseMasker? {
    records[number].flatMap { maskers[Deidentifier.caseKey(of: $0)] }
  }

  private static func forEachRecord(
    of source: RecordSource, _ body: (Int, Record) -> Void
  ) throws(InputError) {
    var number = 0
    while let batch = try source.nextBatch() {
      batch.forEachRecord { entry in
        if case .record(let record) = entry { body(number, record) }
        number += 1
      }
    }
  }
}
