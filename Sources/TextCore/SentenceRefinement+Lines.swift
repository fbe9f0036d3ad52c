extension SentenceRefinement {
  /// The shortest and longest line, in bytes, that may have been wrapped by a program or a writer.
  private static let wrappedLine = 50...120

  /// Whether the line break before a token ends the sentence.
  func breaksAtLine(_ index: Int) -> Bool {
    if tokens[index].flags.contains(.paragraphStart) { return true }
    // A bullet or number alone on its line belongs to what it numbers.
    if isItemMark(upTo: index) { return false }
    return !isWrapped(before: index)
  }

  /// Whether the line before a token was plainly wrapped: it is long, it ends without a stop or
  /// colon, and the next begins with a small letter.
  private func isWrapped(before index: Int) -> Bool {
    let flags = tokens[index].flags
    guard flags.contains(.letters), !flags.contains(.capitalised), !flags.contains(.number),
      !isItemMark(at: index)
    else { return false }
    let last = index - 1
    if tokens[last].flags.contains(.mark) {
      switch character(last) {
      case 0x2C, 0x26, 0x2F, 0x2D, 0x2013, 0x2014, 0x28, 0x29: break
      default: return false
      }
    }
    var first = last
    while first > 0, !tokens[first].flags.contains(.lineStart) { first -= 1 }
    let length = Int(tokens[last].place.end - tokens[first].place.start)
    return SentenceRefinement.wrappedLine.contains(length)
  }

  /// Whether the sentence so far, before a token, is only what marks an item: "-", "1.", "a)".
  private func isItemMark(upTo index: Int) -> Bool {
    let length = index - sentenceStart
    if length == 1, tokens[sentenceStart].flags.contains(.mark) {
      return isBullet(character(sentenceStart))
    }
    return length == 2 && isItemMark(at: sentenceStart)
  }

  /// Whether an item is numbered at a token: "1.", "1)", "a)".
  private func isItemMark(at index: Int) -> Bool {
    guard index + 1 < count, isHard(index + 1), tokens[index + 1].flags.contains(.mark) else {
      return false
    }
    switch character(index + 1) {
    case UInt32(UInt8(ascii: ")")): return isItemNumber(index) || tokens[index].place.count == 1
    case UInt32(UInt8(ascii: ".")): return isItemNumber(index)
    default: return false
    }
  }

  private func isBullet(_ character: UInt32) -> Bool {
    switch character {
    case 0x2A, 0x2D, 0xB7, 0x2013, 0x2014: true
    default: SentenceRefinement.isRoundBullet(character)
    }
  }

  /// Whether a token is the number of an item: up to three digits, or single ones with points
  /// between ("1.2"), so that a time is none.
  func isItemNumber(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.flags.contains(.number), !token.flags.contains(.nonASCII),
      token.place.count <= 5
    else { return false }
    var digits = 0
    var points = 0
    for offset in Int(token.place.start)..<Int(token.place.end) {
      let byte = bytes.load(fromByteOffset: offset, as: UInt8.self)
      if ByteClass.isDigit(byte) {
        digits += 1
      } else if byte == 0x2E {
        points += 1
      } else {
        return false
      }
    }
    return points == 0 ? digits <= 3 : digits == points + 1
  }
}
