/// A table that a person filled in and sent back, read whole: headers and cells as they stand.
///
/// For sheets of some thousand rows, not for exports: ``RecordSource`` reads those.
public struct FilledTable: Sendable, Equatable {
  /// The cells of the first row.
  public let headers: [String]
  /// The cells of each row under it.
  public let rows: [[String]]

  /// Makes a table of its parts.
  public init(headers: [String], rows: [[String]]) { (self.headers, self.rows) = (headers, rows) }

  /// More than any sheet that a person reads through.
  private static let mostBytes = 64 << 20

  /// Reads a file of CSV, whatever its delimiter and encoding: spreadsheets save both as they like.
  public init(path: String) throws(InputError) {
    let file = PeekedBytes(try FileBytes(path: path))
    let encoding = TextEncoding(head: try file.peek(4))
    guard
      let bytes = try PeekedBytes(DecodedBytes(file, encoding)).readAll(upTo: Self.mostBytes)
    else { throw .headerTooLong(file: path) }
    guard let table = bytes.withUnsafeBytes({ Self($0) }) else { throw .headerQuote(file: path) }
    self.init(headers: table.headers, rows: table.rows)
  }

  /// Reads bytes of CSV; nil if a quote in them is not closed.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let start = ByteOrderMark.length(in: bytes)
    var best: (delimiter: UInt8, cells: Int)?
    for delimiter in TableHeader.delimiters {
      guard
        case .at(let end, _, _) = RowEnd(
          in: bytes, from: start, delimiter: delimiter, isEnd: true)
      else { continue }
      let head = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      // The delimiter that the first row has most of.
      let cells = TableRow.cellCount(in: head, delimiter: delimiter)
      if cells > best?.cells ?? 0 { best = (delimiter, cells) }
    }
    guard let best, let rows = Self.rows(of: bytes, from: start, delimiter: best.delimiter) else {
      return nil
    }
    self.init(headers: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private static func rows(
    of bytes: UnsafeRawBufferPointer, from start: Int, delimiter: UInt8
  ) -> [[String]]? {
    var rows: [[String]] = []
    var position = start
    while position < bytes.count {
      guard
        case .at(let end, let next, _) = RowEnd(
          in: bytes, from: position, delimiter: delimiter, isEnd: true),
        let cells = TableRow.cells(
          in: UnsafeRawBufferPointer(rebasing: bytes[position..<end]), delimiter: delimiter)
      else { return nil }
      rows.append(cells.map { String(decoding: $0, as: UTF8.self) })
      position = next
    }
    return rows
  }
}
