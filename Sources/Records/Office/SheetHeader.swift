/// The row of a sheet that says what its columns are.
struct SheetHeader {
  /// The row, from 1.
  var row: Int
  var layout: TableLayout

  /// How many rows with something in them may stand above it: titles, dates, who made the export.
  private static let mostTitles = 20
  /// How much of a sheet is looked through.
  private static let mostBytes = 16 << 20

  /// The longest row that is looked at.
  private static let longestRow = 4 << 20

  /// Looks for the first row that names the text of the notes; nil if there is none.
  ///
  /// A row of one cell may as well be a title, and counts only if it is the first and no other is
  /// found. In `nearest` is left the row with the most names that are known, for a hint.
  static func search(
    _ sheet: SheetStream, mapping: ColumnMapping?, nearest: inout TableLayout?
  ) throws(OfficeFault) -> SheetHeader? {
    var (row, titles, bytes): (Int, Int, [UInt8]) = (0, 0, [])
    var lone: SheetHeader?
    while titles < mostTitles, sheet.unpacked < mostBytes, bytes.count < longestRow,
      let more = try sheet.next()
    {
      bytes += more
      var start = 0
      while titles < mostTitles, let end = rowEnd(in: bytes, from: start) {
        defer { start = end + 1 }
        row += 1
        guard end > start else { continue }
        titles += 1
        let layout = bytes[start..<end].withUnsafeBytes { Self.layout(of: $0, mapping: mapping) }
        if layout.columns.contains(.text) {
          let header = SheetHeader(row: row, layout: layout)
          if layout.headers.count(where: { !$0.isEmpty }) > 1 { return header }
          if titles == 1 { lone = header }
        }
        let known = layout.columns.count { $0 != nil }
        if nearest == nil || known > nearest?.columns.count(where: { $0 != nil }) ?? 0 {
          nearest = layout
        }
      }
      bytes.removeFirst(start)
    }
    return lone
  }

  /// The layout of a table whose header is a row as ``SheetRows`` makes them.
  static func layout(of row: UnsafeRawBufferPointer, mapping: ColumnMapping?) -> TableLayout {
    let cells = TableRow.cells(in: row, delimiter: .unitSeparator) ?? []
    let headers = cells.map { TableHeader.trimmed(String(decoding: $0, as: UTF8.self)) }
    return TableLayout(
      delimiter: .unitSeparator, lineEnd: .recordSeparator, headers: headers,
      roles: ColumnRoles(of: headers, mapping: mapping))
  }

  /// Where a row ends, nil if it is not complete.
  static func rowEnd(in bytes: some Collection<UInt8>, from start: Int) -> Int? {
    var isQuoted = false
    var i = start
    for byte in bytes.dropFirst(start) {
      if byte == .quote { isQuoted.toggle() }
      if byte == .recordSeparator, !isQuoted { return i }
      i += 1
    }
    return nil
  }
}
