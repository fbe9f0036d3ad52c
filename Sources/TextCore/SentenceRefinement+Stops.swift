extension SentenceRefinement {
  /// Whether a question or exclamation mark ends the sentence.
  func questionEnds(_ mark: Int, before index: Int, isBare: Bool) -> Bool {
    let isQuery = character(mark) == UInt32(UInt8(ascii: "?"))
    let next = beginning(of: index)
    // "?refer", "swelling, ? fracture": the mark queries what follows.
    if isQuery, mark == sentenceStart { return false }
    if isQuery, mark == index - 1, !isHard(mark), isHard(index) || next == .small { return false }
    switch next {
    // "said 'man?' to Tasha": only the quotation ends.
    case .small: return mark == index - 1 && !isHard(index)
    case .query: return !isHard(index)
    default: return isBare
    }
  }

  /// Whether a full stop ends the sentence.
  func stopEnds(_ stop: Int, before index: Int, isBare: Bool) -> Bool {
    if isHard(index) { return isBare && !isItemNumberAtStart(stop) }
    let next = beginning(of: index)
    if next == .other { return isBare }
    // An ellipsis goes on before a small letter.
    if stop > sentenceStart, isHard(stop), character(stop - 1) == 0x2E { return next != .small }
    guard stop > sentenceStart, isHard(stop), stop == index - 1 else { return next != .small }
    if isItemNumberAtStart(stop) { return false }
    return wordEnds(stop - 1, next: next, index: index)
  }

  /// Whether the stop is that of an item's number at the start of the sentence.
  private func isItemNumberAtStart(_ stop: Int) -> Bool {
    stop == sentenceStart + 1 && isHard(stop) && isItemNumber(sentenceStart)
  }

  /// Whether a sentence ends after a word and its full stop.
  private func wordEnds(_ word: Int, next: Beginning, index: Int) -> Bool {
    let token = tokens[word]
    if let kind = Abbreviations.kind(of: token) {
      switch kind {
      case .title, .linking: return false
      case .counting: return next == .capital || next == .query
      case .ordinary: return next != .small
      }
    }
    if isInitial(word) {
      switch next {
      case .capital: return Abbreviations.begins(tokens[index])
      case .number: return token.flags.contains(.capitalised)
      default: return false
      }
    }
    // "bring: 1. bottles 2. nappies"
    if next == .small, !isHard(word), isItemNumber(word) { return false }
    return next != .small || isWholeWord(word)
  }

  /// Whether a word is one letter, or letters with points between: "J", "w", "M.T".
  private func isInitial(_ word: Int) -> Bool {
    let place = tokens[word].place
    guard tokens[word].flags.contains(.letters) else { return false }
    var offset = Int(place.start)
    let end = Int(place.end)
    while offset < end {
      offset += CodePoint(bytes, at: offset, end: end).length
      if offset == end { return true }
      if bytes.load(fromByteOffset: offset, as: UInt8.self) != 0x2E { return false }
      offset += 1
    }
    return false
  }

  /// Whether a word is hardly an abbreviation: three letters or more, a vowel among them, or a
  /// known short one; and so a figure, or a mark that closes.
  private func isWholeWord(_ word: Int) -> Bool {
    let token = tokens[word]
    guard token.flags.contains(.letters), token.place.count >= 3 else {
      return token.flags.contains(.number) || isClosing(word) || Abbreviations.isShortWord(token)
    }
    for offset in Int(token.place.start)..<Int(token.place.end) {
      switch bytes.load(fromByteOffset: offset, as: UInt8.self) | 0x20 {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        return true
      default: continue
      }
    }
    return false
  }
}
