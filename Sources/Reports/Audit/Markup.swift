/// HTML or XML that is safe by the way it is made: what is put into it is escaped, what is written
/// is not.
///
/// `let row: Markup = "<td>\(name)</td>"` escapes the name; another piece of markup goes in as it is. A
/// literal put in by a condition, `\(isBold ? "<b>" : "")`, is a text and is escaped: name its type.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  /// The HTML.
  private(set) var html: String

  init(stringLiteral value: String) { html = value }
  init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }
  /// Some pieces behind each other.
  init(_ pieces: some Sequence<Markup>) { html = pieces.reduce(into: "") { $0 += $1.html } }

  /// Puts a piece behind.
  static func += (markup: inout Markup, more: Markup) { markup.html += more.html }

  /// Collects literals as they are, and values escaped.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity) }
    mutating func appendLiteral(_ literal: String) { html += literal }
    mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }
    mutating func appendInterpolation(_ number: Int) { html += "\(number)" }
    mutating func appendInterpolation(_ piece: Markup) { html += piece.html }
    mutating func appendInterpolation(_ pieces: [Markup]) {
      for piece in pieces { html += piece.html }
    }
  }

  /// A text so that no character of it is markup, in an element or a quoted attribute.
  ///
  /// Controls, which HTML and XML have no place for, become the replacement character.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}"..."\u{FFFF}":
        escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
