import Testing

@testable import Records

/// Tables in which a row is a question and its answer.
struct FormTests {
  private static let table = """
    Form ID,Person ID,Form Date,Question,Answer
    F1,C1,2025-03-14,What was seen?,"Kai kicked, and smiled."
    F1,C1,2025-03-14,Views of the child,
    F1,C1,2025-03-14,Plan,<p>Ring the <b>HV</b>.</p>
    F2,,2025-03-15,Plan,None

    """

  @Test func rowsOfAFormAreOneRecord() throws {
    let found = try entries(of: Array(Self.table.utf8), .csv)
    #expect(found.map { $0.record?.id } == ["F1", "F2"])
    #expect(
      found[0].record?.text.replacing(#/ +/#, with: " ")
        == """
        What was seen:
        Kai kicked, and smiled.

        Views of the child:

        Plan:
        Ring the HV.
        """)
    #expect(found[0].record?.string(.case) == "C1" && found[1].record?.string(.case) == nil)
    #expect(found.map { $0.record?.source.line } == [2, 5])
    #expect(found.map { $0.record?.source.row } == [1, 2])
  }

  @Test func anyChunking() throws {
    let bytes = Array(Self.table.utf8)
    let whole = try entries(of: bytes, .csv)
    for length in 1..<40 { #expect(try entries(of: bytes, .csv, pieces: [length]) == whole) }
  }

  @Test(arguments: [
    ("Form ID,Question,Answer", true), ("FORM_ID;QUESTION_TEXT;TEXT_ANSWER", true),
    ("Record ID,Assessment ID,Field name,Response", true),
    // A text of its own makes a row a note; without a form nothing tells what belongs together.
    ("Form ID,Question,Answer,Case note", false), ("Question,Answer,Case", false),
  ])
  func namesTell(_ header: String, _ isForm: Bool) throws {
    let names = header.split { ",;".contains($0) }.map(String.init)
    let roles = ColumnRoles(of: names, mapping: nil)
    #expect((roles.question != nil) == isForm)
    if isForm { #expect(roles.columns.count { $0 == .id } == 1) }
  }

  @Test func aMappingTells() throws {
    let mapping = try ColumnMapping(
      yaml: "id: Ref\nquestion: Asked\ntext: Said", file: "map.yaml")
    let found = try summaries(
      of: "Ref,Asked,Said,Answer\n1,a?,b,x\n1,a?,c,x\n1,d,e,x\n", .csv, mapping: mapping)
    #expect(found == ["id=1|text=a:\nb\nc\n\nd:\ne"])
    let none = try ColumnMapping(yaml: "question: ~\nid: Form ID\ntext: Answer", file: "map.yaml")
    let rows = try summaries(of: "Form ID,Question,Answer\n1,a,b\n1,c,d\n", .csv, mapping: none)
    #expect(rows == ["id=1|text=b", "id=1|text=d"])
    let noForm = try ColumnMapping(yaml: "question: Asked\ntext: Said", file: "map.yaml")
    let error = #expect(throws: InputError.self) {
      try entries(of: Array("Asked,Said\na,b\n".utf8), .csv, mapping: noForm)
    }
    #expect(error == .noFormColumn(file: "notes"))
    let missing = #expect(throws: InputError.self) {
      try entries(of: Array("id,Said\na,b\n".utf8), .csv, mapping: noForm)
    }
    #expect(missing?.description.hasPrefix("map.yaml:1:11: error: notes has no column") == true)
  }

  @Test func aFormWhoseRowsStandApartIsToldAndNotScoredTwice() throws {
    let found = try summaries(
      of: "Form ID,Question,Answer\nA,q,1\nB,q,2\nA,r,3\n,s,4\n,s,5\n", .csv)
    #expect(
      found == [
        "id=A|text=q:\n1", "id=B|text=q:\n2",
        """
        notes: row 3 (line 4): other rows of the same form stand further up; these were left out. \
        Sort the export by form
        """, "text=s:\n4", "text=s:\n5",
      ])
  }

  @Test func aRowAtFaultIsToldWhereItStands() throws {
    let found = try summaries(
      of: "Form ID,Question,Answer\nA,q,1\nA,q\nA,r,3\nB,\"x,y\nB,q,2\n", .csv)
    #expect(
      found == [
        "notes: row 1 (line 3): 2 cells where the header has 3; the record was left out",
        """
        notes: row 2 (line 5), column 'Question': a quote is opened and never closed; the record \
        was left out and reading went on at line 6
        """, "id=A|text=q:\n1\n\nr:\n3", "id=B|text=q:\n2",
      ])
  }

  @Test func aFormThatIsTooLongIsRefusedAndNotHeld() throws {
    let limit = SizeLimit(text: 100)
    let rows = (0..<40).map { "A,q\($0),0123456789\n" }.joined()
    let found = try entries(
      of: Array(("Form ID,Question,Answer\n" + rows + "B,q,1\n").utf8), .csv, limit: limit)
    #expect(found.map(\.summary).first?.contains("longer than 100 bytes") == true)
    #expect(found.last?.summary == "id=B|text=q:\n1")
  }

  @Test func aSheetOfFormsIsReadAlike() throws {
    let parts = workbook(
      rows: row("Form ID", "Question", "Answer") + row("F1", "Seen?", "Yes.")
        + row("F1", "Plan", "No."))
    let found = try withFile(archive(parts), named: "a.xlsx") { path in
      let source = try RecordSource(paths: [path])
      var all: [String] = []
      while let batch = try source.nextBatch() { batch.forEachRecord { all.append($0.summary) } }
      return all
    }
    #expect(found == ["id=F1|text=Seen:\nYes.\n\nPlan:\nNo."])
  }
}
