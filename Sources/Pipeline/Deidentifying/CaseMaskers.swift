import Records
import TextCore
import Training

/// The maskers of the last few cases that a worker met.
struct CaseMaskers {
  private let deidentifier: Deidentifier
  private let known: SpilledIdentities
  private let folder: String
  private var maskers: [UInt64: CaseMasker] = [:]
  private var order: [UInt64] = []
  private var people = 0

  /// How many people the cases at hand may name, each of about a kilobyte.
  ///
  /// Exports come by date too, so that a case is met again only after hundreds of others.
  private static let mostPeople = 32_768

  /// - Parameter folder: where what is known lies.
  init(_ deidentifier: Deidentifier, _ known: SpilledIdentities, in folder: String) {
    (self.deidentifier, self.known, self.folder) = (deidentifier, known, folder)
  }

  /// The key of a record's case; nil where it has neither case nor child, and stands for itself.
  static func key(of record: Record) -> UInt64? {
    let hasCase = record.withBytes(of: .case) { $0.count } != nil
    guard hasCase || record.withBytes(of: .child, { $0.count }) != nil else { return nil }
    // Two cases of one hash would merely be masked together.
    return FNV1a.of(Deidentifier.caseKey(of: record).utf8)
  }

  /// The masker of a record's case, which was met when it was learnt whom each names.
  ///
  /// Else the input has changed since, and nothing would be known even of the record's own columns.
  mutating func masker(for record: Record) throws(BatchScoring.Failure) -> CaseMasker {
    guard let key = Self.key(of: record) else {
      return deidentifier.masker(for: deidentifier.identities(in: record))
    }
    if let masker = maskers[key] { return masker }
    let identities = try BatchScoring.onDisk(folder) { () throws(SystemError) in
      try known.identities(of: key)
    }
    guard let identities else { throw .inputChanged }
    let masker = deidentifier.masker(for: identities)
    people += masker.people
    while people > Self.mostPeople, !order.isEmpty {
      people -= maskers.removeValue(forKey: order.removeFirst())?.people ?? 0
    }
    order.append(key)
    maskers[key] = masker
    return masker
  }
}
