/// One case note with the columns of the export that casenote reads.
///
/// All columns lie behind each other in one buffer, so a reader can fill the same record again and
/// again without allocating. The text is valid UTF-8: it was decoded once, and every place counts
/// bytes of it. A column that was empty, null or left out is not given; only the text is always
/// there, be it empty.
public struct Record: Sendable {
  /// The columns that casenote reads, named as in JSON Lines.
  public enum Column: String, CaseIterable, Sendable {
    case id, text, `case`, child, age
    case birthDate = "birth_date"
    case date
    case recordedDate = "recorded_date"
    case role, author, team, agency, type
  }

  /// The file, row and column in which a record, or what was meant to be one, was found.
  public struct Source: Sendable, Equatable {
    /// The path as it was given, or "-" for standard input.
    public var file: String
    /// The number of the record in its file, from 1, header and blank lines not counted.
    public var row: Int
    /// The physical line on which it begins, from 1.
    public var line: Int
    /// The name of the column at fault, where there is one.
    public var column: String?

    /// A place in an input.
    public init(file: String, row: Int, line: Int, column: String? = nil) {
      self.file = file
      self.row = row
      self.line = line
      self.column = column
    }
  }

  /// The bytes of all columns, one behind the other; what lies past ``used`` means nothing.
  @usableFromInline var bytes: [UInt8] = []
  /// How many of ``bytes`` are in use.
  var used = 0
  /// Where each column lies in ``bytes``.
  var ranges = ColumnRanges()
  /// Where the text lies as its cell has it, if markup was blotted out of it.
  var markedUpRange: Range<Int>?
  /// The columns of the export that casenote does not read: their headers, and where they lie.
  var otherRanges: [(header: String, range: Range<Int>)] = []
  /// Where the record was read.
  public internal(set) var source: Source
  /// How many invalid UTF-8 sequences, lone surrogates and NULs of the text became U+FFFD.
  public internal(set) var replacements = 0

  /// A record without any column, for a reader to fill.
  init(source: Source) {
    self.source = source
  }

  /// A record made by a program rather than read from a file.
  ///
  /// A NUL in the text becomes U+FFFD, as it does when read from a file. A column that is empty
  /// counts as not given. `id` and `text` win over entries of the same name in `columns`.
  public init(
    id: String? = nil, text: String, columns: [Column: String] = [:],
    others: [(header: String, value: String)] = [],
    source: Source = Source(file: "", row: 1, line: 1)
  ) {
    self.source = source
    var columns = columns
    columns[.text] = text
    if let id { columns[.id] = id }
    for column in Column.allCases {
      guard let value = columns[column] else { continue }
      set(column, to: value)
    }
    for (header, value) in others {
      let start = used
      bytes += value.utf8
      used = bytes.count
      otherRanges.append((header, start..<used))
    }
  }

  /// The columns that casenote does not read, in their order: an address, a school, a number.
  ///
  /// Only where the reader was asked to keep them. Empty ones are left out.
  public var others: [(header: String, value: String)] {
    otherRanges.map { ($0.header, String(decoding: bytes[$0.range], as: UTF8.self)) }
  }

  /// What identifies the record: the id that was given, else `row-N` with its number in the file.
  public var id: String { string(.id) ?? "row-\(source.row)" }

  /// A copy of the text as a string.
  ///
  /// - Complexity: O(*n*) in the length of the text; `withText` copies nothing.
  public var text: String { string(.text) ?? "" }

  /// A copy of a column as a string; nil where it was not given.
  public func string(_ column: Column) -> String? {
    withBytes(of: column) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the text's UTF-8 bytes, which are valid only within the call.
  @inlinable public func withText<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if let result = try withBytes(of: .text, body) { return result }
    return try body(UnsafeRawBufferPointer(start: nil, count: 0))
  }

  /// Calls `body` with the text as its cell has it, where markup was blotted out of it; else not.
  ///
  /// Its characters (Unicode scalars) are in the places of those of the text.
  public func withMarkedUpText<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result? {
    guard let markedUpRange else { return nil }
    return try bytes.withUnsafeBytes { all in
      try body(UnsafeRawBufferPointer(rebasing: all[markedUpRange]))
    }
  }

  /// Calls `body` with a column's UTF-8 bytes, valid only within the call; nil if not given.
  @inlinable public func withBytes<Result, Failure: Error>(
    of column: Column, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard let range = range(of: column) else { return nil }
    return try bytes.withUnsafeBufferPointer { all throws(Failure) in
      try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(all)[range]))
    }
  }

  /// Where a column lies in ``bytes``, nil if it is not given.
  @usableFromInline func range(of column: Column) -> Range<Int>? { ranges[column] }

  /// Gives a column a value, behind all others in the buffer.
  private mutating func set(_ column: Column, to value: String) {
    guard column == .text || !value.isEmpty else { return }
    var repaired = RepairedText()
    var value = value
    value.withUTF8 { repaired.append(UnsafeRawBufferPointer($0)) }
    append(repaired.bytes, as: column)
    if column == .text { replacements = repaired.replacements }
  }

  /// Puts bytes behind those in use and makes them the column.
  mutating func append(_ value: [UInt8], as column: Column) {
    bytes.removeSubrange(used...)
    bytes += value
    ranges[column] = used..<bytes.count
    used = bytes.count
  }
}

extension Record: Equatable {
  /// Whether both hold the same columns, were read in the same place and needed the same repairs.
  public static func == (a: Record, b: Record) -> Bool {
    a.source == b.source && a.replacements == b.replacements
      && Column.allCases.allSatisfy { a.string($0) == b.string($0) }
  }
}
