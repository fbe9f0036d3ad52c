/// The words of a folded text.
struct WordScan {
  private(set) var words: [Word] = []
  private let text: FoldedText
  private let lists: NameLists

  /// - Complexity: O(*n*).
  static func words(of text: FoldedText, _ lists: NameLists) -> [Word] {
    var scan = WordScan(text: text, lists: lists)
    scan.run()
    scan.markLines()
    return scan.words
  }

  private init(text: FoldedText, lists: NameLists) {
    (self.text, self.lists) = (text, lists)
    words.reserveCapacity(text.count / 5)
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte &- 97 < 26 || byte == LetterFolding.foreign
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private mutating func run() {
    text.letters.withUnsafeBufferPointer { letters in
      text.marks.withUnsafeBufferPointer { run(letters, marks: $0) }
    }
  }

  private mutating func run(
    _ letters: UnsafeBufferPointer<UInt8>, marks: UnsafeBufferPointer<UInt8>
  ) {
    let count = marks.count
    var position = 0
    var gapStart = 0
    while position < count {
      let byte = letters[position]
      if Self.isLetter(byte) {
        var end = position + 1
        while end < count {
          if Self.isLetter(letters[end]) {
            if end - position >= 4, Self.isCamel(end, letters, marks) { break }
            end += 1
          } else if letters[end] == 0x27, end + 1 < count, Self.isLetter(letters[end + 1]) {
            end += 1
          } else {
            break
          }
        }
        append(position, end, gapStart, letters, marks)
        (position, gapStart) = (end, end)
      } else if Self.isDigit(byte) {
        var end = position + 1
        while end < count, Self.isDigit(letters[end]) { end += 1 }
        appendNumber(position, end, gapStart, letters)
        (position, gapStart) = (end, end)
      } else {
        position += 1
      }
    }
  }

  /// Whether a new word begins within letters: "TiaMarsh", but not "McDonald" or "DeShawn".
  @inline(__always)
  private static func isCamel(
    _ index: Int, _ letters: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    marks[index] & FoldedText.capital != 0 && marks[index - 1] & FoldedText.capital == 0
      && letters[index - 1] != 0x27
  }

  private mutating func append(
    _ start: Int, _ fullEnd: Int, _ gapStart: Int, _ letters: UnsafeBufferPointer<UInt8>,
    _ marks: UnsafeBufferPointer<UInt8>
  ) {
    var end = fullEnd
    var traits: WordTraits = []
    if fullEnd - start > 2, letters[fullEnd - 1] == 0x73, letters[fullEnd - 2] == 0x27 {
      end -= 2
      traits.insert(.possessive)
    }
    end -= Self.contraction(start, end, letters)
    var hash = NameHash.start
    var capitals = 0
    var all: UInt8 = 0
    var isForeign = false
    for index in start..<end {
      let (letter, mark) = (letters[index], marks[index])
      hash = NameHash.adding(letter, to: hash)
      capitals += Int(mark & FoldedText.capital)
      all |= mark
      isForeign = isForeign || letter == LetterFolding.foreign
    }
    if isForeign { traits.insert(.foreign) }
    if marks[start] & FoldedText.capital != 0 { traits.insert(.capital) }
    if capitals == end - start, capitals > 1 { traits.insert(.allCapitals) }
    if all & FoldedText.strange != 0 { traits.insert(.strange) }
    var word = Word(
      start: start, end: end, fullEnd: fullEnd, hash: hash,
      facts: letters[end - 1] == 0x74 && end - start > 3 && letters[end - 2] == 0x27
        ? [.common, .field] : lists.words[hash],
      traits: traits, gap: .none)
    see(gapStart, &word, letters)
    words.append(word)
  }

  /// How many letters of a contraction hang on a word: 3 of "she'll", 2 of "he'd".
  private static func contraction(
    _ start: Int, _ end: Int, _ letters: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard end - start > 2 else { return 0 }
    switch (letters[end - 3], letters[end - 2], letters[end - 1]) {
    case (0x27, 0x6C, 0x6C), (0x27, 0x72, 0x65), (0x27, 0x76, 0x65): return 3
    // "Don't" is a word as a whole.
    case (0x6E, 0x27, 0x74): return 0
    case (_, 0x27, 0x64), (_, 0x27, 0x6D): return 2
    default: return 0
    }
  }

  private mutating func appendNumber(
    _ start: Int, _ end: Int, _ gapStart: Int, _ letters: UnsafeBufferPointer<UInt8>
  ) {
    var word = Word(
      start: start, end: end, fullEnd: end, hash: NameHash.of(letters[start..<end]),
      traits: .number, gap: .none)
    see(gapStart, &word, letters)
    words.append(word)
  }

  /// Notes what stands between the word before and this one.
  private func see(
    _ gapStart: Int, _ word: inout Word, _ letters: UnsafeBufferPointer<UInt8>
  ) {
    var (lines, stops, commas, joiners, openings, others) = (0, 0, 0, 0, 0, 0)
    var isBullet = false
    for index in gapStart..<word.start {
      switch letters[index] {
      case 0x20, 0x09, 0x0D: continue
      case 0x0A: lines += 1
      case 0x2E, 0x21, 0x3F: stops += 1
      case 0x2C: commas += 1
      case 0x2D, 0x27, 0x5F: joiners += 1
      case 0x28, 0x5B: openings += 1
      case 0x3A, 0x3B, 0x2A, 0x7C, 0x3E:
        isBullet = true
        others += 1
      default: others += 1
      }
    }
    let length = word.start - gapStart
    let isFirst = words.isEmpty
    if isFirst || lines > 0 { word.traits.formUnion([.lineStart, .first]) }
    if lines > 0 { word.traits.insert(.afterBreak) }
    if stops > 0 || isBullet || (lines > 0) { word.traits.insert(.first) }
    let marks = stops + commas + openings + others
    word.gap =
      isFirst
      ? .other
      : length == 0
        ? .none
        : others > 0
          ? .other
          : openings > 0
            ? .opening
            : commas > 0
              ? .comma
              : stops > 0
                ? .stop
                : joiners > 0
                  ? (joiners == 1 && length == 1
                    ? .joiner : lines > 0 && marks == 0 ? .line : .other)
                  : lines == 1 ? .line : lines > 1 ? .other : .blank
    // The stop behind a title or an initial ends no sentence.
    if word.gap == .stop, lines == 0, let last = words.last,
      last.count == 1 || NameContext.titles.contains(last.hash)
    {
      word.traits.remove(.first)
    }
  }

  /// Marks the words of lines in capitals, and of headings.
  private mutating func markLines() {
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, !words[end].traits.contains(.lineStart) { end += 1 }
      var (lettered, capitals, shouted, small) = (0, 0, 0, 0)
      for word in words[start..<end] where !word.traits.contains(.number) {
        lettered += 1
        if word.traits.contains(.capital) { capitals += 1 } else if word.count > 3 { small += 1 }
        if word.traits.contains(.allCapitals) { shouted += 1 }
      }
      var more: WordTraits = []
      if lettered > 2, shouted * 5 >= lettered * 4 { more.insert(.shouted) }
      if lettered > 2, lettered <= 12, small == 0, capitals * 3 >= lettered * 2 {
        more.insert(.heading)
      }
      if !more.isEmpty { for index in start..<end { words[index].traits.formUnion(more) } }
      start = end
    }
  }
}
