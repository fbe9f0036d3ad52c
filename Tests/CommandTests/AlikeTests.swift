import Foundation
import Testing

/// The same notes in every format have the same scores and findings.
struct AlikeTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("RecordsTests/Exports/Fixtures").path

  @Test(arguments: [
    "duckdb.csv", "duckdb-array.json", "escapes.jsonl", "libreoffice-2007.xlsx", "openpyxl.xlsx",
    "packed.jsonl.gz", "pandas-utf16.tsv", "python-bar-all.csv", "utf16-be-bare.csv",
    "utf16-le.tsv", "utf8-bom.csv", "xlsxwriter-constant.xlsx", "xlsxwriter.xlsx",
  ]) func `Tables, objects and sheets`(_ name: String) throws {
    try Command.inFolder { command in
      let expected = try command.casenote("score", "\(Self.folder)/unicode.jsonl", "--quiet")
      let found = try command.casenote("score", "\(Self.folder)/\(name)", "--quiet")
      #expect(found.status == 0 && found.error.isEmpty)
      #expect(expected.lines.count == 6 && found.text == expected.text)
    }
  }

  @Test(arguments: ["windows-1252.csv", "windows-1252.tsv", "packed-windows-1252.csv.gz"])
  func `Windows-1252, as what it can hold`(_ name: String) throws {
    try Command.inFolder { command in
      let expected = try command.casenote("score", "\(Self.folder)/openpyxl-table.xlsx", "--quiet")
      let found = try command.casenote("score", "\(Self.folder)/\(name)", "--quiet")
      #expect(expected.lines.count == 5 && found.text == expected.text)
      let chosen = try command.casenote(
        "score", "\(Self.folder)/\(name)", "--quiet", "--encoding", "windows-1252")
      #expect(chosen.text == expected.text)
    }
  }

  @Test func `A folder of documents, as its texts and names`() throws {
    try Command.inFolder { command in
      let expected = try command.casenote("score", "\(Self.folder)/documents.jsonl", "--quiet")
      let found = try command.casenote("score", "\(Self.folder)/documents", "--quiet")
      #expect(expected.lines.count == 5 && found.text == expected.text)
    }
  }

  @Test func `Excel in and Excel out, with nothing else to say`() throws {
    try Command.inFolder { command in
      let ended = try command.casenote(
        "score", "\(Self.folder)/openpyxl-titles.xlsx", "-o", "scores.xlsx")
      #expect(ended.status == 0 && ended.error == "casenote: scored 5 records\n")
      let quiet = try command.casenote(
        "score", "\(Self.folder)/openpyxl-titles.xlsx", "-o", "scores.xlsx", "--quiet")
      #expect(quiet.status == 0 && quiet.error.isEmpty && quiet.output.isEmpty)
    }
  }
}
