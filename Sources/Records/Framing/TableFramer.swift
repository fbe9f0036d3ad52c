/// Divides CSV and TSV into rows by RFC 4180, at the speed of `memchr` from quote to quote.
///
/// Outside quotes only a quote that begins a cell opens anything, every other quote is plain text;
/// inside, a quote must be doubled or be followed by a delimiter, a line end or the end of the
/// file. A row that breaks this, or whose quote is still open at the end of the file, is at fault,
/// and the next row begins on the physical line after its first one, so that nothing behind it is
/// lost. So it is at the size limit too, if that next line looks like a row; if not, it is one
/// overlong cell, and reading skips to the end of it.
struct TableFramer: Framer {
  enum State {
    case outside, quoted
    /// In a row already reported, whose bytes are not kept.
    case skippingOutside, skippingQuoted
    /// On the way to the next line end, whatever stands before it.
    case skippingLine
  }

  let delimiter: UInt8
  /// A line feed (a carriage return in front of it is part of it), or a carriage return alone.
  let lineEnd: UInt8
  let cellCount: Int
  let limit: SizeLimit

  var state = State.outside
  /// Where the row at hand begins.
  var start: Int
  /// The first byte not looked at yet.
  var position: Int
  /// The physical line on which the row at hand begins.
  var line: Int
  /// The place of the quote last opened in this row.
  private var openQuote: Int?
  /// A row that is still inside quotes at a line end before this place cannot be closed.
  ///
  /// An earlier row was inside quotes at all these line ends and failed; from the same state and
  /// the same place on everything would happen again. Without this, a file of such rows would
  /// take time by its length squared.
  private var hopelessUntil = 0

  init(layout: TableLayout, start: Int, line: Int, limit: SizeLimit) {
    delimiter = layout.delimiter
    lineEnd = layout.lineEnd
    cellCount = layout.columns.count
    self.start = start
    self.line = line
    self.limit = limit
    position = start
  }

  var kept: Int {
    switch state {
    case .outside, .quoted: start
    // The byte before decides whether a quote opens a cell.
    case .skippingOutside, .skippingQuoted: max(position - 1, 0)
    case .skippingLine: position
    }
  }

  mutating func dropped(_ count: Int) {
    start -= count
    position -= count
    openQuote = openQuote.map { $0 - count }
    hopelessUntil -= count
  }

  mutating func scan(_ bytes: UnsafeRawBufferPointer, isEnd: Bool, into frames: inout [Frame]) {
    var goesOn = true
    while goesOn, frames.count < Frame.mostAtOnce {
      switch state {
      case .outside: goesOn = scanOutside(bytes, isEnd, &frames)
      case .quoted: goesOn = scanQuoted(bytes, isEnd, &frames)
      case .skippingOutside: goesOn = skipOutside(bytes)
      case .skippingQuoted: goesOn = skipQuoted(bytes, isEnd)
      case .skippingLine: goesOn = skipLine(bytes)
      }
    }
  }

  /// Goes on outside quotes; false when more bytes are needed.
  private mutating func scanOutside(
    _ bytes: UnsafeRawBufferPointer, _ isEnd: Bool, _ frames: inout [Frame]
  ) -> Bool {
    let quote = bytes.firstIndex(of: .quote, from: position, to: bytes.count)
    while let end = bytes.firstIndex(of: lineEnd, from: position, to: quote ?? bytes.count) {
      guard frames.count < Frame.mostAtOnce else { return false }
      close(at: end, in: bytes, &frames)
      line += 1
      start = end + 1
      position = start
    }
    position = quote ?? bytes.count
    if quote == nil, isEnd {
      close(at: position, in: bytes, &frames)
      start = position
      return false
    }
    if position - start > limit.record {
      giveUp(in: bytes, .skippingOutside, &frames)
      return true
    }
    guard let quote else { return false }
    if quote == start || bytes[quote - 1] == delimiter {
      openQuote = quote
      state = .quoted
    }
    position = quote + 1
    return true
  }

  /// Goes on inside quotes; false when more bytes are needed.
  private mutating func scanQuoted(
    _ bytes: UnsafeRawBufferPointer, _ isEnd: Bool, _ frames: inout [Frame]
  ) -> Bool {
    while true {
      let quote = bytes.firstIndex(of: .quote, from: position, to: bytes.count)
      let next = quote ?? bytes.count
      let bound = min(next, hopelessUntil)
      if position < bound, bytes.firstIndex(of: lineEnd, from: position, to: bound) != nil {
        fail(at: position, in: bytes, &frames)
        return true
      }
      position = next
      if position - start > limit.record {
        if nextLineLooksLikeRow(bytes) {
          fail(at: start + limit.record, in: bytes, &frames)
        } else {
          giveUp(in: bytes, .skippingQuoted, &frames)
        }
        return true
      }
      guard let quote else {
        if isEnd { fail(at: position, in: bytes, &frames) }
        return isEnd
      }
      switch follower(of: quote, in: bytes, isEnd) {
      case .unknown: return false
      case .quote: position = quote + 2
      case .cellEnd:
        position = quote + 1
        state = .outside
        return true
      case .other:
        fail(at: position, in: bytes, &frames)
        return true
      }
    }
  }

  /// Records the row that ends here, unless it is blank.
  private mutating func close(
    at end: Int, in bytes: UnsafeRawBufferPointer, _ frames: inout [Frame]
  ) {
    let length = end - start
    if length > limit.record {
      frames.append(Frame(start: start, end: start, line: line, fault: .tooLong))
    } else if length > 1 || (length == 1 && bytes[start] != .carriageReturn) {
      var textEnd = end
      if bytes[end - 1] == .carriageReturn { textEnd -= 1 }
      frames.append(Frame(start: start, end: textEnd, line: line, fault: nil))
    }
    if openQuote != nil {
      line += bytes.count(of: lineEnd, from: start, to: end)
      openQuote = nil
    }
  }

  /// Reports a row whose quote is not closed and goes on behind its first physical line.
  private mutating func fail(
    at place: Int, in bytes: UnsafeRawBufferPointer, _ frames: inout [Frame]
  ) {
    let row = UnsafeRawBufferPointer(rebasing: bytes[start..<(openQuote ?? start)])
    let cell = TableRow.cellCount(in: row, delimiter: delimiter) - 1
    frames.append(
      Frame(start: start, end: start, line: line, fault: .quoteNotClosed(cell: cell)))
    hopelessUntil = max(hopelessUntil, place)
    position = start
    openQuote = nil
    state = .skippingLine
  }

  /// Reports a row over the size limit and lets go of its bytes.
  private mutating func giveUp(
    in bytes: UnsafeRawBufferPointer, _ next: State, _ frames: inout [Frame]
  ) {
    frames.append(Frame(start: start, end: start, line: line, fault: .tooLong))
    line += bytes.count(of: lineEnd, from: start, to: position)
    openQuote = nil
    state = next
  }

  /// Whether the physical line after the row's first one is a whole row of the right width.
  private func nextLineLooksLikeRow(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let end = start + limit.record
    guard let first = bytes.firstIndex(of: lineEnd, from: start, to: end),
      let second = bytes.firstIndex(of: lineEnd, from: first + 1, to: end)
    else { return false }
    let row = UnsafeRawBufferPointer(rebasing: bytes[(first + 1)..<second])
    return TableRow.cellCount(in: row, delimiter: delimiter) == cellCount
  }
}
