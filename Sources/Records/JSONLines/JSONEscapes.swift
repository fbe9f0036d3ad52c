extension UInt8 {
  static let backslash = UInt8(ascii: "\\")
}

extension JSONScanner {
  /// Copies what an escape stands for; `position` is at its backslash.
  mutating func copyEscape() throws(ReadError.JSONFault) {
    guard position + 1 < end else {
      position = end
      throw .ended
    }
    let letter = source.load(fromByteOffset: position + 1, as: UInt8.self)
    let plain: UInt8
    switch letter {
    case UInt8(ascii: "n"): plain = 0x0A
    case .quote, .backslash, UInt8(ascii: "/"): plain = letter
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "u"): return try copyUnicodeEscape()
    default: throw .badEscape
    }
    position += 2
    target.storeBytes(of: plain, toByteOffset: written, as: UInt8.self)
    written += 1
  }

  /// Copies the scalar of `\uXXXX`, or of two of them that make a surrogate pair.
  ///
  /// Half a pair, which is no character, becomes U+FFFD, and so does a NUL.
  private mutating func copyUnicodeEscape() throws(ReadError.JSONFault) {
    let first = try hexadecimal(at: position + 2)
    position += 6
    guard first & 0xF800 == 0xD800 else { return put(first == 0 ? nil : first) }
    guard first < 0xDC00, position + 1 < end,
      source.load(fromByteOffset: position, as: UInt8.self) == .backslash,
      source.load(fromByteOffset: position + 1, as: UInt8.self) == UInt8(ascii: "u")
    else { return put(nil) }
    let second = try hexadecimal(at: position + 2)
    // Not the other half: it is read again as an escape of its own.
    guard second & 0xFC00 == 0xDC00 else { return put(nil) }
    position += 6
    put(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
  }

  /// The number of four hexadecimal digits.
  private mutating func hexadecimal(at start: Int) throws(ReadError.JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for i in start..<(start + 4) {
      guard i < end else {
        position = end
        throw .ended
      }
      let digit = source.load(fromByteOffset: i, as: UInt8.self)
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(digit - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(digit - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(digit - 0x37)
      default: throw .badEscape
      }
    }
    return value
  }

  /// Writes a scalar as UTF-8, U+FFFD if there is none.
  private mutating func put(_ scalar: UInt32?) {
    if scalar == nil { replacements += 1 }
    for byte in UTF8.encode(Unicode.Scalar(scalar ?? 0xFFFD) ?? "\u{FFFD}")
      ?? .encodedReplacementCharacter
    {
      target.storeBytes(of: byte, toByteOffset: written, as: UInt8.self)
      written += 1
    }
  }
}
