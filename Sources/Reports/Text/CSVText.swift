/// The bytes of CSV, as RFC 4180 has it, safe to open in a spreadsheet.
extension [UInt8] {
  /// Appends one cell of text.
  mutating func append(csvCell text: String) {
    var text = text
    text.withUTF8 { append(csvCell: UnsafeRawBufferPointer($0)) }
  }

  /// Appends one cell of text, quoted where it must be.
  ///
  /// Text that a spreadsheet would run as a formula gets an apostrophe in front: that is text which
  /// begins with `=`, `+`, `-` or `@`, or with a tab or line break, which some programs drop first.
  mutating func append(csvCell bytes: UnsafeRawBufferPointer) {
    guard let first = bytes.first else { return }
    let isFormula = "=+-@\t\r\n".utf8.contains(first)
    guard bytes.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
      if isFormula { append("'") }
      append(contentsOf: bytes)
      return
    }
    append("\"")
    if isFormula { append("'") }
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append("\"")
  }
}
