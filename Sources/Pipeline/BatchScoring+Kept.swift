import Records
import Reports

/// How a run goes on behind the lines that an earlier one has left.
///
/// Every record is read again, and every line kept is held against its record: content, version, id,
/// case and date. That takes a small part of scoring it, and what is kept is then right whatever has
/// become of the inputs in between.
extension BatchScoring {
  /// Records to see to, and those lines of them that are in the output already.
  struct Item: Sendable {
    let batch: RecordBatch
    let bytesRead: Int
    let kept: (first: Int, lines: KeptLines.Lines)
  }

  /// The next records, and how many bytes had been read by then.
  static func nextBatch(
    of source: Locked<RecordSource>
  ) throws(Failure) -> (batch: RecordBatch, bytesRead: Int)? {
    try source.withLock { source throws(Failure) in
      do throws(InputError) {
        return try source.nextBatch().map { (batch: $0, bytesRead: source.bytesRead) }
      } catch {
        throw .input(error)
      }
    }
  }

  /// The lines kept of the next records, with the number of the first one.
  ///
  /// - Parameters:
  ///   - count: how many records there are, nil at the end of all inputs, when none may be left.
  ///   - records: how many have been read in all.
  static func kept(
    by reuse: LineReuse?, upTo count: Int?, records: Int
  ) throws(Failure) -> (first: Int, lines: KeptLines.Lines) {
    guard let kept = reuse?.kept else { return (1, KeptLines.Lines()) }
    do throws(OutputError) {
      return try kept.withLock { kept throws(OutputError) in
        let first = kept.nextLine
        if count == nil, first <= kept.count {
          throw .moreLines(path: kept.path, lines: kept.count, records: records)
        }
        return (first, try kept.next(count ?? 0))
      }
    } catch {
      throw .output(error)
    }
  }

  /// The score in the line kept of a record.
  func keptValue(of record: Record, _ item: Item, _ part: inout Part) throws(Failure) -> Double? {
    let verdict = item.kept.lines.withLine(part.tally.records) {
      reuse?.verdict(in: $0, of: record)
    }
    guard let verdict else { throw otherRun(item, part, record.source) }
    part.kept += 1
    return verdict.value
  }

  /// Makes sure of the line kept of a record that could not be read.
  func keepLine(of error: ReadError, _ item: Item, _ part: inout Part) throws(Failure) {
    let isRight = item.kept.lines.withLine(part.tally.records) {
      reuse?.isLine($0, of: error) == true
    }
    guard isRight else { throw otherRun(item, part, error.source) }
    part.kept += 1
  }

  private func otherRun(_ item: Item, _ part: Part, _ record: Record.Source) -> Failure {
    let path = reuse?.kept?.withLock { $0.path } ?? ""
    return .output(
      .otherRun(path: path, line: item.kept.first + part.tally.records, record: record))
  }
}

extension JSONLinesReport.Verdict {
  /// The score, nil where there was nothing to score.
  var value: Double? {
    if case .scored(let value) = self { value } else { nil }
  }
}
