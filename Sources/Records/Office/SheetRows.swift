/// Turns the XML of a sheet into rows of bytes, as a table with separators that no text has.
///
/// A row is at least as many cells in quotes as the header has, with ``UInt8/unitSeparator`` between
/// and ``UInt8/recordSeparator`` behind it; a row without text is an empty line, as is one that the
/// file leaves out, so that line numbers are those of the sheet.
final class SheetRows: XMLHandler {
  /// What was made and not yet taken.
  private(set) var bytes: [UInt8] = []
  /// How many rows there were so far.
  private(set) var row = 0
  /// Whether the last row of the sheet is made.
  private(set) var isDone = false
  /// The row of the header, from 1: those before it count as empty.
  private let headerRow: Int
  /// How many cells every row has at least.
  private var width = 0

  private let part: String
  private let texts: SharedTexts
  private let styles: CellStyles
  private let from1904: Bool
  /// The column at hand, from 1, and the one last written.
  private var column = 0
  private var lastWritten = 0
  private var type = ""
  private var style = CellStyles.Style.plain
  private var text = CellText()

  /// What Excel can show at most.
  private static let mostRows = 1_048_576
  private static let mostColumns = 16_384

  init(
    part: String, headerRow: Int, texts: SharedTexts, styles: CellStyles, from1904: Bool
  ) {
    self.part = part
    self.headerRow = headerRow
    self.texts = texts
    self.styles = styles
    self.from1904 = from1904
  }

  /// Takes what was made away.
  func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  func start(_ name: String, _ attributes: XMLAttributes) throws(OfficeFault) {
    switch name {
    case "row": try beginRow(attributes["r"].flatMap { Int($0) } ?? row + 1)
    case "c":
      try beginCell(attributes["r"])
      type = attributes["t"] ?? "n"
      style = type == "n" ? styles[attributes["s"].flatMap { Int($0) } ?? 0] : .plain
      text.begin()
    default: text.start(name)
    }
  }

  func end(_ name: String) throws(OfficeFault) {
    switch name {
    case "c": try endCell()
    case "row": endRow()
    case "sheetData": isDone = true
    default: text.end(name)
    }
  }

  func text(_ piece: UnsafeRawBufferPointer) { text.append(piece) }

  private func beginRow(_ number: Int) throws(OfficeFault) {
    guard number > row, number <= Self.mostRows else {
      throw .misplacedCell(part, row: row + 1)
    }
    for _ in (row + 1)..<number { bytes.append(.recordSeparator) }
    row = number
    column = 0
    lastWritten = 0
  }

  /// Finds the column from letters such as "AB12"; a cell without stands behind the one before it.
  private func beginCell(_ reference: String?) throws(OfficeFault) {
    var number = 0
    for byte in reference?.utf8.prefix(4) ?? "".utf8.prefix(0) {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF), byte >= 0x41 else {
        break
      }
      number = number * 26 + Int(byte & 0xDF) - 0x40
    }
    if number == 0 { number = column + 1 }
    guard number > column, number <= Self.mostColumns else {
      throw .misplacedCell(part, row: row)
    }
    column = number
  }

  private func endCell() throws(OfficeFault) {
    guard !text.bytes.isEmpty, row >= headerRow else { return }
    switch type {
    case "s":
      let number = Int(String(decoding: text.bytes, as: UTF8.self)) ?? -1
      guard try texts.withText(number, write) else { throw .textMissing(part, row: row) }
    case "b": write(Array((text.bytes == [UInt8(ascii: "0")] ? "FALSE" : "TRUE").utf8))
    case "n":
      let stored = String(decoding: text.bytes, as: UTF8.self)
      write(Array(CellNumber.text(stored, style, from1904: from1904).utf8))
    case "inlineStr", "str": write(text.unescaped())
    default: write(text.bytes)
    }
  }

  private func write(_ value: [UInt8]) { value.withUnsafeBytes { write($0) } }

  /// Writes a cell in quotes, behind separators for those left out.
  private func write(_ value: UnsafeRawBufferPointer) {
    guard !value.isEmpty else { return }
    separate(upTo: column)
    bytes.append(.quote)
    var rest = value[...]
    while let quote = rest.firstIndex(of: .quote) {
      bytes += UnsafeRawBufferPointer(rebasing: rest[...quote])
      bytes.append(.quote)
      rest = rest[(quote + 1)...]
    }
    bytes += UnsafeRawBufferPointer(rebasing: rest)
    bytes.append(.quote)
  }

  private func separate(upTo column: Int) {
    for _ in max(lastWritten, 1)..<max(column, 1) { bytes.append(.unitSeparator) }
    lastWritten = column
  }

  private func endRow() {
    if row == headerRow { width = lastWritten }
    if lastWritten > 0, lastWritten < width { separate(upTo: width) }
    bytes.append(.recordSeparator)
  }
}
