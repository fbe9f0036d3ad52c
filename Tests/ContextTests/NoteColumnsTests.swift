import Context
import Records
import Testing

/// What is read from a record's own columns.
struct NoteColumnsTests {
  static let ages: [(String, Double?)] = [
    ("10 months", 10), ("3y 11m", 47), ("2 years 1 month", 25), ("4", 48), ("6/12", 6), ("", nil),
    ("three", nil), ("3 stone", nil), ("149", 1788), ("151", nil),
    ("99999999999999999999999999", nil), (String(repeating: "9", count: 400), nil),
    (String(repeating: "1d", count: 100_000), nil),
  ]

  @Test(arguments: ages) func agesAreInMonths(age: String, months: Double?) {
    #expect(NoteColumns(Record(id: "x", text: "", columns: [.age: age])).ageInMonths == months)
  }

  @Test(arguments: [
    ([:], false), ([Record.Column.child: "Lia"], true), ([.age: "4"], true), ([.age: "?"], false),
    ([.age: "unborn"], true), ([.type: "visit"], false), ([.type: "visit", .role: "nurse"], true),
  ])
  func whatAFileGives(columns: [Record.Column: String], isOfFile: Bool) {
    #expect(NoteColumns(Record(id: "x", text: "", columns: columns)).isOfFile == isOfFile)
  }
}
