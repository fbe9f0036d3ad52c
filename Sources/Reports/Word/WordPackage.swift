/// The parts that a Word file is packed of.
struct WordPackage {
  /// By their names, in the order in which they are packed.
  let parts: [(name: String, bytes: [UInt8])]

  init(document: WordDocument, body: WordBody) {
    let all: [(String, Markup)] = [
      ("[Content_Types].xml", Self.contentTypes), ("_rels/.rels", Self.relations),
      ("docProps/core.xml", Self.properties(document)),
      ("word/document.xml", Self.main(document, body)),
      ("word/_rels/document.xml.rels", Self.documentRelations),
      ("word/styles.xml", WordStyles(scale: document.scale).part),
      ("word/settings.xml", Self.settings),
      ("word/numbering.xml", WordNumbering.part(numberedLists: body.numberedLists)),
      ("word/header1.xml", Self.header(document)), ("word/footer1.xml", Self.footer(document)),
    ]
    parts = all.map { name, markup in
      (
        name,
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
          + Array(markup.html.utf8)
      )
    }
  }

  /// The names that all parts of WordprocessingML share.
  static let namespace: Markup = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """

  private static func main(_ document: WordDocument, _ body: WordBody) -> Markup {
    let (short, long) = (WordPage.width, WordPage.height)
    let size: Markup =
      document.isLandscape
      ? "<w:pgSz w:w=\"\(long)\" w:h=\"\(short)\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"\(short)\" w:h=\"\(long)\"/>"
    let margin = WordPage.margin
    return """
      <w:document \(namespace)><w:body>\(body.markup)<w:sectPr>\
      <w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>\
      \(size)<w:pgMar w:top="\(margin)" w:right="\(margin)" w:bottom="\(margin)" w:left="\(margin)" \
      w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>
      """
  }

  private static func header(_ document: WordDocument) -> Markup {
    """
    <w:hdr \(namespace)><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>\(document.header)</w:t></w:r></w:p></w:hdr>
    """
  }

  private static func footer(_ document: WordDocument) -> Markup {
    let text: Markup =
      document.footer.isEmpty ? "" : "<w:r><w:t>\(document.footer)</w:t></w:r>"
    return """
      <w:ftr \(namespace)><w:p><w:pPr><w:pStyle w:val="Footer"/>\
      <w:tabs><w:tab w:val="right" w:pos="\(document.room)"/></w:tabs></w:pPr>\(text)<w:r><w:tab/></w:r>\
      <w:r><w:t xml:space="preserve">Page </w:t></w:r>\(field("PAGE"))<w:r><w:t xml:space="preserve"> of </w:t></w:r>\
      \(field("NUMPAGES"))</w:p></w:ftr>
      """
  }

  private static func field(_ name: Markup) -> Markup {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  private static func properties(_ document: WordDocument) -> Markup {
    """
    <cp:coreProperties \
    xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/">\
    <dc:title>\(document.title)</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>
    """
  }

  private static let settings: Markup = """
    <w:settings \(namespace)><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting \
    w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
    </w:compat><w:themeFontLang w:val="en-GB"/></w:settings>
    """

  private static let contentTypes: Markup = {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let parts: [Markup] = [
      ("document", "document.main"), ("styles", "styles"), ("settings", "settings"),
      ("numbering", "numbering"), ("header1", "header"), ("footer1", "footer"),
    ].map { "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(word).\($1)+xml\"/>" }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(parts)\
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
      """
  }()

  private static let relations: Markup = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
    """

  private static let documentRelations: Markup = {
    let parts: [Markup] = [
      ("styles", "styles"), ("settings", "settings"), ("numbering", "numbering"),
      ("header", "header1"), ("footer", "footer1"),
    ].enumerated().map { index, part in
      """
      <Relationship Id="rId\(index + 1)" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(part.0)" Target="\(part.1).xml"/>
      """
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(parts)</Relationships>
      """
  }()
}
