/// A run of characters in two spellings: plain ASCII, and as a word processor sets it.
///
/// Most records of an export are plain; a few per cent have curly quotes, dashes and signs.
struct Spelling: Hashable {
  var plain: [UInt8]
  var typographic: [UInt8]

  /// Spells a run without white space both ways.
  ///
  /// A quote at the beginning opens if `opens` is true, any other closes.
  init(_ text: Substring, opens: Bool = true) {
    var plain = ""
    var typographic = ""
    for character in text {
      let opensHere = typographic.isEmpty ? opens : typographic.last == "("
      switch character {
      case "’", "‘", "'":
        plain += "'"
        typographic += opensHere ? "‘" : "’"
      case "“", "”", "\"":
        plain += "\""
        typographic += opensHere ? "“" : "”"
      case "-" where text.count == 1:
        plain += "-"
        typographic += "–"
      default:
        plain += character.isASCII ? String(character) : Self.ascii[character] ?? ""
        typographic.append(character)
      }
    }
    self.plain = Array(plain.utf8)
    self.typographic = Array(typographic.utf8)
  }

  /// Where the last digit stands that has another in front of it, equal in both spellings.
  ///
  /// Nil in "8/52", eight weeks, whose last digit means something.
  var lastOfSeveralDigits: Int? {
    guard plain == typographic, !plain.contains(UInt8(ascii: "/")) else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let last = plain.lastIndex(where: digits.contains), last > 0,
      digits.contains(plain[last - 1])
    else { return nil }
    return last
  }

  private static let ascii: [Character: String] = [
    "–": "-", "—": "-", "•": "*", "→": "->", "£": "GBP", "°": "deg", "é": "e", "è": "e",
    "ë": "e", "ï": "i", "í": "i", "ö": "o", "ó": "o", "ô": "o", "ł": "l", "á": "a", "â": "a",
    "ş": "s", "ç": "c", "ü": "u", "ñ": "n",
  ]
}
