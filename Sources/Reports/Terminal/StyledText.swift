/// How a stretch of a page is shown.
enum Style: Sendable, Equatable {
  case plain, heading, faint, strength, concern

  /// The terminal's code that turns it on; empty for what needs none.
  var code: String {
    switch self {
    case .plain: ""
    case .heading: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    case .strength: "\u{1B}[32m"
    // Underlined too, so that the two differ for eyes that do not tell the colours apart.
    case .concern: "\u{1B}[4;33m"
    }
  }
}

/// A text of which each character has a style.
struct StyledText: Sendable {
  private(set) var characters: [(character: Character, style: Style)] = []

  init() {}

  init(_ text: String, _ style: Style = .plain) { append(text, style) }

  mutating func append(_ text: some StringProtocol, _ style: Style = .plain) {
    for character in text { characters.append((character, style)) }
  }

  /// Its lines, none wider than `width` unless a word alone is.
  ///
  /// Lines break at blanks, which are then left out; line breaks of the text are kept.
  func wrapped(to width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    var lineWidth = 0
    var word = StyledText()
    var wordWidth = 0
    func endWord() {
      line.characters += word.characters
      lineWidth += wordWidth
      (word, wordWidth) = (StyledText(), 0)
    }
    func endLine() {
      while let last = line.characters.last, last.character == " " { line.characters.removeLast() }
      lines.append(line)
      (line, lineWidth) = (StyledText(), 0)
    }
    for (character, style) in characters {
      if character.isNewline {
        endWord()
        endLine()
      } else if character == " " {
        endWord()
        line.characters.append((character, style))
        lineWidth += 1
      } else {
        word.characters.append((character, style))
        wordWidth += character.columns
        if lineWidth + wordWidth > width, lineWidth > 0 { endLine() }
      }
    }
    endWord()
    if !line.characters.isEmpty { endLine() }
    return lines
  }

  /// The text with the terminal's codes round each run of one style, or without any.
  func rendered(inColour: Bool) -> String {
    var text = ""
    var current = Style.plain
    for (character, style) in characters {
      if inColour, style != current {
        if current != .plain { text += "\u{1B}[0m" }
        text += style.code
        current = style
      }
      text.append(character)
    }
    return current == .plain ? text : text + "\u{1B}[0m"
  }
}
