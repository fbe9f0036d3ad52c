import Foundation
import Testing

/// Excel files in, through the program.
struct OfficeTests {
  private static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("RecordsTests/Office/Fixtures").path

  @Test(arguments: [
    "notes-openpyxl.xlsx", "notes-xlsxwriter-inline.xlsx", "notes-pandas.xlsx",
    "notes-libreoffice.xlsx", "notes.jsonl",
  ]) func `The same notes have the same scores`(_ name: String) throws {
    try Command.inFolder { command in
      let expected = try command.casenote("score", "\(Self.fixtures)/notes.csv")
      let found = try command.casenote("score", "\(Self.fixtures)/\(name)")
      #expect(found.status == 0)
      #expect(found.text == expected.text)
      #expect(expected.lines.count == 12)
    }
  }

  @Test func `A broken workbook is refused before anything is written`() throws {
    try Command.inFolder { command in
      try command.write("PK\u{3}\u{4} and no more", to: "export.xlsx")
      let ended = try command.casenote("score", "export.xlsx", "-o", "scores.jsonl")
      #expect(ended.status == 2)
      #expect(
        ended.error == """
          casenote: export.xlsx: this is no Excel or Word file, or it was cut short; copy it again, \
          or open it and save it as .xlsx, .docx or .csv

          """)
      #expect(try !command.hasFile("scores"))
    }
  }
}
