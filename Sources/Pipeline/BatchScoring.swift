public import RecordingQuality
public import Records
public import Reports
import Scoring

/// Scores all records of a source and writes their report in the order of the input.
///
/// Batches of records are scored and formatted on many workers at once. What is in memory is bounded
/// by the pipeline's window, whatever the length of the input.
public struct BatchScoring: Sendable {
  private let scorer: Scorer
  private let report: any RecordReport
  let reuse: LineReuse?
  private let threshold: Double?
  private let pipeline: OrderedPipeline

  /// - Parameters:
  ///   - scorer: shared by all workers.
  ///   - report: the format.
  ///   - reuse: lines of the same format that need not be made again.
  ///   - threshold: scores below it are counted.
  ///   - pipeline: how many workers, and how much in flight.
  public init(
    _ scorer: Scorer, report: any RecordReport, reuse: LineReuse? = nil,
    threshold: Double? = nil, pipeline: OrderedPipeline
  ) {
    self.scorer = scorer
    self.report = report
    self.reuse = reuse
    self.threshold = threshold
    self.pipeline = pipeline
  }

  /// Scores everything.
  ///
  /// - Parameters:
  ///   - source: is read to its end.
  ///   - output: gets the lines of a batch as soon as all before it are written. Not finished here.
  ///   - onPart: hears of each batch once it is written, in order, one at a time.
  /// - Throws: the first failure in the order of the input; all before it is written.
  public func run(
    _ source: Locked<RecordSource>, to output: ReportOutput,
    onPart: sending @escaping (Part) -> Void
  ) throws(Failure) {
    try Self.write(report.opening, to: output)
    let (reuse, read) = (reuse, Locked(0))
    try pipeline.run(
      read: { () throws(Failure) in
        let next = try Self.nextBatch(of: source)
        return try read.withLock { read throws(Failure) in
          read += next?.batch.count ?? 0
          let kept = try Self.kept(by: reuse, upTo: next?.batch.count, records: read)
          return next.map { Item(batch: $0.batch, bytesRead: $0.bytesRead, kept: kept) }
        }
      },
      makeWorker: { Worker(scorer: scorer.makeWorker()) },
      work: { worker, item throws(Failure) in try score(item, with: &worker) },
      write: { part throws(Failure) in
        try Self.write(part.lines, to: output)
        onPart(part)
      })
  }

  /// What a worker keeps from batch to batch.
  private struct Worker {
    let scorer: RecordScorer
    /// How many bytes the longest part took, so that the next need not grow step by step.
    var longest = 0
  }

  private func score(_ item: Item, with worker: inout Worker) throws(Failure) -> Part {
    var part = Part(bytesRead: item.bytesRead)
    part.lines.reserveCapacity(worker.longest)
    try item.batch.forEachRecord { entry throws(Failure) in
      let isKept = part.tally.records < item.kept.lines.count
      switch entry {
      case .record(let record):
        let value =
          isKept
          ? try keptValue(of: record, item, &part) : value(of: record, worker.scorer, &part)
        count(value, of: record, in: &part.tally)
      case .failure(let error):
        if isKept {
          try keepLine(of: error, item, &part)
        } else {
          report.append(error, to: &part.lines)
        }
        part.errors.append(error)
        part.tally.failed += 1
      }
    }
    worker.longest = max(worker.longest, part.lines.count)
    return part
  }

  /// The score of a record whose line is appended, taken over or made.
  private func value(of record: Record, _ scorer: RecordScorer, _ part: inout Part) -> Double? {
    if let verdict = reuse?.append(lineOf: record, to: &part.lines) {
      part.takenOver += 1
      return verdict.value
    }
    part.anew += 1
    let score = scorer.score(record)
    report.append(score, of: record, to: &part.lines)
    return score.value
  }

  private func count(_ value: Double?, of record: Record, in tally: inout Tally) {
    if let value {
      tally.scored += 1
      if let threshold, value < threshold { tally.below += 1 }
    } else {
      tally.notScored += 1
    }
    tally.note(record)
  }

  static func write(_ bytes: [UInt8], to output: ReportOutput) throws(Failure) {
    do throws(OutputError) {
      try output.write(bytes)
    } catch {
      throw .output(error)
    }
  }
}
