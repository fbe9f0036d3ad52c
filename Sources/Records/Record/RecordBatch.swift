/// One entry of an input: a record, or the reason why there is none.
public enum RecordEntry: Sendable, Equatable {
  case record(Record)
  case failure(ReadError)
}

/// Some records of one file, found but not yet looked into, so that any thread may do that.
public struct RecordBatch: Sendable {
  /// What kind of bytes a batch holds, and what is needed to read them.
  enum Content: Sendable {
    case table(TableLayout)
    case jsonLines(JSONKeys)
    /// Plain text, and the id of its one record, if its file has a name.
    case text(id: String?)
  }

  /// How many bytes behind the last one may be read, so that loops can take 32 at a time.
  static let padding = 32

  /// The path of the file, "-" for standard input.
  public let file: String
  /// The number of the first entry in its file, from 1.
  public let firstRow: Int
  /// The bytes of all records and ``padding`` behind them.
  let bytes: [UInt8]
  let frames: [Frame]
  let content: Content
  let limit: SizeLimit
  /// The columns in which the month stands first in dates.
  let monthFirst: MonthFirst

  /// How many entries there are.
  public var count: Int { frames.count }

  /// Calls `body` with each entry in order.
  ///
  /// The record is the same one each time, filled anew; a copy that outlives the call is safe, and
  /// costs a copy of its bytes.
  public func forEachRecord<Failure: Error>(
    _ body: (RecordEntry) throws(Failure) -> Void
  ) throws(Failure) {
    // The kind is told once and not for each record.
    switch content {
    case .table(let layout):
      try forEach(body) { record, frame, bytes in
        record.fill(row: frame, of: bytes, layout: layout, limit: limit)
      }
    case .jsonLines(let keys):
      try forEach(body) { record, frame, bytes in
        record.fill(line: frame, of: bytes, keys: keys, limit: limit)
      }
    case .text(let id):
      try forEach(body) { record, frame, bytes in
        record.fill(text: frame, of: bytes, id: id, limit: limit)
      }
    }
  }

  /// Calls `body` with each entry, its record filled by `fill`, which gives back what is wrong.
  @inline(__always)
  private func forEach<Failure: Error>(
    _ body: (RecordEntry) throws(Failure) -> Void,
    filledBy fill: (inout Record, Frame, UnsafeRawBufferPointer) -> ReadError.Fault?
  ) throws(Failure) {
    var record = Record(source: Record.Source(file: file, row: firstRow, line: 1))
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
      for (i, frame) in frames.enumerated() {
        record.source.row = firstRow + i
        record.source.line = frame.line
        let fault: ReadError.Fault?
        if let frameFault = frame.fault {
          if frameFault == .formApart {
            _ = fill(&record, frame, UnsafeRawBufferPointer(bytes))
          } else {
            record.prepare(forBytes: 0)
          }
          fault = self.fault(frameFault, frame)
        } else {
          fault = fill(&record, frame, UnsafeRawBufferPointer(bytes))
        }
        if let fault {
          try body(.failure(error(fault, record, frame)))
          // A line that carries an error names the file in which it was.
          record.source.file = file
        } else {
          record.blotMarkup()
          record.readDates(monthFirst)
          try body(.record(record))
        }
      }
    }
  }

  /// The fault of a record that was not looked into.
  private func fault(_ fault: FrameFault, _ frame: Frame) -> ReadError.Fault {
    switch fault {
    case .quoteNotClosed: .quoteNotClosed(resumedAtLine: frame.line + 1)
    case .tooLong: .tooLong(limit: limit.text)
    case .formApart: .formApart
    }
  }

  /// The error of a record, with its place.
  private func error(
    _ fault: ReadError.Fault, _ record: Record, _ frame: Frame
  ) -> ReadError {
    var source = record.source
    if case .table(let layout) = content {
      switch frame.fault {
      case .quoteNotClosed(let cell): source.column = layout.name(ofCell: cell)
      case .tooLong, .formApart: break
      case nil: if case .tooLong = fault { source.column = layout.header(of: .text) }
      }
    }
    // A row of the wrong width may have any of its cells in the place of the id.
    var id: String?
    if case .cellCount = fault {} else { id = record.string(.id) }
    return ReadError(source: source, id: id, fault: fault)
  }
}
