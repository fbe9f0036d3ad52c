/// What a byte is to the word boundaries of UAX #29, as far as one byte can tell.
enum ByteClass {
  /// ASCII white space: TAB, LF, VT, FF, CR, SPACE.
  static let white: UInt8 = 0
  /// An ASCII letter or digit, or the low line (ExtendNumLet).
  static let word: UInt8 = 1
  /// Any other ASCII byte: a segment of its own, unless it joins words.
  static let mark: UInt8 = 2
  /// Part of a character outside ASCII.
  static let beyond: UInt8 = 3

  /// The class of each byte.
  static let table: [UInt8] = (0..<256).map { value in
    switch UInt8(value) {
    case 0x09...0x0D, 0x20: white
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: word
    case 0x80...: beyond
    default: mark
    }
  }

  /// In ``joins``: joins letters on both sides (WB6, WB7).
  static let joinsLetters: UInt8 = 1
  /// In ``joins``: joins digits on both sides (WB11, WB12).
  static let joinsDigits: UInt8 = 2
  /// In ``joins``: joins, or may join, whatever comes after.
  static let joinsAlone: UInt8 = 4

  /// What each byte that is neither letter nor digit may do after one.
  static let joins: [UInt8] = (0..<256).map { value in
    switch UInt8(value) {
    case UInt8(ascii: ":"): joinsLetters
    case UInt8(ascii: ","), UInt8(ascii: ";"): joinsDigits
    case UInt8(ascii: "."), UInt8(ascii: "'"): joinsLetters | joinsDigits
    case UInt8(ascii: "_"), 0x80...: joinsAlone
    default: 0
    }
  }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always) static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
  }

  @inline(__always) static func isWhite(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte &- 0x09 < 5
  }

  /// Whether the byte is an ASCII character that shows.
  @inline(__always) static func isGraphic(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5E }

  /// Whether between two bytes lies a boundary of words that no rule looks across: an ASCII
  /// character that shows, then ASCII white space.
  ///
  /// Of the rules that join (WB3 to WB16), WB3 needs CR LF, WB3c a ZWJ, WB3d two spaces, WB4 a mark
  /// that extends on the right, WB15 and WB16 regional indicators on both sides; all others need
  /// letters, digits or what stands between them on both sides. None matches across such a place,
  /// so the text before it may be cut up as if it were a text of its own, and the text after it too.
  @inline(__always) static func isCut(_ before: UInt8, _ after: UInt8) -> Bool {
    isWhite(after) && isGraphic(before)
  }
}
