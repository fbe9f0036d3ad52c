/// Text in Markdown.
enum MarkdownText {
  private static let marks = Set("\\`*_[]#|~".unicodeScalars)
  /// What is markup only at the beginning of a line.
  private static let first = Set("+-=".unicodeScalars)

  /// A text so that no character of it is markup; on one line.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\u{0}"..<" ", "\u{7F}": escaped += " "
      default:
        if marks.contains(scalar) || escaped.isEmpty && first.contains(scalar) { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The pieces of a document, a blank line between them.
  ///
  /// Links are left out: Markdown has no anchors that all of its readers know.
  static func rendered(_ blocks: [WordBlock]) -> String {
    blocks.compactMap(rendered).joined(separator: "\n\n") + "\n"
  }

  private static func rendered(_ block: WordBlock) -> String? {
    switch block {
    case .title(let text): "# \(rendered(text))"
    case .heading(let level, let text):
      "\(String(repeating: "#", count: level + 1)) \(rendered(text))"
    case .paragraph(let text, .quote): "> \(rendered(text))"
    case .paragraph(let text, _): rendered(text)
    case .list(let items, isNumbered: false):
      items.map { "- \(rendered($0))" }.joined(separator: "\n")
    case .list(let items, isNumbered: true):
      items.enumerated().map { "\($0 + 1). \(rendered($1))" }.joined(separator: "\n")
    case .table(let table): rendered(table)
    case .pageBreak: nil
    }
  }

  private static func rendered(_ table: WordTable) -> String {
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    var lines = [row(table.columns.map { escaped($0.title) })]
    lines.append("|" + String(repeating: "---|", count: table.columns.count))
    for cells in table.rows {
      let texts = cells.map { $0.paragraphs.map(rendered).joined(separator: "<br>") }
      let missing = repeatElement("", count: max(0, table.columns.count - texts.count))
      lines.append(row(texts + missing))
    }
    return lines.joined(separator: "\n")
  }

  private static func rendered(_ text: WordText) -> String {
    text.runs.map { run in
      let words = escaped(run.text)
      // Marks that touch a blank mark nothing.
      guard run.text.first?.isWhitespace == false, run.text.last?.isWhitespace == false else {
        return words
      }
      switch run.look {
      case .plain: return words
      case .italic: return "*\(words)*"
      case .bold, .strength, .question: return "**\(words)**"
      }
    }.joined()
  }
}
