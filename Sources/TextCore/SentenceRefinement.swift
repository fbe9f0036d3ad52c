/// Decides, between two tokens of a note, whether a sentence ends there.
struct SentenceRefinement {
  let bytes: UnsafeRawPointer
  let tokens: UnsafePointer<Token>
  let count: Int
  /// The index of the first token of the present sentence.
  var sentenceStart = 0

  /// The most marks that are passed over together, lest a run of them take quadratic time.
  private static let marksInARow = 8

  init(bytes: UnsafeRawPointer, tokens: UnsafePointer<Token>, count: Int) {
    self.bytes = bytes
    self.tokens = tokens
    self.count = count
  }

  /// Whether a token whose last byte is the given one may end a sentence within a line.
  static func mayEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x80...:
      true
    default: false
    }
  }

  /// The sentence that ends before a token.
  func sentence(until index: Int) -> Sentence {
    Sentence(
      place: Place(tokens[sentenceStart].place.start, tokens[index - 1].place.end),
      firstToken: UInt32(truncatingIfNeeded: sentenceStart),
      endToken: UInt32(truncatingIfNeeded: index))
  }

  /// Whether a sentence begins with a token, where ICU does or does not say so.
  func breaks(before index: Int, isBare: Bool) -> Bool {
    if tokens[index].flags.contains(.lineStart) { return breaksAtLine(index) }
    if isInlineBullet(index) { return true }
    guard let terminator = terminator(before: index) else { return isBare }
    switch character(terminator) {
    case UInt32(UInt8(ascii: ".")): return stopEnds(terminator, before: index, isBare: isBare)
    case UInt32(UInt8(ascii: "?")), UInt32(UInt8(ascii: "!")):
      return questionEnds(terminator, before: index, isBare: isBare)
    case 0x2026:
      let next = beginning(of: index)
      return next == .capital || next == .number
    default: return isBare
    }
  }

  /// The code point that a token begins with.
  func character(_ index: Int) -> UInt32 {
    let place = tokens[index].place
    let byte = bytes.load(fromByteOffset: Int(place.start), as: UInt8.self)
    if byte < 0x80 { return UInt32(byte) }
    return CodePoint(bytes, at: Int(place.start), end: Int(place.end)).value
  }

  /// Whether a token stands hard on the one before it.
  func isHard(_ index: Int) -> Bool { !tokens[index].flags.contains(.spaceBefore) }

  /// The last token before `index` that is not a closing mark hard on what it closes, if it is a
  /// mark that can end a sentence.
  private func terminator(before index: Int) -> Int? {
    var candidate = index - 1
    let first = max(sentenceStart, candidate - SentenceRefinement.marksInARow)
    while candidate > first, isClosing(candidate), isHard(candidate) { candidate -= 1 }
    guard tokens[candidate].flags.contains(.mark) else { return nil }
    switch character(candidate) {
    case 0x21, 0x2E, 0x3F, 0x2026: return candidate
    default: return nil
    }
  }

  /// Whether a token is a mark that closes: a quotation mark or bracket.
  func isClosing(_ index: Int) -> Bool {
    let flags = tokens[index].flags
    guard flags.contains(.mark) else { return false }
    if flags.contains(.quote) { return true }
    switch character(index) {
    case 0x29, 0x5D, 0x7D: return true
    default: return false
    }
  }

  /// Whether a token is a bullet with white space before it in mid-line, as when an export has lost
  /// its line breaks.
  private func isInlineBullet(_ index: Int) -> Bool {
    guard tokens[index].flags.isSuperset(of: [.mark, .nonASCII, .spaceBefore]) else { return false }
    return SentenceRefinement.isRoundBullet(character(index))
  }

  static func isRoundBullet(_ character: UInt32) -> Bool {
    switch character {
    case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6: true
    default: false
    }
  }

  /// What a sentence would begin with.
  enum Beginning {
    case capital, small, number, query, other
  }

  /// What stands at a token, opening marks before it passed over.
  func beginning(of index: Int) -> Beginning {
    var index = index
    let last = min(count - 1, index + SentenceRefinement.marksInARow)
    while index < last, isOpening(index), isHard(index + 1) { index += 1 }
    let flags = tokens[index].flags
    if flags.contains(.number) { return .number }
    if flags.contains(.letters) { return flags.contains(.capitalised) ? .capital : .small }
    guard index + 1 < count, isHard(index + 1) else { return .other }
    let next = tokens[index + 1].flags
    switch character(index) {
    case UInt32(UInt8(ascii: "?")): return next.contains(.mark) ? .other : .query
    // A sign or currency before a figure.
    case 0x23, 0x24, 0x2B, 0x3C, 0x3E, 0x7E, 0xA3, 0x20AC:
      return next.contains(.number) ? .number : .other
    default: return .other
    }
  }

  private func isOpening(_ index: Int) -> Bool {
    let flags = tokens[index].flags
    guard flags.contains(.mark) else { return false }
    if flags.contains(.quote) { return true }
    switch character(index) {
    case 0x28, 0x5B, 0x7B: return true
    default: return false
    }
  }
}
