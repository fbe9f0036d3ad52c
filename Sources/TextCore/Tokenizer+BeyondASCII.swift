extension Tokenizer {
  /// Cuts a run that holds bytes outside ASCII by ICU, and writes its tokens.
  ///
  /// - Parameters:
  ///   - gapStart: where the last token ended.
  ///   - start: a boundary with ASCII, a ``CommonMark`` or nothing before it: no rule that looks
  ///     across it joins, so what follows may be cut as if it were a text of its own.
  ///   - beyond: the first byte outside ASCII.
  /// - Returns: where the run ends: after an ASCII character that shows and before white space, so
  ///   that it ends with a token, or at the end of the piece.
  @inline(never)
  func runBeyondASCII<Output>(
    _ scan: inout Scan<Output>, gapStart: Int, from start: Int, beyond: Int
  ) -> Int {
    var end = beyond + 1
    while end < scan.end, !ByteClass.isCut(scan.byte(end - 1), scan.byte(end)) { end += 1 }
    segmentEnds.removeAll(keepingCapacity: true)
    let run = UnsafeRawBufferPointer(start: scan.bytes + start, count: end - start)
    iterator.forEachBoundary(of: run) { segmentEnds.append(start + $0) }
    var gapStart = gapStart
    var segmentStart = start
    for segmentEnd in segmentEnds {
      if scan.segment(segmentStart, segmentEnd, gapStart: gapStart, end: end) {
        gapStart = segmentEnd
      }
      segmentStart = segmentEnd
    }
    return end
  }
}

extension Scan {
  /// Writes the token of a segment that ICU cut; false if it is white space.
  fileprivate mutating func segment(
    _ start: Int, _ segmentEnd: Int, gapStart: Int, end: Int
  ) -> Bool {
    let segment = UnsafeRawBufferPointer(start: bytes + start, count: segmentEnd - start)
    if segment.allSatisfy({ $0 < 0x80 }) {
      let first = byte(start)
      if kind(start) == ByteClass.white { return false }
      if kind(start) == ByteClass.mark {
        writeMark(first, start, gapFlags(gapStart, start), output)
      } else {
        writeASCIIWord(start, segmentEnd, gapFlags(gapStart, start), output)
      }
    } else {
      guard let flags = shape(of: start, segmentEnd) else { return false }
      let hash = SpellingHash.of(Folding.folded(segment))
      write(start, segmentEnd, hash: hash, flags.union(gapFlags(gapStart, start)), output)
    }
    if isJoiner(start, segmentEnd, end: end) { output.pointee.add(.joiner) }
    output += 1
    return true
  }

  /// What can be seen of a segment outside ASCII; nil if it is white space.
  private func shape(of start: Int, _ segmentEnd: Int) -> TokenFlags? {
    var flags: TokenFlags = .nonASCII
    var letters = 0
    var smallLetters = 0
    var hasDigit = false
    var isWhite = true
    var position = start
    while position < segmentEnd {
      let point = CodePoint(bytes, at: position, end: segmentEnd)
      isWhite = isWhite && point.isWhiteSpace
      if point.isAlphabetic {
        if letters == 0, point.isCapital { flags.formUnion(.capitalised) }
        letters += 1
        if !point.isCapital { smallLetters += 1 }
      }
      if point.isDigit {
        hasDigit = true
        if position == start { flags.formUnion(.number) }
      }
      if position == start, point.isQuotationMark { flags.formUnion(.quote) }
      position += point.length
    }
    if isWhite { return nil }
    if letters > 0 { flags.formUnion(.letters) }
    if letters > 1, smallLetters == 0 { flags.formUnion(.allCapitals) }
    if letters == 0, !hasDigit { flags.formUnion(.mark) }
    if !flags.contains(.mark) { flags.remove(.quote) }
    return flags
  }

  /// Whether a segment is a hyphen with letters or digits hard on both sides.
  private func isJoiner(_ start: Int, _ segmentEnd: Int, end: Int) -> Bool {
    let point = CodePoint(bytes, at: start, end: segmentEnd)
    guard point.isHyphen, point.length == segmentEnd - start, segmentEnd < end else { return false }
    let after = CodePoint(bytes, at: segmentEnd, end: end)
    guard after.isAlphabetic || after.isDigit else { return false }
    var before = start
    while before > 0 {
      let point = CodePoint(bytes, before: before, start: 0)
      if point.isAlphabetic || point.isDigit { return true }
      // Combining marks and the like belong to the letter before them.
      if point.value < 0x80 || !point.extends { return false }
      before -= point.length
    }
    return false
  }
}
