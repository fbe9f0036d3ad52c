import Foundation
@testable import Records
import Testing

/// Workbooks of real programs, and every kind of cell.
struct WorkbookTests {
  @Test(arguments: [
    "notes.csv", "notes-openpyxl.xlsx", "notes-xlsxwriter-shared.xlsx",
    "notes-xlsxwriter-inline.xlsx", "notes-pandas.xlsx", "notes-libreoffice.xlsx",
  ]) func theSameNotesAreTheSameRecords(_ name: String) throws {
    let expected = try read([fixture("notes.jsonl")]).entries.map(\.summary)
    #expect(expected.count == 12)
    let found = try read([fixture(name)])
    #expect(found.entries.map(\.summary) == expected)
    #expect(found.notices == [])
  }

  @Test func everyKindOfCellIsReadAsAPersonReadsIt() throws {
    let found = try read([fixture("kinds.xlsx")])
    #expect(
      found.entries.map(\.summary) == [
        "id=1|text=Plain text.|case=12345678|date=2025-03-14",
        "id=2.5|text=Seen alone at home.|case=00012|date=2025-03-14T10:20:00",
        "id=3|text=Line one\r\nline two\tand a tab|case=00000045|date=1900-01-01",
        "id=4|text=He said \"no\" 👶🏽 – café|date=2024-02-29",
        "id=5|text=|case=7",
        "id=6|text=An escape \r and _|case=100000000000000|date=1999-12-31",
        "id=7|text==not a formula|case=123|date=09:05:00",
        "id=8|text=  blanks around  |case=99|date=2025-12-01",
        "text=Behind two empty rows.",
      ])
    #expect(found.entries.last?.record?.source.line == 15)
    #expect(
      found.notices.map(\.description) == [
        "\(fixture("kinds.xlsx")): left out: sheet 'Lookup', where no header names the text of the "
          + "notes"
      ])
  }

  @Test func daysMayBeCountedFrom1904() throws {
    #expect(
      try read([fixture("dates-1904.xlsx")]).entries.map(\.summary) == [
        "text=Seen alone at home.|date=2025-03-14", "text=0", "text=Dad rang|date=FALSE",
      ])
  }

  @Test func everySheetWithNotesIsReadAndTheRestIsNamed() throws {
    let path = fixture("years.xlsx")
    let found = try read([path])
    #expect(
      found.entries.map(\.summary) == ["id=N0|text=Visit of 2023.", "id=N1|text=Visit of 2024."])
    #expect(
      found.entries.map { $0.record?.source.file } == ["\(path)[2023]", "\(path)[2024]"])
    #expect(
      found.notices == [.sheetsLeftOut(file: path, noText: ["Codes"], hidden: ["Old"])])
  }

  @Test func aRunThatWritesBesideItKnowsTheFile() throws {
    #expect(try RecordSource(paths: [fixture("years.xlsx")]).paths == [fixture("years.xlsx")])
  }

  @Test(
    arguments: [
      // Runs of rich text are joined; how they are spoken is not part of them.
      (
        row("text") + "<row><c t=\"s\"><v>0</v></c></row>",
        "<si><r><t>Le</t></r><r><t>o</t></r><rPh><t>lee-oh</t></rPh></si>", ["text=Leo"]
      ),
      // Cells may lack a place, and rows may be left out.
      (
        row("id", "text") + "<row r=\"5\"><c r=\"B5\" t=\"str\"><v>a</v></c></row>" + row("1", "b"),
        nil, ["text=a", "id=1|text=b"]
      ),
      // Escapes, pairs of surrogates and what only looks like an escape.
      (
        row("text") + row("a_x000D_b_x005F_x000D__xD83D__xDE00_") + row("_x00G0_ _xD83D_ _x"), nil,
        ["text=a\rb_x000D_😀", "text=_x00G0_ \u{FFFD} _x"]
      ),
      // Separators of ours that somebody wrote as escapes are text like any other.
      (row("text", "id") + row("a_x001E_b_x001F_c", "1"), nil, ["id=1|text=a\u{1E}b\u{1F}c"]),
      // A prefix, as some writers put it.
      (
        row("text") + "<x:row xmlns:x=\"y\"><x:c t=\"str\"><x:v>p</x:v></x:c></x:row>", nil,
        ["text=p"]
      ),
      (
        row("text", "id") + row("a", "1", "c"), nil,
        ["a.xlsx: row 1 (line 2): 3 cells where the header has 2; the record was left out"]
      ),
      (row("text", "id") + row("a", "1", "", ""), nil, ["id=1|text=a"]),
      (row("text") + "<row/><row><c/></row>", nil, []),
    ] as [(String, String?, [String])])
  func cells(_ rows: String, _ texts: String?, _ expected: [String]) throws {
    #expect(try summaries(ofWorkbook: workbook(rows: rows, texts: texts)) == expected)
  }

  @Test func aTitleIsNoHeader() throws {
    let rows = row("Case notes") + row("Made by", "A. Worker") + row("Note ID", "Case note")
    #expect(try summaries(ofWorkbook: workbook(rows: rows + row("1", "a"))) == ["id=1|text=a"])
  }

  @Test func aMappingNamesTheTextOfASheetToo() throws {
    let parts = workbook(rows: row("Nr", "Was") + row("1", "a"))
    let found = try withFile(archive(parts), named: "a.xlsx") { path in
      let mapping = ColumnMapping([.text: "Was", .id: "Nr"])
      return try read([path], InputOptions(mapping: mapping)).entries.map(\.summary)
    }
    #expect(found == ["id=1|text=a"])
    #expect(
      try refusal(of: archive(parts))
        == "no header names the text of the notes; name that column in a mapping file (--map).")
  }
}
