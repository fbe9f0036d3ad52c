/// The first row of a table, read before anything else.
struct TableHeader {
  /// What it says.
  var layout: TableLayout
  /// The offset of the first byte behind it.
  var end: Int
  /// The physical line on which the first row begins, from 1.
  var nextLine: Int

  /// The delimiters that are tried, the most usual first.
  static let delimiters: [UInt8] = [.comma, UInt8(ascii: ";"), .tab, UInt8(ascii: "|")]

  /// What can come of looking for a header at the beginning of some bytes.
  enum Search {
    case found(TableHeader)
    /// There are only blank lines.
    case empty
    /// A quote is not closed, whatever is taken for the delimiter.
    case badQuote
    /// The bytes do not suffice to tell.
    case unknown
  }

  /// Looks for the header with the delimiter by which most of its cells are known names.
  ///
  /// A first line `sep=;`, as Excel writes and reads it, settles the delimiter.
  static func search(
    _ head: UnsafeRawBufferPointer, isEnd: Bool, delimiters: [UInt8] = delimiters,
    mapping: ColumnMapping?
  ) -> Search {
    var start = ByteOrderMark.length(in: head)
    var delimiters = delimiters
    var line = 1
    guard isEnd || head.count >= start + 8 || head[start...].contains(.lineFeed) else {
      return .unknown
    }
    if let separator = separatorLine(head, at: start) {
      delimiters = [separator.delimiter]
      start = separator.end
      line = 2
    }
    while start < head.count, head[start] == .lineFeed || head[start] == .carriageReturn {
      if head[start] == .lineFeed { line += 1 }
      start += 1
    }
    if start == head.count { return isEnd ? .empty : .unknown }
    var best: (header: TableHeader, score: Int)?
    for delimiter in delimiters {
      switch RowEnd(in: head, from: start, delimiter: delimiter, isEnd: isEnd) {
      case .unknown: return .unknown
      case .badQuote: continue
      case .at(let end, let next, let lineEnd):
        let row = UnsafeRawBufferPointer(rebasing: head[start..<end])
        let cells = TableRow.cells(in: row, delimiter: delimiter) ?? []
        let headers = cells.map { trimmed(String(decoding: $0, as: UTF8.self)) }
        let roles = ColumnRoles(of: headers, mapping: mapping)
        let columns = roles.columns
        // The text above all, then the other columns we know, then the number of cells.
        let known = columns.count { $0 != nil }
        let score = (columns.contains(.text) ? 1 << 40 : 0) + known << 20 + headers.count
        guard score > best?.score ?? 0 else { continue }
        let layout = TableLayout(
          delimiter: delimiter, lineEnd: lineEnd, headers: headers, roles: roles)
        let lines = 1 + head.count(of: lineEnd, from: start, to: end)
        best = (TableHeader(layout: layout, end: next, nextLine: line + lines), score)
      }
    }
    return best.map { .found($0.header) } ?? .badQuote
  }

  /// The delimiter that a line `sep=;` names, and where that line ends.
  private static func separatorLine(
    _ head: UnsafeRawBufferPointer, at start: Int
  ) -> (delimiter: UInt8, end: Int)? {
    guard start + 5 < head.count, head[start..<(start + 4)].map({ $0 | 0x20 }) == Array("sep=".utf8)
    else { return nil }
    let delimiter = head[start + 4]
    let end = start + (head[start + 5] == .carriageReturn ? 6 : 5)
    guard end < head.count, head[end] == .lineFeed, delimiter != .quote,
      delimiter > .carriageReturn
        || delimiter == .tab
    else { return nil }
    return (delimiter, end + 1)
  }

  /// A header without blanks around it.
  static func trimmed(_ header: String) -> String {
    let isBlank = { (character: Character) in character.isWhitespace || character == "\u{FEFF}" }
    let front = header.drop(while: isBlank)
    guard let last = front.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(front[...last])
  }

  /// Looks for the header among rows that come out of a sheet, empty ones above it passed over.
  static func search(
    sheet head: UnsafeRawBufferPointer, isEnd: Bool, mapping: ColumnMapping?
  ) -> Search {
    let start = head.firstIndex { $0 != .recordSeparator } ?? head.count
    guard let end = SheetHeader.rowEnd(in: head, from: start) else {
      return isEnd ? .empty : .unknown
    }
    let row = UnsafeRawBufferPointer(rebasing: head[start..<end])
    let layout = SheetHeader.layout(of: row, mapping: mapping)
    return .found(TableHeader(layout: layout, end: end + 1, nextLine: start + 2))
  }
}
