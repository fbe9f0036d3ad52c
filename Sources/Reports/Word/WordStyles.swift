/// The styles of a Word document: one face, sizes that read well on paper.
struct WordStyles {
  /// How much larger they are than on paper that is held: 1 for that.
  let scale: Double

  /// The part of the package.
  var part: Markup {
    """
    <w:styles \(WordPackage.namespace)>
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\(size(22))<w:szCs w:val="\(Int(22 * scale))"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
    \(paragraph("Title", "Title", spacing(0, 80), "<w:b/><w:color w:val=\"1D3B4F\"/>\(size(44))"))
    \(paragraph("Subtitle", "Subtitle", spacing(0, 160), "<w:color w:val=\"44545E\"/>\(size(26))"))
    \(heading(1, size: 32, before: 360))\(heading(2, size: 27, before: 280))\(heading(3, size: 24, before: 220))\(heading(4, size: 22, before: 180))
    \(paragraph("ListBullet", "List Bullet", list(WordNumbering.points), ""))
    \(paragraph("ListNumber", "List Number", list(WordNumbering.first), ""))
    \(paragraph("Quote", "Quote", "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"9FB4C0\"/></w:pBdr><w:ind w:left=\"284\"/>", ""))
    \(paragraph("Note", "Note", spacing(0, 100), "<w:color w:val=\"44545E\"/>\(size(19))"))
    \(paragraph("TableText", "Table Text", spacing(20, 40), size(19)))
    \(paragraph("TableHead", "Table Head", spacing(20, 40), "<w:b/>\(size(19))"))
    \(paragraph("AfterTable", "After Table", spacing(0, 0), size(12)))
    \(paragraph("Header", "header", spacing(0, 0), "<w:color w:val=\"44545E\"/>\(size(18))"))
    \(paragraph("Footer", "footer", spacing(0, 0), "<w:color w:val=\"44545E\"/>\(size(18))"))
    \(character("Hyperlink", "Hyperlink", "<w:color w:val=\"0B4F8A\"/><w:u w:val=\"single\"/>"))
    \(character("MarkedStrength", "Marked Strength", "<w:u w:val=\"single\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D3EBD3\"/>"))
    \(character("MarkedQuestion", "Marked Question", "<w:u w:val=\"dotted\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF0B8\"/>"))
    <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\(Self.borders)</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E4ECF1"/></w:tcPr></w:tblStylePr></w:style>
    </w:styles>
    """
  }

  private func size(_ halfPoints: Int) -> Markup {
    "<w:sz w:val=\"\(Int(Double(halfPoints) * scale))\"/>"
  }

  private func heading(_ level: Int, size: Int, before: Int) -> Markup {
    """
    <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\(spacing(before, 80))<w:outlineLvl w:val="\(level - 1)"/></w:pPr><w:rPr><w:b/><w:color w:val="1D3B4F"/>\(self.size(size))</w:rPr></w:style>
    """
  }

  private func paragraph(
    _ id: Markup, _ name: Markup, _ layout: Markup, _ look: Markup
  ) -> Markup {
    """
    <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\(layout)</w:pPr><w:rPr>\(look)</w:rPr></w:style>
    """
  }

  private func character(_ id: Markup, _ name: Markup, _ look: Markup) -> Markup {
    """
    <w:style w:type="character" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr>\(look)</w:rPr></w:style>
    """
  }

  private func spacing(_ before: Int, _ after: Int) -> Markup {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/>"
  }

  private func list(_ number: Int) -> Markup {
    "<w:numPr><w:numId w:val=\"\(number)\"/></w:numPr><w:spacing w:after=\"60\"/>"
  }

  private static let borders: [Markup] = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A9AA4\"/>" }
}

/// The lists of a Word document.
enum WordNumbering {
  /// The number of the list of points.
  static let points = 1
  /// The number of the list of numbers that its style names; those used come behind it.
  static let first = 2

  /// The part of the package: points, and numbers that begin anew in each list.
  static func part(numberedLists: Int) -> Markup {
    let lists: [Markup] = (0...numberedLists).map { index in
      """
      <w:num w:numId="\(first + index)"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """
    }
    return """
      <w:numbering \(WordPackage.namespace)>\(kind(0, "bullet", "•", "ListBullet"))\(kind(1, "decimal", "%1.", "ListNumber"))\
      <w:num w:numId="\(points)"><w:abstractNumId w:val="0"/></w:num>\(lists)</w:numbering>
      """
  }

  private static func kind(
    _ number: Int, _ format: String, _ text: String, _ style: String
  ) -> Markup {
    """
    <w:abstractNum w:abstractNumId="\(number)"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:pStyle w:val="\(style)"/><w:lvlText w:val="\(text)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
    """
  }
}
