import Records
public import Reports

/// Lines that need not be made again: those of a run that was cut short, and those of earlier scores.
public struct LineReuse: Sendable {
  private let report: JSONLinesReport
  let kept: Locked<KeptLines>?
  private let earlier: EarlierScores?

  /// - Parameters:
  ///   - report: the format of both, and of the run.
  ///   - kept: what the output already holds; stays where it is, in front of what is written.
  ///   - earlier: lines to copy where their records have not changed.
  public init(
    _ report: JSONLinesReport, kept: Locked<KeptLines>? = nil, earlier: EarlierScores? = nil
  ) {
    self.report = report
    self.kept = kept
    self.earlier = earlier
  }

  /// What a kept line says, if it is the one of this record.
  func verdict(
    in line: UnsafeRawBufferPointer, of record: Record
  ) -> JSONLinesReport.Verdict? {
    report.verdict(in: line, of: record, hash: report.contentHash(of: record))
  }

  /// Whether a kept line is the one of this record that could not be read.
  func isLine(_ line: UnsafeRawBufferPointer, of error: ReadError) -> Bool {
    var expected: [UInt8] = []
    report.append(error, to: &expected)
    return line.elementsEqual(expected)
  }

  /// Appends the line of a record from the earlier scores, if it holds.
  func append(lineOf record: Record, to output: inout [UInt8]) -> JSONLinesReport.Verdict? {
    earlier?.append(lineOf: record, to: &output)
  }
}
