public import Cases
import Foundation
public import RecordingQuality
public import Records

/// Scores all records of a source, and gathers what an audit report shows of them and their cases.
///
/// What is needed of each record goes to a file without a name as soon as it is scored, and so does
/// what cases and copies are told by. In memory remain the counts, the cases of the sample and a
/// part of what is sorted, so that it does not grow with the records.
public struct AuditGathering: Sendable {
  private let scorer: Scorer
  private let pipeline: OrderedPipeline
  private let folder: String
  private let request: Request

  /// What sample is wanted.
  public struct Request: Sendable {
    /// How many cases; all where there are no more.
    public var cases: Int
    /// The seed of the draw.
    public var seed: UInt64
    /// The column to draw by; nil to draw from all alike.
    public var column: Record.Column?
    /// The names of cases that are not to be drawn.
    public var excluded: Set<String>
    /// The marks of reviewers; nil where there are none.
    public var review: ReviewSheet?

    /// Makes a request.
    public init(
      cases: Int, seed: UInt64, column: Record.Column?, excluded: Set<String> = [],
      review: ReviewSheet? = nil
    ) {
      self.review = review
      (self.cases, self.seed, self.column) = (cases, seed, column)
      self.excluded = excluded
    }
  }

  /// - Parameters:
  ///   - scorer: shared by all workers.
  ///   - pipeline: how many workers, and how much in flight.
  ///   - folder: on whose disk there is room, and who may read it may read the notes.
  ///   - request: what sample is wanted.
  public init(_ scorer: Scorer, pipeline: OrderedPipeline, folder: String, request: Request) {
    (self.scorer, self.pipeline) = (scorer, pipeline)
    (self.folder, self.request) = (folder, request)
  }

  /// Reads everything, and gathers the audit.
  ///
  /// - Parameters:
  ///   - source: is read to its end.
  ///   - onPart: hears of each batch, in order, one at a time.
  public func run(
    _ source: Locked<RecordSource>, onPart: sending @escaping (BatchScoring.Part) -> Void
  ) throws(BatchScoring.Failure) -> Audit {
    let inputs = source.withLock { $0.paths }
    let (next, folder, request) = (Locked(0), folder, request)
    let gathered = try BatchScoring.onDisk(folder) { () throws(SystemError) in
      Locked(try Gathered(in: folder, request))
    }
    try pipeline.run(
      read: { () throws(BatchScoring.Failure) -> NumberedBatch? in
        try NumberedBatch.next(of: source, from: next)
      },
      makeWorker: { FactsReader(scorer) },
      work: { reader, batch throws(BatchScoring.Failure) in
        GatheredPart(batch, reader, request.review)
      },
      write: { part throws(BatchScoring.Failure) in
        try BatchScoring.onDisk(folder) { () throws(SystemError) in
          try gathered.withLock { gathered throws(SystemError) in try gathered.add(part) }
        }
        onPart(part.told)
      })
    var audit = try BatchScoring.onDisk(folder) { () throws(SystemError) in
      try gathered.withLock { gathered throws(SystemError) in
        try gathered.audit(inputs: inputs, scorer)
      }
    }
    audit.monthFirst = source.withLock { $0.monthFirstNames }.map(Self.withoutFolder)
    return audit
  }

  private static func withoutFolder(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// What one batch of records gave.
struct GatheredPart: Sendable {
  var told: BatchScoring.Part
  var facts: [RecordFacts] = []
  var digests: [RecordDigest] = []
  var lines: [UInt8] = []
  var lengths: [Int] = []
  var reviewed: [ReviewedRecord] = []

  /// Reads all records of a batch.
  init(_ batch: NumberedBatch, _ reader: FactsReader, _ review: ReviewSheet?) {
    told = BatchScoring.Part(bytesRead: batch.bytesRead)
    var number = batch.first
    batch.records.forEachRecord { entry in
      defer { number += 1 }
      switch entry {
      case .record(let record):
        var (facts, digest) = reader.read(record, number: number)
        if let known = review?.apply(to: &facts, &digest) { reviewed.append(known) }
        let line = facts.encoded()
        lines += line
        lengths.append(line.count)
        digests.append(digest)
        self.facts.append(facts)
        if facts.score == nil { told.tally.notScored += 1 } else { told.tally.scored += 1 }
        told.tally.note(record)
      case .failure(let error):
        told.errors.append(error)
        told.tally.failed += 1
      }
    }
  }
}
