import Testing

@testable import Records

/// A record by itself.
@Suite struct RecordTests {
  @Test func columnsGivenByAProgram() {
    let record = Record(
      id: "A-1", text: "Leo’s cot.", columns: [.case: "C1", .author: "", .id: "other"])
    #expect(record.id == "A-1")
    #expect(record.text == "Leo’s cot.")
    #expect(record.string(.case) == "C1")
    #expect(record.string(.author) == nil)
    #expect(record.string(.date) == nil)
    #expect(record.withText { Array($0) } == Array("Leo’s cot.".utf8))
    #expect(record.withBytes(of: .case) { $0.count } == 2)
    #expect(record.withBytes(of: .role) { $0.count } == nil)
  }

  @Test func withoutAnID() {
    let source = Record.Source(file: "notes.csv", row: 7, line: 9)
    #expect(Record(text: "", source: source).id == "row-7")
    #expect(Record(id: "", text: "", source: source).id == "row-7")
    #expect(Record(text: "").withText { $0.count } == 0)
  }

  @Test func aNULIsReplaced() {
    let record = Record(text: "a\0b\0")
    #expect(record.text == "a\u{FFFD}b\u{FFFD}")
    #expect(record.replacements == 2)
  }

  @Test func equalityIsThatOfColumns() throws {
    let read = try #require(
      try entries(of: Array("note,worker\n\"a \"\"b\"\"\",c\n".utf8), .csv).first?.record)
    let source = Record.Source(file: "notes", row: 1, line: 2)
    #expect(read == Record(text: "a \"b\"", columns: [.author: "c"], source: source))
    #expect(read != Record(text: "a \"b\"", columns: [.role: "c"], source: source))
    #expect(read != Record(text: "a \"b\"", columns: [.author: "c"]))
  }

  @Test func aKeptCopyIsNotOverwritten() throws {
    let rows = (0..<50).map { "\($0),note \(String(repeating: "é", count: 100 - $0))\n" }.joined()
    let kept = try entries(of: Array(("id,text\n" + rows).utf8), .csv)
    #expect(kept.count == 50)
    for (i, entry) in kept.enumerated() {
      #expect(entry.record?.id == "\(i)")
      #expect(entry.record?.text == "note " + String(repeating: "é", count: 100 - i))
    }
  }

  @Test func columnsKnowTheirPlace() {
    for (i, column) in Record.Column.allCases.enumerated() { #expect(column.index == i) }
  }
}
