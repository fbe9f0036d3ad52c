import Foundation
import Records
import Reports
import Support
import Testing

@Suite struct WordDocumentTests {
  /// One of everything, with text that would be markup, a formula or nothing that XML can hold.
  private static let document = WordDocument(
    title: "A <b>title</b> & more", header: "Head", footer: "Draft & done",
    blocks: [
      .title("Audit"), .heading(1, WordText("Cases", anchor: "cases")),
      .paragraph(
        WordText([
          WordRun("Plain "), WordRun("seen alone", .strength), WordRun(" or "),
          WordRun("no concerns", .question), WordRun(" <script>alert(1)</script>"),
        ])),
      .paragraph("=cmd|' /C calc'!A0\u{0}\u{FFFF}\nnext line", .quote),
      .list(["one", "two"]), .list(["first", "second"], isNumbered: true),
      .list(["again first"], isNumbered: true), .pageBreak,
      .table(
        WordTable(
          "Facts & figures", columns: [.init("Name", width: 2), .init("Value")],
          rows: [["<i>a</i>", "1"], [WordTable.Cell(["x", "y"])]])),
      .paragraph(WordText([WordRun("to the cases", link: "cases")])),
    ])

  @Test func packsPartsThatAreWellFormed() throws {
    let bytes = try Self.document.render()
    let names = partNames(of: bytes)
    #expect(names.first == "[Content_Types].xml")
    #expect(names.count == 10)
    for name in names {
      let text = try #require(part(name, of: bytes))
      #expect(throws: Never.self, "\(name)") { try WellFormed.check(text) }
    }
  }

  @Test func isTheSameWheneverItIsMade() throws {
    #expect(try Self.document.render() == Self.document.render())
    // The time of each part is the first day that an archive can name, local headers included.
    let bytes = try Self.document.render()
    let header: [UInt8] = [0x50, 0x4B, 3, 4]
    for start in bytes.indices.dropLast(30) where Array(bytes[start..<start + 4]) == header {
      #expect(Array(bytes[start + 10..<start + 14]) == [0, 0, 0x21, 0])
    }
  }

  @Test func namesNoUserAndNoTime() throws {
    let properties = try #require(part("docProps/core.xml", of: Self.document.render()))
    #expect(properties.contains("<dc:title>A &lt;b&gt;title&lt;/b&gt; &amp; more</dc:title>"))
    for name in ["creator", "lastModifiedBy", "created", "modified"] {
      #expect(!properties.contains(name))
    }
  }

  @Test(arguments: [
    (#"<w:pStyle w:val="Heading1"/>"#, 1), (#"<w:pStyle w:val="ListBullet"/>"#, 2),
    (#"<w:rStyle w:val="MarkedStrength"/>"#, 1), (#"<w:rStyle w:val="MarkedQuestion"/>"#, 1),
    ("<w:pageBreakBefore/>", 1), ("<w:tblHeader/>", 1), ("<w:cantSplit/>", 3),
    (#"<w:tblCaption w:val="Facts &amp; figures"/>"#, 1), (#"<w:numId w:val="3"/>"#, 2),
    (#"<w:numId w:val="4"/>"#, 1), (#"w:name="cases"/>"#, 1), (#"w:anchor="cases""#, 1),
    ("<script>", 0), ("\u{FFFD}\u{FFFD}</w:t><w:br/>", 1), ("<w:tc>", 6),
  ])
  func writes(markup: String, times: Int) throws {
    let main = try #require(part("word/document.xml", of: Self.document.render()))
    #expect(main.components(separatedBy: markup).count - 1 == times)
  }

  @Test(arguments: [(false, "9638"), (true, "14570")])
  func tablesFillThePage(isLandscape: Bool, width: String) throws {
    var document = Self.document
    document.isLandscape = isLandscape
    let bytes = try document.render()
    let main = try #require(part("word/document.xml", of: bytes))
    let columns = main.components(separatedBy: "<w:gridCol w:w=\"").dropFirst()
      .compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(abs(columns.reduce(0, +) - Int(width)!) <= columns.count)
    #expect(try #require(part("word/footer1.xml", of: bytes)).contains("w:pos=\"\(width)\""))
  }

  /// What is written is read again as a record of the same words.
  @Test func isReadAgain() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("a.docx").path
    try Data(Self.document.render()).write(to: URL(fileURLWithPath: path))
    let source = try RecordSource(paths: [path], options: InputOptions())
    var texts: [String] = []
    while let batch = try source.nextBatch() {
      batch.forEachRecord { entry in
        if case .record(let record) = entry {
          record.withText { texts.append(String(decoding: $0, as: UTF8.self)) }
        }
      }
    }
    let text = try #require(texts.first)
    for words in ["Plain seen alone or no concerns", "=cmd|", "first"] {
      #expect(text.contains(words))
    }
  }
}
