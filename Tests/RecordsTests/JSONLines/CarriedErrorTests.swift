import Testing

@testable import Records

/// Lines that stand for records which could not be read where they came from.
@Suite struct CarriedErrorTests {
  private static let place = #""file":"a.csv","row":3,"line":4,"column":null"#

  @Test(arguments: [
    (
      #""fault":"cellCount","found":1,"expected":4"#,
      "1 cell where the header has 4; the record was left out"
    ),
    (
      #""fault":"quoteNotClosed","resumedAtLine":5"#,
      """
      a quote is opened and never closed; the record was left out and reading went on at line 5
      """
    ),
    (
      #""fault":"tooLong","limit":67108864"#, "longer than 64 MiB; the record was left out"
    ),
    (
      #""fault":"notJSON","due":"colon","atByte":9"#,
      "not valid JSON at byte 9 of the line: a colon was expected"
    ),
    (
      #""fault":"notJSON","json":"badEscape","atByte":9"#,
      "not valid JSON at byte 9 of the line: a backslash begins no escape"
    ),
    (#""fault":"notAnObject","kind":"array""#, "a JSON object is needed, not an array"),
    (#""fault":"wrongKind","kind":"number""#, "text is needed, not a number"),
    (
      #""fault":"textMissing""#,
      "there is no key 'text'; say which key holds the text in a mapping file (--map)"
    ),
  ]) func faults(_ fault: String, _ words: String) throws {
    let line = #"{"id": "é\"1", "unreadable": {\#(Self.place), \#(fault)}}"#
    let input = line + "\n{\"text\":\"a\"}\n[]\n"
    let found = try entries(of: Array(input.utf8), .jsonl)
    guard case .failure(let error)? = found.first else {
      Issue.record("there is no error")
      return
    }
    #expect(error.description == "a.csv: row 3 (line 4): \(words)")
    // Nobody knows which cell of a row of the wrong width is the id.
    #expect(error.id == (fault.contains("cellCount") ? nil : "é\"1"))
    // What follows is told by its own place again.
    #expect(found[1].record?.source == Record.Source(file: "notes", row: 2, line: 2))
    #expect(found[2].summary.hasPrefix("notes: row 3 (line 3): "))
  }

  @Test func columnIsCarried() throws {
    let line = """
      { "other": [{"unreadable": 1}], "unreadable" : { "fault":"tooLong", "limit":9, "file":"-", \
      "row":1,"line":1,"column":"Case \\u004eote", "more": {"x": []} } , "id": null }
      """
    #expect(
      try summaries(of: line, .jsonl) == [
        "standard input: row 1 (line 1), column 'Case Note': longer than 9 bytes; "
          + "the record was left out"
      ])
  }

  @Test(arguments: [
    #"{"unreadable":1}"#,
    #"{"unreadable":{}}"#,
    #"{"unreadable":{\#(place),"fault":"other"}}"#,
    #"{"unreadable":{\#(place),"fault":"cellCount","found":1}}"#,
    #"{"unreadable":{\#(place),"fault":"cellCount","found":"1","expected":2.5}}"#,
    #"{"unreadable":{\#(place),"fault":"notJSON","json":"other","atByte":1}}"#,
    #"{"unreadable":{\#(place),"fault":"wrongKind","kind":"note"}}"#,
    #"{"unreadable":{"file":"a","row":1,"fault":"textMissing"}}"#,
    #"{"more":{"unreadable":{\#(place),"fault":"cellCount","found":1,"expected":2}}}"#,
  ]) func otherLinesHaveNoText(_ line: String) throws {
    #expect(
      try summaries(of: line, .jsonl) == [
        "notes: row 1 (line 1): there is no key 'text'; say which key holds the text in a mapping file (--map)"
      ])
  }

  @Test func aTextCountsMore() throws {
    let line = #"{"text":"a","unreadable":{\#(Self.place),"fault":"textMissing"}}"#
    #expect(try summaries(of: line, .jsonl) == ["text=a"])
  }
}
