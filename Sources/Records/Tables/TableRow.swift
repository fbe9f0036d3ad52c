/// One row of a table, as bytes without its line end.
///
/// The slow and readable way through a row, byte by byte: for headers, and for the few rows that
/// need a second look.
enum TableRow {
  /// How many cells a row has; 0 if a quote in it is not closed.
  static func cellCount(in row: UnsafeRawBufferPointer, delimiter: UInt8) -> Int {
    var count = 1
    let isClosed = scan(row, delimiter: delimiter, byte: { _ in }, cell: { count += 1 })
    return isClosed ? count : 0
  }

  /// The cells of a row with their quotes taken off; nil if a quote in it is not closed.
  static func cells(in row: UnsafeRawBufferPointer, delimiter: UInt8) -> [[UInt8]]? {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    let isClosed = scan(
      row, delimiter: delimiter, byte: { cell.append($0) },
      cell: {
        cells.append(cell)
        cell = []
      })
    return isClosed ? cells + [cell] : nil
  }

  /// Calls `byte` with each byte of a cell and `cell` between two cells; false if a quote in the row
  /// is not closed.
  private static func scan(
    _ row: UnsafeRawBufferPointer, delimiter: UInt8, byte take: (UInt8) -> Void, cell: () -> Void
  ) -> Bool {
    var isQuoted = false
    var isStart = true
    var i = 0
    while i < row.count {
      let byte = row[i]
      i += 1
      if isQuoted {
        if byte != .quote {
          take(byte)
        } else if i < row.count, row[i] == .quote {
          take(.quote)
          i += 1
        } else {
          isQuoted = false
          let isLast = i == row.count || (row[i] == .carriageReturn && i + 1 == row.count)
          guard isLast || row[i] == delimiter else { return false }
          if isLast { return true }
        }
      } else if byte == delimiter {
        cell()
        isStart = true
        continue
      } else if byte == .quote, isStart {
        isQuoted = true
      } else {
        take(byte)
      }
      isStart = false
    }
    return !isQuoted
  }
}
