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
    try Self.forEachRecord(of: source, { _ in }) { number, record in
      if numbers.contains(number) { records[number] = record }
      let key = Deidentifier.caseKey(of: record)
      guard cases.contains(key) else { return }
      known[key, default: CaseIdentities()].merge(deidentifier.identities(in: record))
    }
    self.records = records
    for (key, identities) in known { maskers[key] = deidentifier.masker(for: identities) }
  }

  /// The keys of the cases that some records are of; reads a source to its end.
  ///
  /// - Parameter onPart: hears of each batch in order, and of the records that cannot be read.
  public static func cases(
    of numbers: Set<Int>, in source: RecordSource, onPart: (BatchScoring.Part) -> Void
  ) throws(InputError) -> Set<String> {
    var keys: Set<String> = []
    try forEachRecord(of: source, onPart) { number, record in
      if numbers.contains(number) { keys.insert(Deidentifier.caseKey(of: record)) }
    }
    return keys
  }

  /// What masks the case of a record that was kept.
  public func masker(of number: Int) -> CaseMasker? {
    records[number].flatMap { maskers[Deidentifier.caseKey(of: $0)] }
  }

  private static func forEachRecord(
    of source: RecordSource, _ onPart: (BatchScoring.Part) -> Void, _ body: (Int, Record) -> Void
  ) throws(InputError) {
    var number = 0
    while let batch = try source.nextBatch() {
      var told = BatchScoring.Part(bytesRead: 0)
      batch.forEachRecord { entry in
        switch entry {
        case .record(let record):
          told.tally.carried += 1
          told.tally.note(record)
          body(number, record)
        case .failure(let error):
          told.tally.failed += 1
          told.errors.append(error)
        }
        number += 1
      }
      onPart(told)
    }
  }
}
