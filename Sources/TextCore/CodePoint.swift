import CICU

/// A Unicode code point as it lies in UTF-8.
struct CodePoint {
  /// The number; U+FFFD for a byte that begins no well-formed sequence.
  var value: UInt32
  /// How many bytes it takes.
  var length: Int

  /// Decodes the code point that begins at an offset below `end`.
  init(_ bytes: UnsafeRawPointer, at offset: Int, end: Int) {
    let lead = bytes.load(fromByteOffset: offset, as: UInt8.self)
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    self.length = 1
    self.value = 0xFFFD
    if length == 0 || lead > 0xF4 || offset + length > end { return }
    for index in 1..<max(1, length) {
      let next = bytes.load(fromByteOffset: offset + index, as: UInt8.self)
      if next & 0xC0 != 0x80 { return }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
    if value < smallest[length] || value > 0x10FFFF || value >> 11 == 0x1B { return }
    self.length = length
    self.value = value
  }

  /// Decodes the code point that ends before an offset above `start`.
  init(_ bytes: UnsafeRawPointer, before offset: Int, start: Int) {
    var first = offset - 1
    while first > start, first > offset - 4,
      bytes.load(fromByteOffset: first, as: UInt8.self) & 0xC0 == 0x80
    { first -= 1 }
    let whole = CodePoint(bytes, at: first, end: offset)
    self =
      first + whole.length == offset
      ? whole : CodePoint(bytes, at: offset - 1, end: offset)
  }

  private var number: Int32 { Int32(bitPattern: value) }

  /// Whether it is alphabetic.
  var isAlphabetic: Bool { cicu_is_alphabetic(number) }
  /// Whether it is an uppercase or titlecase letter.
  var isCapital: Bool { cicu_is_capital(number) }
  /// Whether it is a decimal digit of some script.
  var isDigit: Bool { cicu_is_digit(number) }
  /// Whether it belongs to the character before it: a mark that combines, or of format.
  var extends: Bool { cicu_extends(number) }
  /// Whether it is white space.
  var isWhiteSpace: Bool { cicu_is_white_space(number) }

  /// Whether it ends a line.
  var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether it is a quotation mark of any style, or stands for one.
  var isQuotationMark: Bool {
    switch value {
    case 0x22, 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x2BC, 0x2018...0x201F, 0x2039, 0x203A, 0xFF02,
      0xFF07:
      true
    default: false
    }
  }

  /// Whether it is an apostrophe or single quotation mark, which folds to `'`.
  var isApostrophe: Bool {
    switch value {
    case 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0xFF07: true
    default: false
    }
  }

  /// Whether it is an invisible mark of layout, which folds to nothing: soft hyphen, word joiner,
  /// byte order mark.
  var isLayoutMark: Bool { value == 0xAD || value == 0x2060 || value == 0xFEFF }

  /// Whether it is a hyphen: hyphen-minus, hyphen, non-breaking hyphen.
  var isHyphen: Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }
}
