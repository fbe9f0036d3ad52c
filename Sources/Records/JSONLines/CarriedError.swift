/// A line that stands for a record which could not be read where it came from.
///
/// `casenote shard` puts it in the record's place, so that there is a line for every record, and
/// scoring the shard tells the same error as scoring the input:
/// `{"id": null, "unreadable": {"file": "notes.csv", "row": 3, "line": 4, "column": null, "fault":
/// "cellCount", "found": 2, "expected": 4}}`.
struct CarriedError {
  var source: Record.Source
  var fault: ReadError.Fault

  /// The key by which such a line is known; it has no `text` beside it.
  static let key = "unreadable"

  /// Reads a line that is known to be a JSON object; nil if it carries no error of ours.
  init?(line frame: Frame, of bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return nil }
    let room = frame.end - frame.start + RecordBatch.padding
    let members = withUnsafeTemporaryAllocation(byteCount: room, alignment: 1) { target in
      target.baseAddress.flatMap { start in
        var scanner = JSONScanner(
          source: base, position: frame.start, end: frame.end, target: start)
        return try? scanner.members(ofObjectAt: Self.key)
      }
    }
    guard let members, case .word(let file)? = members["file"],
      case .number(let row)? = members["row"], case .number(let line)? = members["line"],
      case .word(let name)? = members["fault"],
      let fault = ReadError.Fault(name: name, details: members)
    else { return nil }
    source = Record.Source(file: file, row: row, line: line)
    if case .word(let column)? = members["column"] { source.column = column }
    self.fault = fault
  }
}

extension JSONScanner {
  /// The strings and whole numbers of the object that a key of this object holds; nil if none does.
  fileprivate mutating func members(
    ofObjectAt key: String
  ) throws(ReadError.JSONFault) -> [String: ReadError.Fault.Part]? {
    var found: [String: ReadError.Fault.Part]?
    try forEachMember { scanner, name throws(ReadError.JSONFault) in
      guard name == key, scanner.kind == .object else { return try scanner.skipValue() }
      var members: [String: ReadError.Fault.Part] = [:]
      try scanner.forEachMember { scanner, name throws(ReadError.JSONFault) in
        members[name] = try scanner.part()
      }
      found = members
    }
    return found
  }

  /// A value that is a string or a whole number; nil for any other.
  private mutating func part() throws(ReadError.JSONFault) -> ReadError.Fault.Part? {
    if kind == .string { return .word(try string(.value)) }
    let start = position
    try skipValue()
    let digits = UnsafeRawBufferPointer(start: source + start, count: position - start)
    return Int(String(decoding: digits, as: UTF8.self)).map { .number($0) }
  }
}
