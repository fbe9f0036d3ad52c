import Foundation
@testable import Records
import Support
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
    var random = RepeatableRandom(seed: 7)
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

  /// Files that were made to do harm, by `Hostile/make`.
  static let hostile: [String] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Hostile")
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0 != "make" }.sorted().map {
      folder.appendingPathComponent($0).path
    }
  }()

  @Test(.timeLimit(.minutes(1)), arguments: hostile)
  func aFileMadeToDoHarmIsRefusedInALine(_ path: String) throws {
    let error = #expect(throws: InputError.self) { try read([path]) }
    let words = error?.description ?? ""
    #expect(words.hasPrefix("\(path): ") && !words.contains("\n") && !words.contains("root"))
  }

  @Test func thereAreFilesMadeToDoHarm() { #expect(Self.hostile.count > 12) }

  @Test(arguments: [
    "Exports/Fixtures/forms.xlsx", "Office/Fixtures/kinds.xlsx", "Exports/Fixtures/form.docx",
    "Exports/Fixtures/packed.csv.gz", "Exports/Fixtures/utf16-le.csv",
    "Exports/Fixtures/array.json", "Exports/Fixtures/forms.csv",
  ])
  func aFileCutAtEveryTenthByteGivesNoMoreThanItHas(_ name: String) throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(name).path
    let whole = try #require(FileManager.default.contents(atPath: path))
    let most = try read([path]).entries.count
    try withFile([], named: String(name.split(separator: "/").last ?? "")) { path in
      for length in stride(from: 0, to: whole.count, by: 10) {
        try Data(whole.prefix(length)).write(to: URL(fileURLWithPath: path))
        do throws(InputError) {
          let count = try read([path]).entries.compactMap(\.record).count
          #expect(count <= most, "cut at \(length)")
        } catch {
          #expect(!error.description.isEmpty && !error.description.contains("\n"))
        }
      }
    }
  }

  @Test(arguments: [("a.csv", 50), ("a.jsonl", 50), ("a.xlsx", 4)])
  func aTextOfManyMebibytesIsARecord(_ name: String, _ mebibytes: Int) throws {
    let size = mebibytes << 20
    let text = String(repeating: "Kai kicked. He   ", count: size / 16).prefix(size)
    let bytes: [UInt8] =
      switch name {
      case "a.csv": Array("id,text\n1,\"\(text)\"\n2,b\n".utf8)
      case "a.jsonl": Array("{\"id\": \"1\", \"text\": \"\(text)\"}\n{\"text\": \"b\"}\n".utf8)
      default: archive(workbook(rows: row("id", "text") + row("1", String(text)) + row("2", "b")))
      }
    let lengths = try withFile(bytes, named: name) { path in
      try read([path]).entries.map { $0.record?.withText { $0.count } }
    }
    #expect(lengths == [size, 1])
  }

  @Test func manyKeysAndAMillionCells() throws {
    let keys = (0..<100_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    let lines = try entries(of: Array("{\(keys),\"text\":\"a\"}\n{\"text\":\"b\"}".utf8), .jsonl)
    #expect(lines.map(\.summary) == ["text=a", "text=b"])
    let row = String(repeating: ",", count: 1_000_000)
    let rows = try entries(of: Array("id,text\n\(row)\n1,b\n".utf8), .csv)
    #expect(
      rows.map(\.summary) == [
        "notes: row 1 (line 2): 1000001 cells where the header has 2; the record was left out",
        "id=1|text=b",
      ])
  }

  @Test(arguments: [1, 20, 100, 1 << 20])
  func sharedTextsAreTheSameWhereverTheyAreKept(_ held: Int) throws {
    let all = (0..<300).map { "text \($0) " + String(repeating: "é", count: $0 % 17) }
    let part = "<sst>" + all.map { "<si><t>\($0)</t></si>" }.joined() + "</sst>"
    try withFile(archive([("s", Array(part.utf8))]), named: "a.zip") { path in
      let texts = SharedTexts(try ZipArchive(path: path).open("s"), held: held)
      for number in [299, 0, 150, 1, 298, 150, 7, 299] {
        var found = ""
        let isThere = try texts.withText(number) { found = String(decoding: $0, as: UTF8.self) }
        #expect(isThere && found == all[number])
      }
      let isThere = try texts.withText(300) { _ in }
      #expect(!isThere)
    }
  }

  @Test func tooMuchSharedText() throws {
    let part = "<sst>" + String(repeating: "<si><t>abcdefgh</t></si>", count: 100) + "</sst>"
    let file = try withFile(archive([("s", Array(part.utf8))]), named: "a.zip") { path in
      try ZipArchive(path: path)
    }
    let texts = SharedTexts(try file.open("s"), limit: 500)
    let fault = #expect(throws: OfficeFault.self) { try texts.withText(99) { _ in } }
    #expect(fault == .tooManyTexts(limit: 500))
  }
}
