extension Character {
  /// How many columns of a terminal the character takes: 1, or 2 for wide ones such as emoji.
  ///
  /// Wide are the East Asian wide and full-width blocks of Unicode's EastAsianWidth.txt, in outline,
  /// and what is shown as an emoji. Terminals differ on rare ones; a line is then a column out.
  var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation { return 2 }
    // A second scalar may ask for the emoji form: "❤️".
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
