extension JSONScanner {
  /// Calls `body` with each key of an object, to read or pass by its value.
  ///
  /// The object must have been checked: nothing else in it is.
  mutating func forEachMember(
    _ body: (inout JSONScanner, String) throws(ReadError.JSONFault) -> Void
  ) throws(ReadError.JSONFault) {
    skipSpace()
    try expect(UInt8(ascii: "{"), .value)
    skipSpace()
    while byte != UInt8(ascii: "}") {
      let name = try string(.key)
      skipSpace()
      try expect(UInt8(ascii: ":"), .colon)
      skipSpace()
      try body(&self, name)
      skipSpace()
      if byte == .comma { position += 1 }
      skipSpace()
    }
    position += 1
  }

  /// A string, escapes resolved; `due` is what it is.
  mutating func string(_ due: ReadError.Due) throws(ReadError.JSONFault) -> String {
    try expect(.quote, due)
    let start = written
    try copyString()
    return String(
      decoding: UnsafeRawBufferPointer(start: target + start, count: written - start),
      as: UTF8.self)
  }
}
