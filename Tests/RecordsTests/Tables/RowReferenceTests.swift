import Support
import Testing

@testable import Records

/// The framer and the cell copier against a splitter that is easy to read, on every short input.
@Suite struct RowReferenceTests {
  /// What a row comes to.
  enum Row: Equatable {
    case cells([[UInt8]])
    case quoteNotClosed(cell: Int)
  }

  /// Splits rows as the rules say, one byte at a time and starting over after each fault.
  static func rows(of bytes: [UInt8]) -> [Row] {
    var rows: [Row] = []
    var start = 0
    while start < bytes.count {
      switch row(of: bytes, from: start) {
      case (let cells?, let next):
        let length = next - start
        let isBlank = [[10], [13], [13, 10]].contains(Array(bytes[start..<next]))
        if length > 0, !isBlank { rows.append(.cells(cells)) }
        start = next
      case (nil, let cell):
        rows.append(.quoteNotClosed(cell: cell))
        start = (bytes[start...].firstIndex(of: .lineFeed) ?? bytes.count - 1) + 1
      }
    }
    return rows
  }

  /// The cells of the row at `start` and the start of the next; or nil and the cell at fault.
  private static func row(of bytes: [UInt8], from start: Int) -> ([[UInt8]]?, Int) {
    var cells: [[UInt8]] = []
    var i = start
    func at(_ i: Int, _ text: String) -> Bool { bytes[i...].starts(with: text.utf8) }
    while true {
      var cell: [UInt8] = []
      if i < bytes.count, bytes[i] == .quote {
        i += 1
        while true {
          guard i < bytes.count else { return (nil, cells.count) }
          if at(i, "\"\"") {
            cell.append(.quote)
            i += 2
          } else if bytes[i] == .quote {
            i += 1
            break
          } else {
            cell.append(bytes[i])
            i += 1
          }
        }
        let isEnd = i == bytes.count || at(i, ",") || at(i, "\n") || at(i, "\r\n")
        guard isEnd || (at(i, "\r") && i + 1 == bytes.count) else { return (nil, cells.count) }
      } else {
        while i < bytes.count, !at(i, ","), !at(i, "\n"), !at(i, "\r\n"),
          !(at(i, "\r") && i + 1 == bytes.count)
        {
          cell.append(bytes[i])
          i += 1
        }
      }
      cells.append(cell)
      if i < bytes.count, at(i, ",") {
        i += 1
      } else {
        if i < bytes.count, at(i, "\r") { i += 1 }
        if i < bytes.count, at(i, "\n") { i += 1 }
        return (cells, i)
      }
    }
  }

  /// The same from the reader.
  static func readRows(of bytes: [UInt8], pieces: [Int]) throws -> [Row] {
    let input = Array("id,text,type\n".utf8) + bytes
    return try entries(of: input, .csv, pieces: pieces).map { entry in
      switch entry {
      case .record(let record):
        return .cells(
          [.id, .text, .type].map { record.string($0).map { Array($0.utf8) } ?? [] })
      case .failure(let error):
        switch error.fault {
        case .quoteNotClosed:
          let names = ["id": 0, "text": 1, "type": 2]
          let column = error.source.column ?? ""
          return .quoteNotClosed(cell: names[column] ?? (Int(column) ?? 0) - 1)
        default: return .cells(Array(repeating: [], count: error.cellCount))
        }
      }
    }
  }

  /// Rows of the wrong width are compared by their width, as their cells are not kept.
  static func comparable(_ rows: [Row]) -> [Row] {
    rows.map { row in
      guard case .cells(let cells) = row, cells.count != 3 else { return row }
      return .cells(Array(repeating: [], count: cells.count))
    }
  }

  @Test(arguments: [("a,\"\n\r", 5), ("a,\"\n", 6)]) func everyShortInput(
    _ alphabet: String, _ length: Int
  ) throws {
    for input in allSequences(over: Array(alphabet.utf8), upTo: length) {
      let expected = Self.comparable(Self.rows(of: input))
      for pieces in [[1 << 20], [1]] {
        let found = try Self.readRows(of: input, pieces: pieces)
        try #require(
          found == expected, "\(String(decoding: input, as: UTF8.self).debugDescription)")
      }
    }
  }

  @Test(arguments: 0..<16) func randomInputs(seed: Int) throws {
    var random = RepeatableRandom(seed: UInt64(seed))
    let alphabet = Array("aaé,,\"\"\"\"\n\n\r".utf8)
    for _ in 0..<60 {
      let length = Int.random(in: 0...200, using: &random)
      var input = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      // Text as the reader would mend it, so that both sides hold the same.
      input = Array(String(decoding: input, as: UTF8.self).utf8)
      let expected = Self.withoutPlaces(Self.comparable(Self.rows(of: input)))
      for pieces in [[1 << 20], [1], [2], [7], [64], [1, 30, 3]] {
        let found = Self.withoutPlaces(try Self.readRows(of: input, pieces: pieces))
        try #require(
          found == expected, "\(String(decoding: input, as: UTF8.self).debugDescription)")
      }
    }
  }

  /// Faults without the cell at fault: in a row that begins within one that failed before, the
  /// framer names the quote that is open at the first line end, and does not look any further.
  private static func withoutPlaces(_ rows: [Row]) -> [Row] {
    rows.map { row in
      if case .quoteNotClosed = row { .quoteNotClosed(cell: 0) } else { row }
    }
  }
}

extension ReadError {
  /// How many cells a row of the wrong width has.
  fileprivate var cellCount: Int {
    if case .cellCount(let found, _) = fault { found } else { 0 }
  }
}
