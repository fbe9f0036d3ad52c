/// Which key of a JSON object means which column.
///
/// A key is looked up by its first eight bytes as one number, then by the rest.
struct JSONKeys: Sendable, Equatable {
  private struct Entry: Sendable, Equatable {
    var head: UInt64
    var name: [UInt8]
    var column: Int

    init(_ name: String, _ column: Record.Column) {
      self.name = Array(name.utf8)
      head = self.name.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
      self.column = column.index
    }
  }

  private var entries: [Entry]
  /// Our own names of columns that a mapping calls otherwise.
  private var ownEntries: [Entry] = []
  /// The columns of which a mapping says nothing, a bit each by their places.
  private var unmapped: UInt16 = 0
  /// Whether the values of other keys are kept.
  let keepsOthers: Bool

  /// The keys of JSON Lines as casenote documents them, or those that a mapping gives instead.
  init(mapping: ColumnMapping? = nil, keepsOthers: Bool = false) {
    self.keepsOthers = keepsOthers
    entries = []
    for column in Record.Column.allCases {
      guard let name = mapping.map({ $0.key(of: column) }) ?? column.rawValue else { continue }
      entries.append(Entry(name, column))
      if name != column.rawValue { ownEntries.append(Entry(column.rawValue, column)) }
    }
    for column in Record.Column.allCases where mapping?.entries[column] == nil {
      unmapped |= 1 << UInt16(column.index)
    }
  }

  /// The column of a key by its place in `Column.allCases`, -1 if it means none.
  ///
  /// The key must be readable for eight bytes past its end.
  @inline(__always)
  func column(_ key: UnsafeRawPointer, count: Int) -> Int {
    Self.column(key, count: count, in: entries)
  }

  /// The column of a key that is our own name for it, where a mapping gives another; -1 for none.
  ///
  /// So a line that casenote wrote is read under the mapping by which it was made.
  @inline(__always)
  func ownColumn(_ key: UnsafeRawPointer, count: Int) -> Int {
    ownEntries.isEmpty ? -1 : Self.column(key, count: count, in: ownEntries)
  }

  @inline(__always)
  private static func column(_ key: UnsafeRawPointer, count: Int, in entries: [Entry]) -> Int {
    let mask = count >= 8 ? UInt64.max : (1 << UInt64(count * 8)) - 1
    let head = Word.load(key, 0) & mask
    for entry in entries where entry.head == head && entry.name.count == count {
      if count <= 8 || entry.name.elementsEqual(UnsafeRawBufferPointer(start: key, count: count)) {
        return entry.column
      }
    }
    return -1
  }

  /// The column that a key means by the names of headers, -1 if it means none.
  func column(named key: UnsafeRawBufferPointer) -> Int {
    guard let column = HeaderNames.column(of: String(decoding: key, as: UTF8.self)),
      unmapped & 1 << UInt16(column.index) != 0
    else { return -1 }
    return column.index
  }
}
