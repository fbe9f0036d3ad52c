/// A page of text as it is put together: headings, paragraphs and items, wrapped to a width.
struct PageText {
  private(set) var text = ""
  private let style: TerminalStyle

  init(_ style: TerminalStyle) { self.style = style }

  /// The first line of the page.
  mutating func title(_ title: String) { lines(StyledText(title, .heading)) }

  /// A heading with an empty line above it.
  mutating func heading(_ heading: String) {
    text += "\n"
    lines(StyledText(heading, .heading))
  }

  /// Indented text.
  mutating func paragraph(_ paragraph: StyledText) { lines(paragraph, indent: "  ") }

  /// A remark aside, with an empty line above it.
  mutating func remark(_ remark: String) {
    text += "\n"
    lines(StyledText(remark, .faint))
  }

  /// Text that hangs from a bullet or number.
  mutating func item(_ bullet: String, _ item: StyledText) {
    let first = "  \(bullet) "
    lines(item, first: first, indent: String(repeating: " ", count: first.count))
  }

  private mutating func lines(_ styled: StyledText, first: String? = nil, indent: String = "") {
    for (index, line) in styled.wrapped(to: style.width - indent.count).enumerated() {
      let shown = line.rendered(inColour: style.hasColour)
      text += (shown.isEmpty ? "" : (index == 0 ? first : nil) ?? indent) + shown + "\n"
    }
  }
}

extension Double {
  /// A score with its one decimal.
  var oneDecimal: String {
    var bytes: [UInt8] = []
    bytes.append(score: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
