extension Record {
  /// Makes room for a record that takes so many bytes in the file, and empties every column.
  mutating func prepare(forBytes count: Int) {
    // 32 bytes past the end may be written, see `CellCopier`.
    let needed = count + 32
    if bytes.count < needed {
      // Half as much again spares most of the next records an allocation; long ones are rare.
      bytes = [UInt8](repeating: 0, count: needed + min(needed / 2, 1 << 16))
    }
    used = 0
    ranges.removeAll()
    if !otherRanges.isEmpty { otherRanges.removeAll() }
    replacements = 0
    markedUpRange = nil
    source.column = nil
  }

  /// Mends a column whose bytes are not all ASCII, if they are not valid UTF-8 or hold a NUL.
  mutating func repair(_ column: Column) {
    guard let range = ranges[column] else { return }
    let repaired: RepairedText? = bytes.withUnsafeBufferPointer { all in
      let value = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(all)[range])
      guard UTF8Validity.validPrefix(of: value, from: 0).end < value.count else { return nil }
      var repaired = RepairedText()
      repaired.append(value)
      return repaired
    }
    guard let repaired else { return }
    append(repaired.bytes, as: column)
    if column == .text { replacements += repaired.replacements }
  }

  /// Blots out the HTML or RTF that an export left in the text; see ``Markup``.
  mutating func blotMarkup() {
    guard let range = ranges[.text] else { return }
    let blotted = bytes.withUnsafeBytes { all in
      Markup.blotted(UnsafeRawBufferPointer(rebasing: all[range]))
    }
    guard let blotted else { return }
    append(blotted, as: .text)
    markedUpRange = range
  }

  /// The fault of a record whose text is longer than the limit.
  func textLengthFault(_ limit: SizeLimit) -> ReadError.Fault? {
    guard let range = ranges[.text], range.count > limit.text else { return nil }
    return .tooLong(limit: limit.text)
  }
}
