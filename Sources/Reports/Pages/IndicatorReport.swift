import Foundation
public import Indicators

/// The descriptions of indicators, for people and for other programs.
public enum IndicatorReport {
  /// One line an indicator, by theme.
  public static func list(_ descriptions: [IndicatorDescription]) -> String {
    var text = ""
    for theme in Theme.allCases {
      let inTheme = descriptions.filter { $0.theme == theme }
      if inTheme.isEmpty { continue }
      text += "\(theme.title)\n"
      for description in inTheme {
        let id = description.id.padding(toLength: 26, withPad: " ", startingAt: 0)
        let kind = description.kind.rawValue.padding(toLength: 10, withPad: " ", startingAt: 0)
        text += "  \(id)\(kind)\(description.title)\n"
      }
      text += "\n"
    }
    return text + "casenote indicators ID shows one with its examples.\n"
  }

  /// One indicator in full.
  public static func page(_ description: IndicatorDescription) -> String {
    var page = PageText(TerminalStyle())
    page.title("\(description.title) (\(description.id))")
    page.title(
      "\(description.kind.rawValue) · \(description.unit.rawValue) · \(description.theme.title)")
    page.heading("What counts")
    page.paragraph(StyledText(description.definition))
    page.heading("Why it matters")
    page.paragraph(StyledText(description.why))
    if !description.sources.isEmpty {
      let sources = description.sources.map(\.rawValue).joined(separator: ", ")
      page.paragraph(StyledText("Found by: \(sources)"))
    }
    page.heading("To ask the writer")
    page.paragraph(StyledText(description.question))
    page.heading("Shows it")
    for example in description.examples { page.item("+", StyledText(shown(example))) }
    page.heading("Does not show it")
    for example in description.nearMisses { page.item("-", StyledText(shown(example))) }
    return page.text
  }

  /// An example with the columns that it needs, if any.
  private static func shown(_ example: Example) -> String {
    let columns = example.columns.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return example.markedText + (columns.isEmpty ? "" : " [\(columns.joined(separator: ", "))]")
  }

  /// All of them as one JSON array, keys in order.
  public static func json(_ descriptions: [IndicatorDescription]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let entries = descriptions.map(Entry.init)
    // Strings and arrays of strings always encode.
    let data = (try? encoder.encode(entries)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  private struct Entry: Encodable {
    var id, title, kind, unit, theme, themeTitle, definition, why, question: String
    var sources, examples, nearMisses: [String]
    /// The columns that go with each example; left out where none needs any.
    var exampleColumns, nearMissColumns: [[String: String]]?

    init(_ description: IndicatorDescription) {
      id = description.id
      title = description.title
      kind = description.kind.rawValue
      unit = description.unit.rawValue
      theme = description.theme.rawValue
      themeTitle = description.theme.title
      definition = description.definition
      why = description.why
      question = description.question
      sources = description.sources.map(\.rawValue)
      examples = description.examples.map(\.markedText)
      nearMisses = description.nearMisses.map(\.markedText)
      exampleColumns = Self.columns(of: description.examples)
      nearMissColumns = Self.columns(of: description.nearMisses)
    }

    private static func columns(of examples: [Example]) -> [[String: String]]? {
      examples.allSatisfy(\.columns.isEmpty) ? nil : examples.map(\.columns)
    }
  }
}
