import Foundation
import Indicators
import Records
@testable import Reports
import Scoring
import Testing

/// Workbooks, read back by our own reader of them.
struct WorkbookFileTests {
  private static func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try body(folder)
  }

  /// The text, id and file of every row; which column is the text is said by a mapping.
  private static func read(_ path: String, text: String) throws -> [[String]] {
    let mapping = ColumnMapping([.text: text, .id: "id"])
    let source = try RecordSource(paths: [path], options: InputOptions(mapping: mapping))
    var rows: [[String]] = []
    while let batch = try source.nextBatch() {
      batch.forEachRecord {
        guard case .record(let record) = $0 else { return rows.append(["unreadable"]) }
        rows.append([record.id, record.text, String(record.source.file.dropFirst(path.count))])
      }
    }
    return rows
  }

  private static func rows(_ records: [(id: String, text: String)]) -> [UInt8] {
    let report = WorkbookReport(Sample.vocabulary)
    var rows = report.opening
    for record in records {
      let score = Sample.score(
        61.5, .developing, themes: [(.child, 72)], in: record.text,
        [(0, record.text, .terms(0)), (3, nil, .named("father.none"))])
      report.append(
        score, of: Record(id: record.id, text: record.text), to: &rows)
    }
    report.append(Sample.error(id: "bad"), to: &rows)
    return rows
  }

  @Test func `Every record and every finding has a row, and text stays text`() throws {
    try Self.inFolder { folder in
      let path = folder.appending(path: "a.xlsx").path
      let file = try WorkbookFile(path: path)
      try file.write(Self.rows([("=1+1", "+44 \"x\"\n<q>&z"), ("@b", "-1")]))
      try file.finish()
      let findings = try Self.read(path, text: "text")
      #expect(
        findings == [
          ["=1+1", "+44 \"x\"\n<q>&z", ""], ["=1+1", "", ""], ["@b", "-1", ""], ["@b", "", ""],
        ])
      let records = try Self.read(path, text: "score")
      #expect(records == [["=1+1", "61.5", ""], ["@b", "61.5", ""], ["bad", "", ""]])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.xlsx"])
    }
  }

  @Test func `A full sheet is gone on with on another`() throws {
    try Self.inFolder { folder in
      let path = folder.appending(path: "a.xlsx").path
      let file = try WorkbookFile(path: path, mostRows: 3)
      try file.write(Self.rows((1...3).map { ("N\($0)", "He kicked \($0).") }))
      try file.finish()
      let records = try Self.read(path, text: "score").map { "\($0[0])\($0[2])" }
      #expect(
        records == ["N1[Records]", "N2[Records]", "N3[Records 2]", "bad[Records 2]"])
      #expect(try Self.read(path, text: "text").count == 6)
    }
  }

  @Test func `What is given up leaves nothing beside the file`() throws {
    try Self.inFolder { folder in
      let path = folder.appending(path: "a.xlsx").path
      let file = try WorkbookFile(path: path)
      try file.write(Self.rows([("A", "a")]))
      file.abandon()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
    #expect(throws: PackerError(errno: ENOENT)) {
      _ = try WorkbookFile(path: "/no/such/folder/a.xlsx")
    }
  }

  @Test func `Every row has as many cells as the header, but for a record that was not read`() {
    let bytes = Self.rows([("A", "a")])
    var widths: [WorkbookSheet: [Int]] = [:]
    bytes.withUnsafeBytes { bytes in
      var reader = WorkbookRowReader(bytes)
      while let sheet = reader.nextRow() {
        var count = 0
        while reader.nextCell() != nil { count += 1 }
        widths[sheet, default: []].append(count)
      }
    }
    #expect(widths[.records] == [21, 21, 16])
    #expect(widths[.findings] == [11, 11, 11])
    let brief = WorkbookReport(Sample.vocabulary, isBrief: true)
    #expect(!String(decoding: brief.opening, as: UTF8.self).contains("text"))
  }

  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\u{1}b", "a\u{FFFD}b"), ("tab\tkept", "tab\tkept"),
    (String(repeating: "x", count: 32_767), String(repeating: "x", count: 32_767)),
    (String(repeating: "é", count: 32_767), String(repeating: "é", count: 32_767)),
    (
      String(repeating: "x", count: 32_768),
      String(repeating: "x", count: 32_767 - CellLimit.mark.count) + CellLimit.mark
    ),
    (
      String(repeating: "👶", count: 20_000),
      String(repeating: "👶", count: (32_767 - CellLimit.mark.count) / 2) + CellLimit.mark
    ),
  ])
  func `A text that a cell cannot hold is cut with a mark`(text: String, expected: String) {
    let fitted = Array(text.utf8).withUnsafeBytes { CellLimit.fitted($0) }
    #expect(fitted == expected && fitted.utf16.count <= CellLimit.units)
  }
}
