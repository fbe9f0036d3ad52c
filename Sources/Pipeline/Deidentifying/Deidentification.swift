import Foundation
public import Records
import Reports
public import Training

/// De-identifies all records of an export, in their order: once through to learn whom each case
/// names, and once more to mask.
///
/// In memory are the pipeline's window, some bytes for each case, and a few cases for each worker.
public struct Deidentification: Sendable {
  private let deidentifier: Deidentifier
  private let pipeline: OrderedPipeline
  private let folder: String

  /// - Parameters:
  ///   - deidentifier: shared by all workers.
  ///   - pipeline: how many workers, and how much in flight.
  ///   - folder: on whose disk there is room, and who may read it may read the notes.
  public init(_ deidentifier: Deidentifier, pipeline: OrderedPipeline, folder: String) {
    (self.deidentifier, self.pipeline, self.folder) = (deidentifier, pipeline, folder)
  }

  /// What was made of one batch of records.
  public struct Part: Sendable {
    /// Numbers of this batch alone.
    public var tally = Tally()
    /// The records that could not be read.
    public var errors: [ReadError] = []
    /// How many stretches of text were replaced.
    public var replaced = 0
    /// How many words were kept that could be names.
    public var kept = 0
    /// How many records have a detail that identifies without a name.
    public var rare = 0
    /// How many records have an id that holds a name, and so go by their row, or by their file's
    /// number where the id is the file's name.
    public var renamed = 0
    var lines: [UInt8] = []
    var rows: [UInt8] = []
  }

  /// De-identifies everything.
  ///
  /// - Parameters:
  ///   - first: is read to its end, to learn who is named.
  ///   - second: the same inputs once more.
  ///   - output: gets a line for each record. Not finished here.
  ///   - review: gets a row of the sheet for each record. Not finished here.
  ///   - onPart: hears of each batch once it is written, in order, one at a time.
  /// - Throws: the first failure in the order of the input; ``BatchScoring/Failure/inputChanged`` if
  ///   the second time there is a case that was not there the first time, or another number of records.
  public func run(
    _ first: Locked<RecordSource>, again second: Locked<RecordSource>, to output: ReportOutput,
    review: ReportOutput?, onPart: sending @escaping (Part) -> Void
  ) throws(BatchScoring.Failure) {
    let (known, count) = try gather(first)
    if let review { try BatchScoring.write(KeptNamesSheet.opening, to: review) }
    let (deidentifier, folder) = (deidentifier, folder)
    let hasSheet = review != nil
    let files = Dictionary(
      second.withLock { $0.paths }.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: min)
    let read = Locked(0)
    try pipeline.run(
      read: { () throws(BatchScoring.Failure) in
        let batch = try NumberedBatch.next(of: second, from: read)?.records
        // A row that was added says of its case what nobody knew before.
        guard batch != nil || read.withLock({ $0 }) == count else { throw .inputChanged }
        return batch
      },
      makeWorker: { CaseMaskers(deidentifier, known, in: folder) },
      work: { maskers, batch throws(BatchScoring.Failure) in
        try Self.mask(batch, &maskers, files: files, hasSheet: hasSheet)
      },
      write: { part throws(BatchScoring.Failure) in
        try BatchScoring.write(part.lines, to: output)
        if let review { try BatchScoring.write(part.rows, to: review) }
        onPart(part)
      })
  }

  /// Learns whom each case names, and counts the records.
  private func gather(
    _ source: Locked<RecordSource>
  ) throws(BatchScoring.Failure) -> (known: SpilledIdentities, count: Int) {
    let (deidentifier, folder, read) = (deidentifier, folder, Locked(0))
    let spill = try BatchScoring.onDisk(folder) { () throws(SystemError) in
      Locked(try SpilledIdentities(in: folder))
    }
    try pipeline.run(
      read: { () throws(BatchScoring.Failure) in
        try NumberedBatch.next(of: source, from: read)?.records
      },
      makeWorker: {},
      work: { _, batch throws(BatchScoring.Failure) -> [(UInt64, [UInt8])] in
        var told: [(UInt64, [UInt8])] = []
        batch.forEachRecord { entry in
          guard case .record(let record) = entry, let key = CaseMaskers.key(of: record) else {
            return
          }
          told.append((key, deidentifier.identities(in: record).stored))
        }
        return told
      },
      write: { told throws(BatchScoring.Failure) in
        try BatchScoring.onDisk(folder) { () throws(SystemError) in
          try spill.withLock { spill throws(SystemError) in
            for (key, bytes) in told { try spill.append(bytes, key: key) }
          }
        }
      })
    let known = try BatchScoring.onDisk(folder) { () throws(SystemError) in
      try spill.withLock { spill throws(SystemError) in
        try spill.flush()
        return spill
      }
    }
    return (known, read.withLock { $0 })
  }

  private static func mask(
    _ batch: RecordBatch, _ maskers: inout CaseMaskers, files: [String: Int], hasSheet: Bool
  ) throws(BatchScoring.Failure) -> Part {
    var part = Part()
    try batch.forEachRecord { entry throws(BatchScoring.Failure) in
      switch entry {
      case .record(let record):
        let masker = try maskers.masker(for: record)
        let text = masker.deidentify(record)
        let (id, hasNameInID) = Self.id(of: record, masker, files: files)
        DeidentifiedLines.append(id: id, text, to: &part.lines)
        if hasSheet { KeptNamesSheet.append(id: id, record, text, to: &part.rows) }
        part.tally.carried += 1
        part.replaced += text.replacements.count
        part.kept += text.kept.count
        part.rare += text.rareDetails.isEmpty ? 0 : 1
        part.renamed += hasNameInID ? 1 : 0
        part.tally.note(record)
      case .failure(let error):
        DeidentifiedLines.append(error, file: files[error.source.file], to: &part.lines)
        part.errors.append(error)
        part.tally.failed += 1
      }
    }
    return part
  }

  /// The id of a record, or what stands for it where it holds a name.
  ///
  /// Nobody chose the name of a file to be an id, so that anything found in it is too much.
  private static func id(
    of record: Record, _ masker: CaseMasker, files: [String: Int]
  ) -> (id: String, hasName: Bool) {
    guard let given = record.string(.id) else { return (record.id, false) }
    let source = record.source
    let isOfFile = URL(fileURLWithPath: source.file).lastPathComponent.hasPrefix("\(given).")
    if isOfFile, masker.findsAnything(in: given) {
      return (files[source.file].map { "file-\($0)" } ?? "row-\(source.row)", true)
    }
    return masker.namesSomebody(given) ? ("row-\(source.row)", true) : (given, false)
  }
}
