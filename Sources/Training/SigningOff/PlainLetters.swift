/// Reads a text as the eye does, past what is put between or in place of its letters and digits.
///
/// Only to look for a name once more: what stands there is changed too much to be shown.
enum PlainLetters {
  /// The text without signs that are neither letter, mark of a sentence nor blank, and with plain
  /// letters and digits for those in circles and on flags.
  static func of(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2044}", "\u{2215}": plain.append("/")
      case "\u{1F1E6}"..."\u{1F1FF}": plain.append(letter(scalar.value - 0x1F1E6))
      case "*", "\\", "\u{A6}", "\u{2022}", "\u{B7}": break
      case _ where scalar.isASCII && scalar.properties.generalCategory == .decimalNumber:
        plain.append(scalar)
      default:
        if let digit = digit(scalar) {
          plain.append(digit)
        } else if !isSign(scalar) {
          plain.append(scalar)
        }
      }
    }
    return String(plain)
  }

  /// Whether a text turns the order of its letters round, so that nobody sees what stands there.
  static func isTurned(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "\u{202D}" || $0 == "\u{202E}" }
  }

  private static func letter(_ number: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(ascii: "a") + UInt8(number))
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let properties = scalar.properties
    guard properties.numericType == .digit || properties.numericType == .decimal,
      let value = properties.numericValue, (0...9).contains(value)
    else { return nil }
    return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .mathSymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}
