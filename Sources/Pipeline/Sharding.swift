public import Records
import Reports

/// Divides the records of a source among shards, each a file of JSON Lines.
///
/// There is a line for every record, also for one that could not be read, and all records of a case
/// are in one shard, in the order of the input. Nothing is scored. What is in memory is bounded by
/// the pipeline's window and the number of shards, whatever the length of the input.
public struct Sharding: Sendable {
  private let pipeline: OrderedPipeline
  private let longestLine: Int

  /// - Parameter pipeline: how many workers, and how much in flight.
  public init(pipeline: OrderedPipeline) {
    self.init(pipeline: pipeline, longestLine: RecordSource.longestLine)
  }

  /// - Parameter longestLine: in bytes; a record whose line is longer could not be read again.
  init(pipeline: OrderedPipeline, longestLine: Int) {
    self.pipeline = pipeline
    self.longestLine = longestLine
  }

  /// What was made of one batch.
  public struct Part: Sendable {
    /// Numbers of this batch alone.
    public var tally = Tally()
    /// The records that could not be read.
    public var errors: [ReadError] = []
    /// How many bytes of all inputs had been read when the batch was.
    public var bytesRead: Int
    /// The lines of all records, in the order of the input.
    var lines: [UInt8] = []
    /// For each line its shard, and where it ends.
    var ends: [(shard: Int, end: Int)] = []
  }

  /// Divides everything.
  ///
  /// - Parameters:
  ///   - source: is read to its end.
  ///   - folder: gets the lines. Not finished here.
  ///   - onPart: hears of each batch once it is written, in order, one at a time.
  /// - Throws: the first failure in the order of the input.
  public func run(
    _ source: Locked<RecordSource>, to folder: ShardFolder,
    onPart: sending @escaping (Part) -> Void
  ) throws(BatchScoring.Failure) {
    try pipeline.run(
      read: { () throws(BatchScoring.Failure) in try BatchScoring.nextBatch(of: source) },
      makeWorker: {},
      work: { _, item throws(BatchScoring.Failure) in
        divide(item.batch, item.bytesRead, among: folder.count)
      },
      write: { part throws(BatchScoring.Failure) in
        do throws(OutputError) {
          try folder.write(part.lines, ends: part.ends)
        } catch {
          throw .output(error)
        }
        onPart(part)
      })
  }

  private func divide(_ batch: RecordBatch, _ bytesRead: Int, among count: Int) -> Part {
    var part = Part(bytesRead: bytesRead)
    batch.forEachRecord { entry in
      switch entry {
      case .record(let record):
        let start = part.lines.count
        RecordLines.append(record, to: &part.lines)
        guard part.lines.count - start <= longestLine else {
          part.lines.removeSubrange(start...)
          let error = ReadError(
            source: record.source, id: record.string(.id), fault: .tooLong(limit: longestLine))
          return append(error, to: &part, among: count)
        }
        part.ends.append((ShardNumber.of(record, among: count), part.lines.count))
        part.tally.carried += 1
        part.tally.note(record)
      case .failure(let error): append(error, to: &part, among: count)
      }
    }
    return part
  }

  private func append(_ error: ReadError, to part: inout Part, among count: Int) {
    RecordLines.append(error, to: &part.lines)
    part.ends.append((ShardNumber.of(error, among: count), part.lines.count))
    part.errors.append(error)
    part.tally.failed += 1
  }
}
