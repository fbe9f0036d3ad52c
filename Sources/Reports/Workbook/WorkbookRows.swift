/// Rows for the sheets of a workbook as bytes, so that many workers can make them at once.
///
/// A row is the number of its sheet, its cells, and an end; a cell is its kind and what it holds.
extension [UInt8] {
  enum CellKind: UInt8 {
    case empty, text, number, end
  }

  /// Begins a row of a sheet.
  mutating func append(rowOf sheet: WorkbookSheet) { append(sheet.rawValue) }

  /// Appends an empty cell.
  mutating func appendEmptyCell() { append(CellKind.empty.rawValue) }

  /// Ends a row.
  mutating func appendRowEnd() { append(CellKind.end.rawValue) }

  /// Appends a cell of text; one without any is empty.
  mutating func append(cell text: String) {
    var text = text
    text.withUTF8 { append(cell: UnsafeRawBufferPointer($0)) }
  }

  /// Appends a cell of text; one without any is empty.
  mutating func append(cell text: UnsafeRawBufferPointer) {
    guard !text.isEmpty else { return appendEmptyCell() }
    append(CellKind.text.rawValue)
    Swift.withUnsafeBytes(of: UInt32(text.count).littleEndian) { append(contentsOf: $0) }
    append(contentsOf: text)
  }

  /// Appends a cell that holds a number.
  mutating func append(cell number: Double) {
    append(CellKind.number.rawValue)
    Swift.withUnsafeBytes(of: number.bitPattern.littleEndian) { append(contentsOf: $0) }
  }
}

/// Reads back what the extension above wrote.
struct WorkbookRowReader {
  /// What a row is made of.
  enum Cell {
    case empty
    case text(UnsafeRawBufferPointer)
    case number(Double)
  }

  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The sheet of the next row, nil at the end.
  mutating func nextRow() -> WorkbookSheet? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return WorkbookSheet(rawValue: bytes[position])
  }

  /// The next cell of the row, nil at its end.
  mutating func nextCell() -> Cell? {
    defer { position += 1 }
    switch [UInt8].CellKind(rawValue: bytes[position]) {
    case .empty: return .empty
    case .number:
      let bits = bytes.loadUnaligned(fromByteOffset: position + 1, as: UInt64.self)
      position += 8
      return .number(Double(bitPattern: UInt64(littleEndian: bits)))
    case .text:
      let length = bytes.loadUnaligned(fromByteOffset: position + 1, as: UInt32.self)
      let start = position + 5
      position = start + Int(UInt32(littleEndian: length)) - 1
      return .text(UnsafeRawBufferPointer(rebasing: bytes[start...position]))
    case .end, nil: return nil
    }
  }
}
