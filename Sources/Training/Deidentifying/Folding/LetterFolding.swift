import Foundation

/// What a character becomes before names are looked for: plain small Latin letters and digits.
///
/// So "Zoë", "ZOE", "Zоe" with a Cyrillic letter and full-width "Ｚｏｅ" are one.
enum LetterFolding {
  /// A letter for which there is no Latin one; a word that holds one is foreign.
  static let foreign: UInt8 = 0x80
  /// Anything else.
  static let other: UInt8 = 0x81

  /// What becomes of one character.
  enum Folded {
    /// One or two letters; the second is 0 where there is one.
    case letters(UInt8, UInt8)
    /// A mark that belongs to the letter before it.
    case combining
    /// Nothing that shows: it divides no word.
    case nothing
  }

  /// The folding of a character beyond ASCII.
  static func fold(_ value: UInt32) -> Folded {
    switch value {
    case 0x00C0...0x024F: return letters(latin[Int(value - 0xC0)])
    case 0x1E00...0x1EFF: return letters(latinMore[Int(value - 0x1E00)])
    case 0x0300...0x034E, 0x0350...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20F0,
      0xFE00...0xFE0F, 0xFE20...0xFE2F:
      return .combining
    case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0x3164, 0xFFA0,
      0xE0000...0xE007F, 0xE0100...0xE01EF:
      return .nothing
    case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .letters(0x20, 0)
    case 0x0085, 0x2028, 0x2029: return .letters(0x0A, 0)
    case 0x2018, 0x2019, 0x201B, 0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x02BE, 0x02BF, 0x2032, 0x00B4,
      0xA78B, 0xA78C:
      return .letters(0x27, 0)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: return .letters(0x2D, 0)
    case 0x201C...0x201F: return .letters(0x22, 0)
    case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6, 0x00B7: return .letters(0x2A, 0)
    case 0xFF01...0xFF5E:
      let ascii = UInt8(value - 0xFEE0)
      return .letters((65...90).contains(ascii) ? ascii | 0x20 : ascii, 0)
    case 0x1D400...0x1D6A3:
      return .letters(97 + UInt8((value - 0x1D400) % 52 % 26), 0)
    case 0x1D7CE...0x1D7FF: return .letters(48 + UInt8((value - 0x1D7CE) % 10), 0)
    case 0x24B6...0x24E9: return .letters(97 + UInt8((value - 0x24B6) % 26), 0)
    case 0x1F130...0x1F149: return .letters(97 + UInt8(value - 0x1F130), 0)
    case 0x0660...0x0669, 0x06F0...0x06F9: return .letters(48 + UInt8(value & 0xF), 0)
    case 0x0966...0x096F: return .letters(48 + UInt8(value - 0x966), 0)
    case 0x09E6...0x09EF: return .letters(48 + UInt8(value - 0x9E6), 0)
    case 0x00B2, 0x00B3: return .letters(48 + UInt8(value & 0xF), 0)
    case 0x00B9: return .letters(49, 0)
    case 0x2070...0x2079: return .letters(48 + UInt8(value & 0xF), 0)
    default: break
    }
    if let alike = alike[value] { return .letters(alike, 0) }
    // The replacement character stands most often for the curly apostrophe of another encoding.
    if value == 0xFFFD { return .letters(0x27, 0) }
    guard let scalar = Unicode.Scalar(value) else { return .letters(other, 0) }
    if scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .spacingMark
    {
      return .combining
    }
    return .letters(scalar.properties.isAlphabetic ? foreign : other, 0)
  }

  private static func letters(_ packed: UInt16) -> Folded {
    .letters(UInt8(packed & 0xFF), UInt8(packed >> 8))
  }

  private static let latin = (0x00C0...0x024F).map { packed(UInt32($0)) }
  private static let latinMore = (0x1E00...0x1EFF).map { packed(UInt32($0)) }

  private static let pairs: [Character: StaticString] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "đ": "d", "ł": "l", "ø": "o",
    "ı": "i", "ŋ": "ng", "ə": "e", "ɓ": "b", "ɗ": "d", "ħ": "h", "ŧ": "t", "ƙ": "k", "ƒ": "f",
    "ĳ": "ij", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj", "ɣ": "g", "ƴ": "y", "ǝ": "e", "ɔ": "o", "ɛ": "e",
    "×": " ", "÷": " ",
  ]

  private static func packed(_ value: UInt32) -> UInt16 {
    guard let scalar = Unicode.Scalar(value) else { return UInt16(other) }
    let lower = String(Character(scalar)).lowercased()
    if let first = lower.first, let pair = pairs[first] {
      return pair.withUTF8Buffer { UInt16($0[0]) | ($0.count > 1 ? UInt16($0[1]) << 8 : 0) }
    }
    let bare = lower.decomposedStringWithCompatibilityMapping.unicodeScalars.first ?? " "
    if bare.isASCII { return UInt16(UInt8(ascii: bare)) }
    return UInt16(scalar.properties.isAlphabetic ? foreign : other)
  }

  /// Letters of other scripts that look like Latin ones.
  private static let alike: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    let rows: [(String, String)] = [
      ("авеѕіјкмнорстухԁԛԝһѵгп", "abesijkmhopctyxdqwhvrn"),
      ("АВЕЅІЈКМНОРСТУХԚԜҺѴ", "abesijkmhopctyxqwhv"),
      ("αοινρκτυεχηγωϲϳ", "aoivpktuexnywcj"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "abezhikmnoptyxc"),
      ("ɑɡɩʏᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡᴢ", "agiyabcdeghijklmnoprstuvwz"),
      ("ԍօսոⅰⅼⅽⅾⅿ", "gounilcdm"),
    ]
    for (others, latin) in rows {
      for (scalar, letter) in zip(others.unicodeScalars, latin.utf8) {
        table[scalar.value] = letter
      }
    }
    return table
  }()
}
