import RecordingQuality
import Records

/// Some records, and the number of the first of them among all that are read.
struct NumberedBatch: Sendable {
  var records: RecordBatch
  var bytesRead: Int
  var first: Int

  /// Takes the next batch off a source; nil at its end.
  ///
  /// - Parameter next: the number of the next record, raised by those of the batch.
  static func next(
    of source: Locked<RecordSource>, from next: Locked<Int>
  ) throws(BatchScoring.Failure) -> NumberedBatch? {
    guard let found = try BatchScoring.nextBatch(of: source) else { return nil }
    let first = next.withLock { next in
      defer { next += found.batch.count }
      return next
    }
    return NumberedBatch(records: found.batch, bytesRead: found.bytesRead, first: first)
  }
}
