public import Records
public import Scoring

/// One format in which scores of records are written, a line or a row for every record.
///
/// A conformer turns a record into bytes and knows nothing of files: lines are made by many
/// workers at once and put in order afterwards.
public protocol RecordReport: Sendable {
  /// What stands once, before the first record: a header, or nothing.
  var opening: [UInt8] { get }

  /// Appends what the format says of a scored record.
  func append(_ score: Score, of record: Record, to output: inout [UInt8])

  /// Appends what stands in the place of a record that could not be read.
  func append(_ error: ReadError, to output: inout [UInt8])
}
