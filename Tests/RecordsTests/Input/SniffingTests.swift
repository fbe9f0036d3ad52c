import Testing

@testable import Records

/// What an input without a telling name is taken for.
@Suite struct SniffingTests {
  @Test(arguments: [
    ("{\"text\":\"a\"}", "text=a"),
    ("\u{FEFF}\n {\"text\":\"a\"}", "text=a"),
    (
      "{text}",
      "notes: row 1 (line 1): not valid JSON at byte 2 of the line: a key in quotes was expected"
    ),
    ("id,text\n1,a", "id=1|text=a"),
    ("Case Note;Worker\na;b", "text=a|author=b"),
    ("note\tother thing\na\tb\n", "text=a"),
    ("\u{FEFF}sep=|\nid|text\n1|a", "id=1|text=a"),
    // Plain text, though it has delimiters and words that are names too.
    ("Home visit, Leo seen.\nMum well.", "text=Home visit, Leo seen.\nMum well."),
    ("Note, I saw Leo.\nHe was well.", "text=Note, I saw Leo.\nHe was well."),
    (
      "Text from mum: she is late, again and again and again.",
      "text=Text from mum: she is late, again and again and again."
    ),
    ("text\na\n", "text=text\na\n"),
    ("[Name] was seen.", "text=[Name] was seen."),
    ("[", "text=["),
    ("\"Leo\" was seen,\ntext", "text=\"Leo\" was seen,\ntext"),
    (" \n", "text= \n"),
    ("\u{FEFF}a\u{FEFF}", "text=a\u{FEFF}"),
  ]) func content(_ input: String, _ expected: String) throws {
    let bytes = Array(input.utf8)
    for pieces in [[1 << 20], [1], [2], [5]] {
      let found = try entries(of: bytes, pieces: pieces)
      #expect(found.map(\.summary) == [expected])
    }
  }

  @Test func nothingIsNoRecord() throws {
    for input in ["", "\u{FEFF}"] {
      #expect(try entries(of: Array(input.utf8)).isEmpty)
      #expect(try entries(of: Array(input.utf8), mayBeText: false).isEmpty)
    }
  }

  @Test(arguments: [
    (
      "Leo was seen.",
      """
      notes: neither its name nor its content tells what it holds; say so with --from csv, tsv, \
      jsonl, text, xlsx or docx
      """
    )
  ]) func refusals(_ input: String, _ message: String) {
    let error = #expect(throws: InputError.self) {
      try entries(of: Array(input.utf8), mayBeText: false)
    }
    #expect(error?.description == message)
  }

  @Test func aHeaderMustEndSomewhere() throws {
    let endless = Array(repeating: UInt8(ascii: "a"), count: 2 << 20)
    let error = #expect(throws: InputError.self) { try entries(of: endless, .csv) }
    #expect(
      error?.description == "notes: the header does not end within 1 MiB; is this a table?")
    #expect(try entries(of: endless).count == 1)
  }
}
