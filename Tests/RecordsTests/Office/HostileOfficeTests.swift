import Foundation
@testable import Records
import Testing

/// Files that are broken, or were made to do harm, end in a sentence and in bounded time and memory.
struct HostileOfficeTests {
  private static let good = row("id", "text") + row("1", "a")

  @Test func aFileCutShortAnywhereIsRefused() throws {
    for name in ["notes-openpyxl.xlsx", "form.docx"] {
      let whole = try #require(FileManager.default.contents(atPath: fixture(name)))
      for tenth in 0..<10 {
        let words = try refusal(of: Array(whole.prefix(whole.count * tenth / 10)), named: name)
        #expect(
          words == "\(OfficeFault.notAnArchive)", "\(name) cut at \(tenth) tenths")
      }
    }
  }

  @Test func bytesTurnedOverNeverEndTheProgram() throws {
    let whole = Array(try #require(FileManager.default.contents(atPath: fixture("kinds.xlsx"))))
    var random = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0..<4 { bytes[Int.random(in: 4..<bytes.count, using: &random)] ^= 0xFF }
      _ = try refusal(of: bytes)
    }
  }

  @Test(
    arguments: [
      ([], "\(OfficeFault.notAnArchive)"),
      ([0xD0, 0xCF, 0x11, 0xE0], "\(OfficeFault.oldOrLocked)"),
      (archive([("a.txt", [1])]), "\(OfficeFault.notOffice)"),
      (archive([("../../etc/passwd", [1])]), "\(OfficeFault.notOffice)"),
      (
        archive([("xl/workbook.xml", Array("<workbook".utf8))]),
        "\(OfficeFault.notXML("xl/workbook.xml", line: 1))"
      ),
    ] as [([UInt8], String)]) func files(_ bytes: [UInt8], _ words: String) throws
  {
    #expect(try refusal(of: bytes) == words)
  }

  @Test(arguments: [
    ("<!DOCTYPE x [<!ENTITY a \"b\">]>", good, "'xl/worksheets/s.xml' in it declares entities"),
    (
      "", good + "<row><c r=\"XFE3\"/></row>", "'xl/worksheets/s.xml' in it has a cell in row 3 out"
    ),
    ("", good + "<row r=\"1048577\"/>", "'xl/worksheets/s.xml' in it has a cell in row 3 out"),
    ("", good + "<row r=\"1\"/>", "'xl/worksheets/s.xml' in it has a cell in row 3 out"),
    (
      "", good + "<row><c r=\"B3\"/><c r=\"A3\"/></row>",
      "'xl/worksheets/s.xml' in it has a cell in"
    ),
    (
      "", good + "<row><c t=\"s\"><v>7</v></c></row>", "'xl/worksheets/s.xml' in it refers in row 3"
    ),
    ("", good + "<row><c></row>", "'xl/worksheets/s.xml' in it is broken at line 1"),
    (
      "", String(repeating: "<c r=\"A1\"/>", count: 2) + good,
      "'xl/worksheets/s.xml' in it has a cell in row"
    ),
  ]) func sheets(_ head: String, _ rows: String, _ words: String) throws {
    let found = try refusal(of: archive(workbook(rows: rows, head: head)))
    #expect(found?.hasPrefix(words) == true, "\(found ?? "read")")
  }

  @Test func aMillionColumns() throws {
    let rows = "<row>" + String(repeating: "<c/>", count: 1_000_000) + "</row>"
    let words = try refusal(of: archive(workbook(rows: rows)))
    #expect(words == "\(OfficeFault.misplacedCell("xl/worksheets/s.xml", row: 1))")
    let table = Array(("text" + String(repeating: ",", count: 1_100_000) + "\n").utf8)
    #expect(
      try refusal(of: table, named: "a.csv")
        == "the header does not end within 1 MiB; is this a table?")
  }

  @Test func aPartThatUnpacksToFarMoreThanItsSize() throws {
    // 80 MB of blanks take 80 kB.
    let blanks = [UInt8](repeating: 0x20, count: 80 << 20)
    var parts = workbook(rows: Self.good, texts: "")
    parts = parts.map { part in
      part.name == "xl/worksheets/s.xml"
        ? (part.name, Array("<worksheet><sheetData>\(Self.good)".utf8) + blanks) : part
    }
    #expect(try refusal(of: archive(parts)) == "\(OfficeFault.bomb("xl/worksheets/s.xml"))")
  }

  @Test(arguments: ["../workbook.xml", "../_rels/workbook.xml.rels", "../../../../etc/passwd", "s"])
  func relationsThatLeadBackOrOutside(_ target: String) throws {
    let parts = workbook(rows: Self.good, sheetPart: target)
    let words = try refusal(of: archive(parts))
    #expect(words == nil || words?.contains("is missing in it") == true)
  }

  @Test func aCellLongerThanTheLimitIsOneRecordsError() throws {
    let long = String(repeating: "ab ", count: 200)
    let rows = row("text") + row("before") + row(long) + row("after")
    let entries = try withFile(archive(workbook(rows: rows)), named: "a.xlsx") { path in
      let office = try #require(
        try OfficeFile(
          path: path, bytes: PeekedBytes(try FileBytes(path: path)), isStream: false, format: nil))
      let content = try office.content(nil, name: "a.xlsx", mapping: nil, isStrict: true)
      var reader = RecordReader(
        file: "a.xlsx", source: content.source, limit: SizeLimit(text: 400))
      try reader.open(Opening.Expectation(format: content.format))
      return try reader.remainingEntries()
    }
    #expect(
      entries.map(\.summary) == [
        "text=before",
        "a.xlsx: row 2 (line 3): longer than 400 bytes; the record was left out", "text=after",
      ])
  }

  @Test func standardInputIsHeldAndMayHaveOneSheet() throws {
    let whole = Array(try #require(FileManager.default.contents(atPath: fixture("kinds.xlsx"))))
    let bytes = PeekedBytes(PieceSource(whole, pieces: [3, 1000]))
    let office = try #require(try OfficeFile(path: "-", bytes: bytes, isStream: true, format: nil))
    let source = try office.content(nil, name: "-", mapping: nil, isStrict: true)
    var reader = RecordReader(file: "-", source: source.source)
    try reader.open(Opening.Expectation(format: source.format))
    #expect(try reader.remainingEntries().count == 9)
  }

  @Test func tooMuchSharedText() throws {
    let part = "<sst>" + String(repeating: "<si><t>abcdefgh</t></si>", count: 100) + "</sst>"
    let file = try withFile(archive([("s", Array(part.utf8))]), named: "a.zip") { path in
      try ZipArchive(path: path)
    }
    let texts = SharedTexts(try file.open("s"), limit: 1_000)
    let fault = #expect(throws: OfficeFault.self) { try texts.withText(99) { _ in } }
    #expect(fault == .tooManyTexts(limit: 1_000))
  }
}
