import Testing

@testable import Records

/// Rows by RFC 4180, and what people's programs write in its place.
@Suite struct RowTests {
  @Test(arguments: [
    // RFC 4180, section 2.
    ("id,text\r\na,b\r\n", ["id=a|text=b"]),
    ("id,text\r\na,b", ["id=a|text=b"]),
    ("id,text\n\"a\",\"b\"\n", ["id=a|text=b"]),
    ("id,text\n\"a\",\"b\r\nc\"\nd,e\n", ["id=a|text=b\r\nc", "id=d|text=e"]),
    ("id,text\n\"a\",\"b \"\"c\"\" d\"\n", ["id=a|text=b \"c\" d"]),
    ("id,text\n\"a\",\"\"\"\"\n", ["id=a|text=\""]),
    ("id,text\n\"a\",\"\"\"b\"\"\"\n", ["id=a|text=\"b\""]),
    ("id,text\na, b \n", ["id=a|text= b "]),
    // Commas, line ends and delimiters within quotes.
    ("id,text\n1,\"a,b\"\n", ["id=1|text=a,b"]),
    ("id,text\n1,\"\na\n\n\"\n", ["id=1|text=\na\n\n"]),
    ("text,id\n\"a\",\"b\"", ["id=b|text=a"]),
    ("text,id\n\"a\",\"b\"\r", ["id=b|text=a"]),
    // Empty cells are not given; an empty text is.
    ("id,text,case\n,,\n", ["text="]),
    ("id,text,case\n\"\",\"\",\"\"\n", ["text="]),
    // Blank lines are no records, wherever they stand.
    ("\n\r\nid,text\n\na,b\n\r\n\nc,d\n\n", ["id=a|text=b", "id=c|text=d"]),
    ("text\na\n\nb", ["text=a", "text=b"]),
    // A quote within an unquoted cell is plain text.
    ("id,text\n1,5'10\" tall\n", ["id=1|text=5'10\" tall"]),
    ("id,text\n1, \"a\"\n", ["id=1|text= \"a\""]),
    ("id,text\n1,a\"\"b\n", ["id=1|text=a\"\"b"]),
    // Other delimiters.
    ("id;text\n1;\"a;b\"\n2;c,d\n", ["id=1|text=a;b", "id=2|text=c,d"]),
    ("id\ttext\n1\ta b\n", ["id=1|text=a b"]),
    ("id|text\n1|a\n", ["id=1|text=a"]),
    ("sep=;\r\nid;text\r\n1;a\r\n", ["id=1|text=a"]),
    ("SEP=^\nid^text\n1^\"a^\"\n", ["id=1|text=a^"]),
    ("\u{FEFF}id,text\n1,a\n", ["id=1|text=a"]),
    ("\u{FEFF}sep=,\n\"id\",text\n1,a\n", ["id=1|text=a"]),
    // A carriage return alone ends lines if it ends the header; else it is text.
    ("id,text\r1,a\r2,\"b\rc\"\r3,d", ["id=1|text=a", "id=2|text=b\rc", "id=3|text=d"]),
    ("id,text\n1,a\rb\n", ["id=1|text=a\rb"]),
    // Columns that are not read, before, between and behind the others.
    ("x,id,y,text,z\n\"1,\"\"\",a,,b,\"\n\"\n", ["id=a|text=b"]),
    // A header without a record.
    ("id,text\n", []),
    ("id,text", []),
    ("", []),
    ("\n\n", []),
  ]) func rows(_ input: String, _ expected: [String]) throws {
    #expect(try summaries(of: input, .csv) == expected)
  }

  @Test func tabsAloneCountInTSV() throws {
    #expect(try summaries(of: "id,text\ttext\n1\ta\n", .tsv) == ["text=a"])
    #expect(try summaries(of: "id\ttext\n1\t\"a\tb\"\n", .tsv) == ["id=1|text=a\tb"])
  }

  @Test(arguments: [
    // A row that has lost or gained a cell.
    ("a\nb,c\n", [width(row: 1, line: 2, "1 cell"), "text=c"]),
    ("a,b,c\nb,c\n", [width(row: 1, line: 2, "3 cells"), "text=c"]),
    ("a,\n,\n", ["text=", "text="]),
    // A quote that nothing closes: the rows behind are read.
    ("\"a,b\nc,d\n", [open(row: 1, line: 2, "x"), "text=d"]),
    ("a,\"b\nc,d\ne,f", [open(row: 1, line: 2, "text"), "text=d", "text=f"]),
    ("a,\"b", [open(row: 1, line: 2, "text")]),
    ("a,\"b\n\nc,d\n", [open(row: 1, line: 2, "text"), "text=d"]),
    // A closed quote with something behind it.
    ("a,\"b\"c\nd,e\n", [open(row: 1, line: 2, "text"), "text=e"]),
    ("a,\"b\" \nd,e\n", [open(row: 1, line: 2, "text"), "text=e"]),
    ("a,\"b\"\rc\nd,e\n", [open(row: 1, line: 2, "text"), "text=e"]),
    ("\"a\nb\"c,\"d\n\"\ne,f\n", [open(row: 1, line: 2, "x"), "text=d\n", "text=f"]),
    // The column is that of the quote, however many lines lie in between.
    (
      "\"a\nb\nc\",\"d\"e\n",
      [
        open(row: 1, line: 2, "text"), width(row: 2, line: 3, "1 cell"),
        open(row: 3, line: 4, "text"),
      ]
    ),
    ("a,b,\"c\nd,e\n", [open(row: 1, line: 2, "3"), "text=e"]),
    // Lines within quotes count, and so do blank ones.
    ("a,\"b\nc\"\n\nd\n", ["text=b\nc", width(row: 2, line: 5, "1 cell")]),
  ]) func faults(_ rows: String, _ expected: [String]) throws {
    #expect(try summaries(of: "x,text\n" + rows, .csv) == expected)
  }

  /// The sentence about a row of the wrong width.
  private static func width(row: Int, line: Int, _ cells: String) -> String {
    "notes: row \(row) (line \(line)): \(cells) where the header has 2; the record was left out"
  }

  /// The sentence about a quote that is not closed.
  private static func open(row: Int, line: Int, _ column: String) -> String {
    """
    notes: row \(row) (line \(line)), column '\(column)': a quote is opened and never closed; \
    the record was left out and reading went on at line \(line + 1)
    """
  }
}
