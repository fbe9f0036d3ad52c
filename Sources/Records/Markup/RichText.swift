/// A text in RTF, as some systems keep it in their database.
struct RichText {
  private let source: UnsafeBufferPointer<UInt8>

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Groups that hold no text of the document.
  private static let hidden: Set<String> = [
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "listtable",
    "listoverridetable", "generator", "rsidtbl", "themedata", "fldinst", "xmlnstbl", "datastore",
  ]

  /// Blots out all but the text.
  func blot(_ markup: inout Markup) {
    var depth = 0
    /// The depth of the group that is left out, nil in none.
    var hiddenFrom: Int?
    while markup.position < source.count {
      let start = markup.position
      switch source[start] {
      case UInt8(ascii: "{"):
        depth += 1
        markup.skip(upTo: start + 1)
      case UInt8(ascii: "}"):
        if hiddenFrom == depth { hiddenFrom = nil }
        depth -= 1
        markup.skip(upTo: start + 1)
      case UInt8(ascii: "\\"):
        let control = Control(source, at: start)
        if Self.hidden.contains(control.word) || control.word == "*" {
          hiddenFrom = min(hiddenFrom ?? depth, depth)
        }
        if hiddenFrom == nil, control.endsLine {
          markup.blank(upTo: control.end, first: control.word == "cell" ? .tab : .lineFeed)
        } else if hiddenFrom == nil, !control.text.isEmpty {
          markup.put(control.text, insteadUpTo: control.end)
        } else {
          markup.skip(upTo: control.end)
        }
      case .lineFeed, .carriageReturn: markup.skip(upTo: start + 1)
      default:
        if hiddenFrom != nil {
          markup.skip(upTo: start + 1)
        } else {
          markup.keep(source[start])
        }
      }
    }
    markup.fill()
  }

  /// A control word or sign.
  private struct Control {
    var word = ""
    var text: [UInt8] = []
    var end: Int

    var endsLine: Bool { ["par", "line", "row", "sect", "page", "cell"].contains(word) }

    init(_ source: UnsafeBufferPointer<UInt8>, at start: Int) {
      var i = start + 1
      end = i
      guard i < source.count else { return }
      switch source[i] {
      case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        text = [source[i]]
        end = i + 1
        return
      case UInt8(ascii: "'"):
        end = i + 1
        let digits = source[end..<min(end + 2, source.count)]
        guard digits.count == 2, digits.allSatisfy({ $0 < 0x80 }),
          let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return }
        end += 2
        if byte >= 0x20 { Windows1252.append([byte], to: &text) }
        return
      case UInt8(ascii: "~"): text = [0x20]
      case UInt8(ascii: "_"): text = [UInt8(ascii: "-")]
      case UInt8(ascii: "*"): word = "*"
      default: break
      }
      while i < source.count, (0x61...0x7A).contains(source[i] | 0x20), source[i] >= 0x41 {
        word.append(Character(Unicode.Scalar(source[i])))
        i += 1
      }
      guard i > start + 1 else {
        // A sign; but a character of several bytes is none, and stays whole.
        end = source[i] < 0x80 ? i + 1 : i
        return
      }
      let number = i
      while i < source.count, source[i] == UInt8(ascii: "-") || (0x30...0x39).contains(source[i]) {
        i += 1
      }
      let value = Int(String(decoding: source[number..<i], as: UTF8.self))
      if i < source.count, source[i] == 0x20 { i += 1 }
      switch word {
      case "tab": text = [.tab]
      case "u":
        // Half of a pair is no character, and the pair comes in two words.
        if let value, value & 0xF800 != 0xD800 { text.append(utf8Of: UInt32(value & 0xFFFF)) }
        // One sign for programs that do not know the character.
        if i < source.count, source[i] == UInt8(ascii: "?") { i += 1 }
      case "emdash": text.append(utf8Of: 0x2014)
      case "endash": text.append(utf8Of: 0x2013)
      case "lquote": text.append(utf8Of: 0x2018)
      case "rquote": text.append(utf8Of: 0x2019)
      case "ldblquote": text.append(utf8Of: 0x201C)
      case "rdblquote": text.append(utf8Of: 0x201D)
      case "bullet": text.append(utf8Of: 0x2022)
      default: break
      }
      end = i
    }
  }
}
