/// The body of a Word document while it is written.
struct WordBody {
  /// The markup so far.
  private(set) var markup: Markup = ""
  /// How many numbered lists there are: each begins from 1.
  private(set) var numberedLists = 0
  private var anchors = 0
  /// Whether the next paragraph begins a page.
  private var isBreakDue = false
  private let room: Int

  /// - Parameter room: between the margins, in twentieths of a point.
  init(room: Int) { self.room = room }

  mutating func append(_ block: WordBlock) {
    switch block {
    case .title(let text): markup += paragraph(text, "Title")
    case .heading(let level, let text):
      markup += paragraph(text, "Heading\(min(max(level, 1), 4))")
    case .paragraph(let text, let style): markup += paragraph(text, style.rawValue)
    case .list(let items, isNumbered: false):
      for item in items { markup += paragraph(item, "ListBullet") }
    case .list(let items, isNumbered: true):
      numberedLists += 1
      let number: Markup = """
        <w:numPr><w:ilvl w:val="0"/><w:numId w:val="\(WordNumbering.first + numberedLists)"/></w:numPr>
        """
      for item in items { markup += paragraph(item, "ListNumber", number) }
    case .table(let table): append(table)
    case .pageBreak: isBreakDue = true
    }
  }

  private mutating func append(_ table: WordTable) {
    if isBreakDue { markup += paragraph("", "AfterTable") }
    let all = table.columns.reduce(0) { $0 + $1.width }
    let widths = table.columns.map { Int(Double(room) * $0.width / all) }
    let grid: [Markup] = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }
    let heads = zip(table.columns, widths).map { column, width in
      cell([paragraph(WordText([WordRun(column.title, .bold)]), "TableText")], width)
    }
    var rows: [Markup] = []
    for row in table.rows {
      var cells: [Markup] = []
      for (column, width) in widths.enumerated() {
        let texts = column < row.count ? row[column].paragraphs : []
        let style = column == 0 && table.hasRowHeads ? "TableHead" : "TableText"
        var paragraphs: [Markup] = []
        for text in texts.isEmpty ? [""] : texts { paragraphs.append(paragraph(text, style)) }
        cells.append(cell(paragraphs, width))
      }
      rows.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells)</w:tr>")
    }
    markup += """
      <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="\(table.hasRowHeads ? 1 : 0)" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="\(table.caption)"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(heads)</w:tr>\(rows)</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>
      """
  }

  private func cell(_ paragraphs: [Markup], _ width: Int) -> Markup {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(paragraphs)</w:tc>"
  }

  private mutating func paragraph(
    _ text: WordText, _ style: String, _ number: Markup = ""
  ) -> Markup {
    let runs = text.runs.map(Self.run)
    let content: Markup
    if let anchor = text.anchor {
      anchors += 1
      content = """
        <w:bookmarkStart w:id="\(anchors)" w:name="\(anchor)"/>\(runs)<w:bookmarkEnd w:id="\(anchors)"/>
        """
    } else {
      content = Markup(runs)
    }
    let page: Markup = isBreakDue ? "<w:pageBreakBefore/>" : ""
    isBreakDue = false
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(page)\(number)</w:pPr>\(content)</w:p>"
  }

  private static func run(_ run: WordRun) -> Markup {
    var look: Markup =
      switch run.look {
      case .plain: ""
      case .bold: "<w:b/>"
      case .italic: "<w:i/>"
      case .strength: "<w:rStyle w:val=\"MarkedStrength\"/>"
      case .question: "<w:rStyle w:val=\"MarkedQuestion\"/>"
      }
    if run.link != nil { look = "<w:rStyle w:val=\"Hyperlink\"/>" }
    let lines: [Markup] = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated().map { index, line in
        "\(index > 0 ? "<w:br/>" : "" as Markup)<w:t xml:space=\"preserve\">\(String(line))</w:t>"
      }
    let words: Markup = "<w:r><w:rPr>\(look)</w:rPr>\(lines)</w:r>"
    guard let link = run.link else { return words }
    return "<w:hyperlink w:anchor=\"\(link)\" w:history=\"1\">\(words)</w:hyperlink>"
  }
}
