/// What the first rows show of a column; never what stands in it.
public struct ColumnSample: Sendable, Equatable {
  /// How many rows were looked at.
  public internal(set) var rows = 0
  /// Whether more rows follow that were not looked at.
  public internal(set) var isPart = false
  /// How many of them have something in the column.
  public internal(set) var filled = 0
  /// The bytes of all of them.
  public internal(set) var bytes = 0
  /// The cells that are dates, if they are.
  public internal(set) var dates = DateSurvey()

  /// How long a cell is on average, in bytes; 0 if none has anything in it.
  public var meanLength: Int { filled == 0 ? 0 : bytes / filled }

  /// Whether nearly all cells are dates.
  public var isDates: Bool {
    let count = filled - dates[.other] - dates[.serial]
    return filled > 0 && count * 10 >= filled * 9
  }

  /// How many rows are looked at.
  static let mostRows = 1_000

  mutating func add(_ cell: [UInt8]) {
    rows += 1
    guard cell.contains(where: { $0 > 0x20 }) else { return }
    filled += 1
    bytes += cell.count
    dates.add(cell.count > 40 ? "" : String(decoding: cell, as: UTF8.self))
  }

  /// Adds rows of a table to the samples of all its columns, as far as any are still looked at.
  static func add(
    _ rows: [Frame], of bytes: [UInt8], _ layout: TableLayout, to samples: inout [ColumnSample]
  ) {
    bytes.withUnsafeBytes { bytes in
      for frame in rows where frame.fault == nil {
        guard (samples.first?.rows ?? mostRows) < mostRows else { return }
        let row = UnsafeRawBufferPointer(rebasing: bytes[frame.start..<frame.end])
        guard let cells = TableRow.cells(in: row, delimiter: layout.delimiter),
          cells.count == samples.count
        else { continue }
        for index in cells.indices { samples[index].add(cells[index]) }
      }
    }
  }
}
