import Foundation
import Testing

/// Excel files in and out, through the program.
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

  @Test func `A workbook holds every record, and only its owner can read it`() throws {
    try Command.inFolder { command in
      let notes = "\(Self.fixtures)/notes.csv"
      let ended = try command.casenote("score", notes, "-o", "scores.xlsx")
      #expect(ended.status == 0 && ended.error == "casenote: scored 12 records\n")
      let path = command.folder.appending(path: "scores.xlsx").path
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(try !command.hasFile("scores.xlsx."))
      try command.write("text: score\nid: id\n", to: "map.yaml")
      let scored = try command.casenote("score", notes)
      let read = try command.casenote(
        "score", "scores.xlsx", "--map", "map.yaml", "--allow-bad-records")
      let ids = { (ended: Ended) in ended.lines.map { $0.prefix { $0 != "," } } }
      #expect(ids(read) == ids(scored))
    }
  }

  @Test(arguments: [
    ["--format", "xlsx"], ["--format", "xlsx", "-o", "/dev/null"],
    ["-o", "a.xlsx", "--resume"], ["-o", "a.xlsx", "--since", "b.jsonl"],
  ])
  func `A workbook that cannot be written is refused at once`(_ options: [String]) throws {
    try Command.inFolder { command in
      let ended = try command.casenote(["score", "\(Self.fixtures)/notes.csv"] + options)
      #expect(ended.status == 2 && ended.output.isEmpty)
      #expect(
        ended.error.contains("a workbook can only be written to a file. Name one with -o")
          || ended.error.contains("needs scores as JSON Lines"))
      #expect(try !command.hasFile("a.xlsx"))
    }
  }
}
