import Cases
import Indicators

extension AuditDocument {
  /// The seven panels, each under a heading.
  func briefing(level: Int) -> [WordBlock] {
    Briefing(wording).panels.flatMap { panel in
      [.heading(level, WordText(panel.title))] + Self.blocks(of: panel.lines)
    }
  }

  /// Paragraphs, and points that follow each other as one list.
  private static func blocks(of lines: [Briefing.Line]) -> [WordBlock] {
    var blocks: [WordBlock] = []
    var points: [WordText] = []
    func endList() {
      if !points.isEmpty { blocks.append(.list(points)) }
      points = []
    }
    for line in lines {
      switch line {
      case .paragraph(let text):
        endList()
        blocks.append(.paragraph(WordText(text)))
      case .point("", let text): points.append(WordText(text))
      case .point(let lead, let text):
        points.append(WordText([WordRun(lead, .bold), WordRun(": \(text)")]))
      }
    }
    endList()
    return blocks
  }

  /// An action plan with nothing in it but what was found most, for the panel to fill.
  func plan(level: Int) -> [WordBlock] {
    let found = wording.leading(.concern, 5).map { number -> [WordTable.Cell] in
      let cases = AuditWording.words(audit.cohort.indicatorCases[number], "case")
      return [.init("\(AllIndicators.descriptions[number].title) (\(cases))")]
    }
    let rows = found + Array(repeating: [], count: max(1, 6 - found.count))
    return [
      .heading(level, "Action plan"),
      .paragraph(
        "An action says who does it and by when, and what will be different for children.", .note),
      .table(
        WordTable(
          "Action plan",
          columns: [
            .init("Finding", width: 3), .init("What will be different for children", width: 3),
            .init("Action", width: 3), .init("Who", width: 1.5), .init("By when", width: 1.5),
            .init("Progress", width: 2),
          ], rows: rows)),
    ]
  }
}
