/// A word of the corpora with the punctuation that touches it and the white space behind it.
struct Fragment: Hashable {
  /// What is written in its place.
  enum Kind: Hashable {
    /// The spelling itself.
    case word
    /// The name of the record's child, the spelling behind it.
    case childName
    /// A day and a month, the spelling behind them.
    case date
    /// The spelling, with another digit at this place.
    case number(digitAt: Int)
  }

  var kind: Kind
  var spelling: Spelling
  /// White space: " ", "\n" or "\n\n".
  var space: [UInt8]

  /// Whether a record may end here without breaking off.
  var endsSentence: Bool {
    if space[0] == UInt8(ascii: "\n") { return true }
    guard let last = spelling.plain.last else { return false }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
  }

  /// Cuts a note into fragments; the last ends a line.
  static func cut(_ note: SourceNote) -> [Fragment] {
    let name = note.names?.first
    var fragments: [Fragment] = []
    var rest = note.text.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let word = rest.prefix { !$0.isWhitespace }
      rest = rest[word.endIndex...]
      let space = rest.prefix(while: \.isWhitespace)
      rest = rest[space.endIndex...]
      let lines = space.count(where: \.isNewline)
      let kept = lines > 1 ? "\n\n" : lines == 1 || rest.isEmpty ? "\n" : " "
      fragments.append(Fragment(word, childName: name, space: kept))
    }
    return fragments
  }

  private init(_ word: Substring, childName: Substring?, space: String) {
    self.space = Array(space.utf8)
    if let childName, word.hasPrefix(childName),
      word.dropFirst(childName.count).first?.isLetter != true
    {
      kind = .childName
      spelling = Spelling(word.dropFirst(childName.count), opens: false)
    } else if let end = Self.endOfDate(word) {
      kind = .date
      spelling = Spelling(word[end...], opens: false)
    } else {
      spelling = Spelling(word)
      kind = .word
      if let digit = spelling.lastOfSeveralDigits { kind = .number(digitAt: digit) }
    }
  }

  /// Where "14/3" or "14/03" ends, if the word begins so; "8/52" and "9/12" are spans of time.
  private static func endOfDate(_ word: Substring) -> Substring.Index? {
    let day = word.prefix(while: \.isNumber)
    let month = word[day.endIndex...].dropFirst().prefix(while: \.isNumber)
    guard word[day.endIndex...].first == "/", (1...2).contains(day.count),
      (1...2).contains(month.count), let number = Int(month), (1...11).contains(number)
    else { return nil }
    return month.endIndex
  }
}
