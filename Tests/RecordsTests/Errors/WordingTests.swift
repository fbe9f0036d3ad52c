import Testing

@testable import Records

/// The sentences that no other test comes by.
@Suite struct WordingTests {
  @Test(arguments: [
    (
      InputError.cannotOpen(file: "a.csv", InputError.SystemReason(errno: 13)),
      "a.csv: cannot be opened: access is denied"
    ),
    (
      .cannotOpen(file: "a.csv", InputError.SystemReason(errno: 24)),
      "a.csv: cannot be opened: Too many open files"
    ),
    (
      .cannotRead(file: "-", InputError.SystemReason(errno: 5)),
      "standard input: cannot be read: Input/output error"
    ),
    (
      .duplicateColumn(file: "a.csv", .text, headers: ["Note", "Body", "text"]),
      """
      a.csv: 'Note', 'Body' and 'text' all mean the column 'text'; \
      say which one counts in a mapping file (--map)
      """
    ),
  ]) func inputErrors(_ error: InputError, _ message: String) {
    #expect(error.description == message)
  }

  @Test func standardInputIsNamed() {
    let source = Record.Source(file: "-", row: 3, line: 7)
    let error = ReadError(source: source, id: nil, fault: .textMissing)
    #expect(
      error.description
        == "standard input: row 3 (line 7): there is no key 'text'; say which key holds the text in a mapping file (--map)"
    )
  }

  @Test(arguments: [
    ("txt", "text"), ("textt", "text"), ("tetx", "text"), ("Author", "author"),
    ("birthdate", "birth_date"), ("record_date", "recorded_date"), ("x", nil), ("zzzz", nil),
    ("", nil),
  ]) func suggestions(_ written: String, _ meant: String?) {
    let names = Record.Column.allCases.map(\.rawValue)
    #expect(Spelling.nearest(to: written, among: names) == meant)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("é", "e", 1),
  ]) func distances(_ a: String, _ b: String, _ distance: Int) {
    #expect(Spelling.distance(a, b) == distance)
    #expect(Spelling.distance(b, a) == distance)
  }
}
