/// What one line of JSON Lines gave: columns, or the reason why not.
struct JSONObject {
  var scanner: JSONScanner
  var ranges = ColumnRanges()
  /// How many escapes of the text stood for no character.
  var textReplacements = 0
  /// Columns that hold more than ASCII, a bit each.
  var unusualColumns: UInt16 = 0
  /// Columns whose value is of a kind that cannot be used, a bit each.
  var wrongColumns: UInt16 = 0
  /// Columns of which the key itself was met, rather than another name for it, a bit each.
  private var givenColumns: UInt16 = 0
  /// The kinds of those values.
  var kinds: [ReadError.JSONKind] = []
  /// Why the line is not JSON.
  var fault: ReadError.JSONFault?
  /// The key that was read last, where other keys are kept.
  private var otherKey = ""
  /// What other keys hold.
  var others: [(header: String, range: Range<Int>)] = []
  /// What the line holds in the place of an object.
  var otherKind: ReadError.JSONKind?

  /// Whether keys are known by the names of headers as well.
  private let readsNames: Bool

  init(scanner: JSONScanner, readsNames: Bool = false) {
    (self.scanner, self.readsNames) = (scanner, readsNames)
  }

  /// Whether it is an object in which no key is that of the text.
  var lacksText: Bool {
    fault == nil && otherKind == nil && ranges[.text] == nil
      && wrongColumns & 1 << UInt16(Record.Column.text.index) == 0
  }

  /// Reads the whole line.
  mutating func read(_ keys: JSONKeys) {
    do throws(ReadError.JSONFault) {
      scanner.skipSpace()
      if scanner.byte == UInt8(ascii: "{") {
        scanner.position += 1
        try readMembers(keys)
      } else {
        otherKind = scanner.kind
        try scanner.skipValue()
      }
      scanner.skipSpace()
      if scanner.position < scanner.end { throw .trailing }
    } catch {
      fault = error
    }
  }

  /// Reads from behind the opening brace to behind the closing one.
  private mutating func readMembers(_ keys: JSONKeys) throws(ReadError.JSONFault) {
    scanner.skipSpace()
    if scanner.byte == UInt8(ascii: "}") {
      scanner.position += 1
      return
    }
    while true {
      scanner.skipSpace()
      try scanner.expect(.quote, .key)
      let column = try readKey(keys)
      scanner.skipSpace()
      try scanner.expect(UInt8(ascii: ":"), .colon)
      scanner.skipSpace()
      if column >= 0 {
        try readValue(of: column)
      } else if keys.keepsOthers {
        try keepOther()
      } else {
        try scanner.skipValue()
      }
      scanner.skipSpace()
      if scanner.byte == .comma {
        scanner.position += 1
      } else {
        return try scanner.expect(UInt8(ascii: "}"), .commaOrBrace)
      }
    }
  }

  /// Reads a key from behind its opening quote; gives the column that it means, -1 for none.
  @inline(__always)
  private mutating func readKey(_ keys: JSONKeys) throws(ReadError.JSONFault) -> Int {
    // Nearly all keys are short and have no escapes: those are looked up where they stand.
    let start = scanner.position
    let length = scanner.plainLength
    if length < 32, start + length < scanner.end,
      scanner.source.load(fromByteOffset: start + length, as: UInt8.self) == .quote
    {
      scanner.position = start + length + 1
      if keys.keepsOthers {
        otherKey = String(
          decoding: UnsafeRawBufferPointer(start: scanner.source + start, count: length),
          as: UTF8.self)
      }
      return column(of: UnsafeRawBufferPointer(start: scanner.source + start, count: length), keys)
    }
    // The others are copied, and then overwritten by their value.
    let before = scanner.written
    try scanner.copyString()
    defer { scanner.written = before }
    if keys.keepsOthers {
      otherKey = String(
        decoding: UnsafeRawBufferPointer(
          start: scanner.target + before, count: scanner.written - before), as: UTF8.self)
    }
    return column(
      of: UnsafeRawBufferPointer(
        start: scanner.target + before, count: scanner.written - before), keys)
  }

  /// The column of a key, -1 for none; of two keys that are names of one column the first counts.
  ///
  /// Our own name for a column counts only where the one that a mapping gives is not there.
  @inline(__always)
  private mutating func column(of key: UnsafeRawBufferPointer, _ keys: JSONKeys) -> Int {
    guard let start = key.baseAddress else { return -1 }
    let column = keys.column(start, count: key.count)
    if column >= 0 {
      givenColumns |= 1 << UInt16(column)
      return column
    }
    let own = keys.ownColumn(start, count: key.count)
    if own >= 0 { return givenColumns & 1 << UInt16(own) == 0 ? own : -1 }
    guard readsNames else { return -1 }
    let named = keys.column(named: key)
    return named >= 0 && ranges[named] == nil ? named : -1
  }

  /// Keeps the value of a key that means none of our columns: a string, a number or a list as it
  /// stands.
  private mutating func keepOther() throws(ReadError.JSONFault) {
    let start = scanner.written
    if scanner.byte == .quote {
      scanner.position += 1
      try scanner.copyString()
    } else {
      guard let kind = scanner.kind else { throw scanner.unexpected(.value) }
      let from = scanner.position
      try scanner.skipValue()
      guard kind == .number || kind == .array else { return }
      let count = scanner.position - from
      (scanner.target + start).copyMemory(from: scanner.source + from, byteCount: count)
      scanner.written += count
    }
    if start < scanner.written { others.append((otherKey, start..<scanner.written)) }
  }

  /// Reads the value of a column.
  private mutating func readValue(of column: Int) throws(ReadError.JSONFault) {
    let bit: UInt16 = 1 << UInt16(column)
    let isText = column == Record.Column.text.index
    let start = scanner.written
    scanner.unusual = .zero
    scanner.replacements = 0
    wrongColumns &= ~bit
    unusualColumns &= ~bit
    if scanner.byte == .quote {
      scanner.position += 1
      try scanner.copyString()
      if scanner.unusual.hasHigh { unusualColumns |= bit }
      if isText { textReplacements = scanner.replacements }
    } else {
      guard let kind = scanner.kind else { throw scanner.unexpected(.value) }
      let from = scanner.position
      try scanner.skipValue()
      if kind == .number && !isText {
        let count = scanner.position - from
        (scanner.target + start).copyMemory(from: scanner.source + from, byteCount: count)
        scanner.written += count
      } else if kind != .null {
        note(kind, of: column)
      }
      if isText { textReplacements = 0 }
    }
    ranges[column] = start < scanner.written || isText ? start..<scanner.written : nil
  }

  /// Remembers a value that cannot be used; a later one of the same key may still do.
  private mutating func note(_ kind: ReadError.JSONKind, of column: Int) {
    if kinds.isEmpty { kinds = Array(repeating: .null, count: Record.Column.allCases.count) }
    kinds[column] = kind
    wrongColumns |= 1 << UInt16(column)
  }
}
