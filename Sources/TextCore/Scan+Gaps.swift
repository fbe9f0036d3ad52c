extension TokenFlags {
  /// What the start of a text counts as.
  static let textStart: TokenFlags = [.spaceBefore, .lineStart, .paragraphStart]
}

extension Scan {
  /// Skips ASCII white space, the first of it between two tokens, or up to the end of the piece.
  ///
  /// - Returns: the offset after it, and what it says of the token there.
  @inline(never) func whiteSpace(_ start: Int) -> (end: Int, flags: TokenFlags) {
    var lineBreaks = 0
    var previous: UInt8 = 0
    var position = start
    while position < end, case let byte = byte(position), ByteClass.isWhite(byte) {
      // CR LF is one line break; a page parts as an empty line does.
      let isSecondHalf = byte == 0x0A && previous == 0x0D
      let isBreak = byte &- 0x0A < 4 && !isSecondHalf
      lineBreaks &+= isBreak ? (byte == 0x0C ? 2 : 1) : 0
      previous = byte
      position &+= 1
    }
    return (position, Scan.flags(lineBreaks: lineBreaks))
  }

  /// What white space of any kind between two tokens says of the second.
  @inline(never) func gapFlags(_ start: Int, _ gapEnd: Int) -> TokenFlags {
    if start == gapEnd { return [] }
    var lineBreaks = 0
    var previous: UInt32 = 0
    var position = start
    while position < gapEnd {
      let point = CodePoint(bytes, at: position, end: gapEnd)
      let isSecondHalf = point.value == 0x0A && previous == 0x0D
      if point.isLineBreak, !isSecondHalf {
        // A page or a paragraph separator parts as an empty line does.
        lineBreaks += point.value == 0x0C || point.value == 0x2029 ? 2 : 1
      }
      previous = point.value
      position += point.length
    }
    return Scan.flags(lineBreaks: lineBreaks)
  }

  private static func flags(lineBreaks: Int) -> TokenFlags {
    switch lineBreaks {
    case 0: .spaceBefore
    case 1: [.spaceBefore, .lineStart]
    default: .textStart
    }
  }
}
