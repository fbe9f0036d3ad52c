/// What an ASCII byte is to the sentence boundaries of UAX #29.
enum SentenceClass {
  /// Other, and all that no rule tells from it in ASCII.
  static let other: UInt8 = 0
  static let lower: UInt8 = 1
  static let upper: UInt8 = 2
  static let numeric: UInt8 = 3
  static let close: UInt8 = 4
  static let space: UInt8 = 5
  /// SContinue.
  static let goesOn: UInt8 = 6
  /// ATerm, the full stop; from here on, what the scan stops at.
  static let fullStop: UInt8 = 7
  /// STerm.
  static let terminator: UInt8 = 8
  /// ParaSep, which in ASCII is CR and LF.
  static let lineEnd: UInt8 = 9
  /// Part of a character outside ASCII.
  static let beyond: UInt8 = 10

  /// The class of each byte.
  static let table: [UInt8] = (0..<256).map { value in
    switch UInt8(value) {
    case 0x61...0x7A: lower
    case 0x41...0x5A: upper
    case 0x30...0x39: numeric
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D: close
    case 0x09, 0x0B, 0x0C, 0x20: space
    case 0x2C, 0x2D, 0x3A: goesOn
    case 0x2E: fullStop
    case 0x21, 0x3F: terminator
    case 0x0A, 0x0D: lineEnd
    case 0x80...: beyond
    default: other
    }
  }
}
