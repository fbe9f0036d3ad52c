/// Windows-1252 as UTF-8.
///
/// An own table of 32 entries, for Foundation knows this encoding only where it is linked as a shared
/// library.
enum Windows1252 {
  /// What 0x80 to 0x9F stand for; the five that stand for nothing are U+FFFD.
  private static let table: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Appends bytes of Windows-1252 as UTF-8.
  static func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(utf8Of: byte < 0xA0 ? UInt32(table[Int(byte) - 0x80]) : UInt32(byte))
      }
    }
  }
}

/// UTF-16 as UTF-8, however its bytes come in pieces.
struct UTF16Decoder {
  private let isBigEndian: Bool
  /// A byte that waits for its second one.
  private var half: UInt8?
  /// The first of a pair of surrogates.
  private var high: UInt32?

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// Appends bytes of UTF-16 as UTF-8; a surrogate that stands alone becomes U+FFFD.
  mutating func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let (higher, lower) = isBigEndian ? (first, byte) : (byte, first)
      append(UInt32(higher) << 8 | UInt32(lower), to: &text)
    }
  }

  /// Appends what is left when no more bytes come.
  mutating func end(_ text: inout [UInt8]) {
    if half != nil || high != nil { text.append(utf8Of: 0xFFFD) }
    (half, high) = (nil, nil)
  }

  private mutating func append(_ unit: UInt32, to text: inout [UInt8]) {
    if let first = high {
      high = nil
      if unit & 0xFC00 == 0xDC00 {
        text.append(utf8Of: 0x10000 + ((first & 0x3FF) << 10 | unit & 0x3FF))
        return
      }
      text.append(utf8Of: 0xFFFD)
    }
    switch unit & 0xFC00 {
    case 0xD800: high = unit
    case 0xDC00: text.append(utf8Of: 0xFFFD)
    default: text.append(utf8Of: unit)
    }
  }
}

extension [UInt8] {
  /// Appends a character by its number.
  mutating func append(utf8Of scalar: UInt32) {
    switch scalar {
    case ..<0x80: append(UInt8(scalar))
    case ..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
