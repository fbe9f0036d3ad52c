import Indicators
public import Records
public import Scoring
import TextCore

/// One note for the person who wrote it: strengths first, then at most five questions.
///
/// It says nothing of the child's safety or of the worker, and a concern is put as a question.
public struct TerminalPage: Sendable {
  private let vocabulary: ReportVocabulary
  private let style: TerminalStyle

  /// The most questions that a practitioner is asked at once.
  private static let mostQuestions = 5

  /// The most places that an item quotes.
  private static let mostQuotes = 3

  /// A page in the words of a vocabulary, dressed for a terminal.
  public init(_ vocabulary: ReportVocabulary, style: TerminalStyle) {
    self.vocabulary = vocabulary
    self.style = style
  }

  /// The page as text, ending in a line break.
  public func render(_ score: Score, of record: Record) -> String {
    record.withText { text in
      var page = PageText(style)
      page.title(heading(score))
      let strengths = items(of: .strength, in: score)
      let concerns = items(of: .concern, in: score)
      let questions = concerns.prefix(Self.mostQuestions)
      show(strengths, text, in: &page)
      ask(Array(questions), text, left: concerns.count - questions.count, in: &page)
      var marks = strengths.flatMap { self.marks($0, .strength, tag: "+") }
      for (index, item) in questions.enumerated() {
        marks += self.marks(item, .concern, tag: "\(index + 1)")
      }
      page.heading("The note")
      page.paragraph(MarkedNote.text(text, marks, inColour: style.hasColour))
      page.remark(footer)
      return page.text
    }
  }

  private func heading(_ score: Score) -> String {
    guard let value = score.value, let band = score.band else {
      let reason =
        score.notScored == .administrative ? "about arrangements, or about no family" : "empty"
      return "Not scored: \(reason)"
    }
    return "\(value.oneDecimal) of 100 · \(band.rawValue)"
  }

  /// The findings of one indicator.
  private struct Item {
    var indicator: IndicatorNumber
    var places: [Place]
  }

  /// One item an indicator, in order of first place; those that are not scored come last.
  private func items(of kind: IndicatorDescription.Kind, in score: Score) -> [Item] {
    var items: [Item] = []
    for finding in score.findings where vocabulary.indicators[finding.indicator].kind == kind {
      let places = finding.place.map { [$0] } ?? []
      if let index = items.firstIndex(where: { $0.indicator == finding.indicator }) {
        items[index].places += places
      } else {
        items.append(Item(indicator: finding.indicator, places: places))
      }
    }
    return items.filter { !vocabulary.isAdvisory($0.indicator) }
      + items.filter { vocabulary.isAdvisory($0.indicator) }
  }

  private func marks(_ item: Item, _ style: Style, tag: String) -> [MarkedNote.Mark] {
    item.places.map { MarkedNote.Mark(place: $0, style: style, tag: tag) }
  }

  private func show(_ items: [Item], _ text: UnsafeRawBufferPointer, in page: inout PageText) {
    page.heading("Recorded well")
    if items.isEmpty {
      page.paragraph(StyledText("Nothing that casenote knows is evidenced in this text."))
    }
    for item in items { page.item("+", line(item, .strength, text)) }
  }

  private func ask(
    _ items: [Item], _ text: UnsafeRawBufferPointer, left: Int, in page: inout PageText
  ) {
    page.heading("A reader might ask")
    if items.isEmpty { page.paragraph(StyledText("No question from casenote.")) }
    for (index, item) in items.enumerated() {
      var line = line(item, .concern, text)
      line.append("\n" + vocabulary.indicators[item.indicator].question)
      page.item("\(index + 1).", line)
    }
    if left > 0 { page.paragraph(StyledText("\(left) more can wait until these are answered.")) }
  }

  /// The indicator's title and the words that earned it.
  private func line(_ item: Item, _ style: Style, _ text: UnsafeRawBufferPointer) -> StyledText {
    var line = StyledText(vocabulary.indicators[item.indicator].title, style)
    if vocabulary.isAdvisory(item.indicator) { line.append(" (not counted in the score)") }
    let quotes = item.places.prefix(Self.mostQuotes).map { place in
      "\u{201C}\(MarkedNote.onOneLine(text[Int(place.start)..<Int(place.end)]))\u{201D}"
    }
    guard !quotes.isEmpty else { return line }
    line.append(": " + quotes.joined(separator: ", "))
    let more = item.places.count - quotes.count
    if more > 0 { line.append(" and \(more) more") }
    return line
  }

  private var footer: String {
    let marks =
      style.hasColour
      ? "Green: a strength. Yellow and underlined: the question of that number."
      : "[+ …]: a strength. [1 …]: the question of that number."
    return marks + " casenote measures the writing, not a child's safety or a worker. "
      + "What it does not find is not evidenced in this text; it may well have been done."
  }
}
