/// Where the first row of a table ends, found before it is known what ends a line.
enum RowEnd: Equatable {
  /// The offsets past its last byte and of the next row's first, and what ended the line.
  case at(Int, next: Int, lineEnd: UInt8)
  /// A quote is not closed as it should be.
  case badQuote
  /// The bytes do not suffice to tell.
  case unknown

  /// Looks for the end of the row that begins at `start`, byte by byte.
  init(in bytes: UnsafeRawBufferPointer, from start: Int, delimiter: UInt8, isEnd: Bool) {
    let count = bytes.count
    var isQuoted = false
    var i = start
    while i < count {
      let byte = bytes[i]
      // What stands behind a byte may only come with the next read.
      if i + 1 == count, !isEnd, byte == .quote || byte == .carriageReturn { break }
      let next = i + 1 < count ? bytes[i + 1] : .lineFeed
      if isQuoted {
        i += 1
        guard byte == .quote else { continue }
        if next == .quote {
          i += 1
        } else if next == delimiter || next == .lineFeed || next == .carriageReturn {
          isQuoted = false
        } else {
          self = .badQuote
          return
        }
      } else if byte == .lineFeed {
        self = .at(i, next: i + 1, lineEnd: .lineFeed)
        return
      } else if byte == .carriageReturn {
        self =
          next == .lineFeed
          ? .at(i, next: min(i + 2, count), lineEnd: .lineFeed)
          : .at(i, next: i + 1, lineEnd: .carriageReturn)
        return
      } else {
        if byte == .quote, i == start || bytes[i - 1] == delimiter { isQuoted = true }
        i += 1
      }
    }
    self = !isEnd ? .unknown : isQuoted ? .badQuote : .at(count, next: count, lineEnd: .lineFeed)
  }
}
