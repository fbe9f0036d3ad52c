/// A tag of HTML, or something else between angle brackets that nobody was meant to see.
struct HTMLTag {
  /// The offset behind it.
  var end: Int
  /// What stands in its place: a line feed, a tab or a blank.
  var sign: UInt8
  /// Whether it may stand within a word without dividing it.
  var isInline: Bool

  /// The longest tag that is looked for; a bracket that is closed later is only a bracket.
  private static let longest = 4_096

  /// The tag that begins at a place, nil if none does that programs leave in texts.
  ///
  /// "BP < 120" and "<3" are text, and so is what looks like a tag that nobody knows.
  init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    var i = start + 1
    if Self.has("!--", text, i) {
      guard let close = Self.find("-->", text, i + 3) else { return nil }
      (end, sign, isInline) = (close + 3, 0x20, false)
      return
    }
    let isClosing = i < text.count && text[i] == UInt8(ascii: "/")
    if isClosing { i += 1 }
    var name = ""
    while i < text.count, name.utf8.count <= 10, let letter = Self.nameCharacter(text[i]) {
      name.append(letter)
      i += 1
    }
    guard let kind = Self.kinds[name], i < text.count,
      text[i] == UInt8(ascii: ">") || text[i] == UInt8(ascii: "/") || text[i] <= 0x20
    else { return nil }
    let bound = min(text.count, i + Self.longest)
    while i < bound, text[i] != UInt8(ascii: ">"), text[i] != UInt8(ascii: "<") { i += 1 }
    guard i < bound, text[i] == UInt8(ascii: ">") else { return nil }
    end = i + 1
    (sign, isInline) = (0x20, false)
    switch kind {
    case .line: sign = .lineFeed
    case .cell: sign = isClosing ? .tab : 0x20
    case .inline: isInline = true
    case .hidden: if !isClosing, let close = Self.find("</\(name)", text, end) { end = close }
    }
  }

  private enum Kind {
    case line, cell, inline
    /// What stands between it and its end is not for readers.
    case hidden
  }

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    let names: [(Kind, String)] = [
      (.line, "p br div li tr ul ol table hr h1 h2 h3 h4 h5 h6 blockquote pre body html dl dt dd"),
      (.cell, "td th"),
      (.inline, "b i u em strong span font a sup sub small big s strike code img o:p tbody thead"),
      (.inline, "label center wbr abbr mark ins del"),
      (.hidden, "script style head title xml"),
    ]
    for (kind, list) in names {
      for name in list.split(separator: " ") { kinds[String(name)] = kind }
    }
    return kinds
  }()

  private static func nameCharacter(_ byte: UInt8) -> Character? {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x3A: Character(Unicode.Scalar(byte))
    case 0x41...0x5A: Character(Unicode.Scalar(byte | 0x20))
    default: nil
    }
  }

  private static func has(_ sign: String, _ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    let sign = sign.utf8
    return i + sign.count <= text.count
      && zip(sign, text[i...]).allSatisfy { $0 == ($1 >= 0x41 && $1 <= 0x5A ? $1 | 0x20 : $1) }
  }

  private static func find(
    _ sign: String, _ text: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Int? {
    guard let first = sign.utf8.first else { return nil }
    let raw = UnsafeRawBufferPointer(text)
    var i = start
    while let hit = raw.firstIndex(of: first, from: i, to: raw.count) {
      if has(sign, text, hit) { return hit }
      i = hit + 1
    }
    return nil
  }
}
