/// How the bytes of a file stand for characters.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// What programs of today write.
  case utf8 = "utf-8"
  /// Excel's "Unicode text", and what many Windows programs write.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16 with the higher byte first.
  case utf16BigEndian = "utf-16be"
  /// What Windows programs of Western Europe wrote before; Latin-1 and ASCII are parts of it.
  case windows1252 = "windows-1252"

  /// The encoding that the first four bytes give away, nil where they do not.
  ///
  /// Text in UTF-16 without a mark has a NUL in every other byte, as no other text has. It is told
  /// before UTF-8, for such text is valid UTF-8 too.
  init?(head: some Collection<UInt8>) {
    let head = Array(head.prefix(4))
    let zeroes = head.map { $0 == 0 }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if head.starts(with: [0xFF, 0xFE]) || zeroes == [false, true, false, true] {
      self = .utf16LittleEndian
    } else if head.starts(with: [0xFE, 0xFF]) || zeroes == [true, false, true, false] {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }

  /// Whether bytes with some that are not ASCII are rather UTF-8 or Windows-1252.
  ///
  /// Hardly a text in Windows-1252 is valid UTF-8 by chance; a text in UTF-8 may well be broken in
  /// places. So the greater number decides.
  ///
  /// - Returns: nil if there is but a character that is not complete.
  static func vote(_ bytes: UnsafeRawBufferPointer) -> TextEncoding? {
    var valid = 0
    var invalid = 0
    var position = 0
    while position < bytes.count {
      let part = UTF8Validity.validPrefix(of: bytes, from: position)
      valid += bytes[position..<part.end].count { $0 >= 0xC0 }
      position = part.end + part.badLength
      if part.badLength > 0 {
        // A character cut in two by the end of the bytes says nothing yet.
        let isCut = position == bytes.count && bytes[part.end] >= 0xC2 && part.badLength < 4
        if isCut, needed(by: bytes[part.end]) > part.badLength { break }
        if bytes[part.end] != 0 { invalid += 1 }
      }
    }
    if valid == 0, invalid == 0 { return nil }
    return valid >= invalid ? .utf8 : .windows1252
  }

  /// How many bytes a character of UTF-8 takes that begins with a byte.
  private static func needed(by first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
