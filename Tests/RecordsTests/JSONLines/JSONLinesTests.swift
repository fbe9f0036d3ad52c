import Testing

@testable import Records

/// JSON Lines: what is read, what is passed by, what is refused.
@Suite struct JSONLinesTests {
  @Test(arguments: [
    // Keys in any order, blanks anywhere JSON allows them.
    (#"{"id":"a","text":"b"}"#, "id=a|text=b"),
    (" \t{ \"text\" :\r \"b\" , \"id\" : \"a\" } ", "id=a|text=b"),
    (
      #"""
      {"id":"1","text":"2","case":"3","child":"4","age":"5","birth_date":"6","date":"7",\#
      "recorded_date":"8","role":"9","author":"10","team":"11","agency":"12","type":"13"}
      """#,
      """
      id=1|text=2|case=3|child=4|age=5|birth_date=6|date=7|recorded_date=8|role=9|author=10|\
      team=11|agency=12|type=13
      """
    ),
    // Unknown keys with values of every kind.
    (#"{"x":{"text":"no","y":[{},[],[[null]],{"z":{}}]},"text":"b"}"#, "text=b"),
    (#"{"x":[1,-0,0.5,1e9,1E-9,-12.75e+3,true,false,null,"\\\""],"text":"b"}"#, "text=b"),
    (#"{"Text":"no","texts":"no","tex":"no","":"no","text":"b"}"#, "text=b"),
    (#"{"recorded_dat":"no","recorded_dates":"no","birth_dat":1,"text":"b"}"#, "text=b"),
    // A key may be written with escapes, and be long.
    (#"{"\u0074e\u0078t":"b","author_of_this_note_and_of_many_others":"c"}"#, "text=b"),
    // Numbers stand as they are written; null is not given; an empty column is not given either.
    (#"{"id":12,"age":-0.50e1,"text":"b"}"#, "id=12|text=b|age=-0.50e1"),
    (#"{"id":null,"case":null,"author":"","text":"b"}"#, "text=b"),
    (#"{"id":"","text":null}"#, "text="),
    (#"{"text":""}"#, "text="),
    // Of a key that stands there twice the last counts.
    (#"{"text":"a","text":"b","id":"c","id":null}"#, "text=b"),
    (#"{"text":7,"text":"b"}"#, "text=b"),
    (#"{"text":"é","text":"b"}"#, "text=b"),
    // Escapes.
    (#"{"text":"\"\\\/\b\f\n\r\t"}"#, "text=\"\\/\u{8}\u{C}\n\r\t"),
    (#"{"text":"\u0041\u00e9\u20AC\ud83d\ude00\uD834\uDD1E"}"#, "text=Aé€😀𝄞"),
    (#"{"text":"a\u0001b"}"#, "text=a\u{1}b"),
    (#"{"text":"‘é’ 😀 e\u0301"}"#, "text=‘é’ 😀 e\u{301}"),
  ]) func objects(_ line: String, _ expected: String) throws {
    #expect(try summaries(of: line + "\n", .jsonl) == [expected])
    // However long the text before, and whatever stands behind.
    for padding in [1, 7, 8, 30, 31, 32, 33, 63] {
      let blanks = String(repeating: " ", count: padding)
      #expect(try summaries(of: blanks + line + blanks, .jsonl) == [expected])
    }
  }

  @Test(arguments: [
    (#"{"text":"\ud83d"}"#, "\u{FFFD}", 1),
    (#"{"text":"a\ude00b"}"#, "a\u{FFFD}b", 1),
    (#"{"text":"\ud83d\ud83d\ude00"}"#, "\u{FFFD}😀", 1),
    (#"{"text":"\ud83dA"}"#, "\u{FFFD}A", 1),
    (#"{"text":"\ud83d\n"}"#, "\u{FFFD}\n", 1),
    (#"{"text":"\ud83d\u0041"}"#, "\u{FFFD}A", 1),
    (#"{"text":"a\u0000b"}"#, "a\u{FFFD}b", 1),
    (#"{"text":"\ude00","text":"b"}"#, "b", 0),
    (#"{"text":"b","case":"\ude00"}"#, "b", 0),
  ]) func replacedEscapes(_ line: String, _ text: String, _ replacements: Int) throws {
    let record = try #require(try entries(of: Array(line.utf8), .jsonl).first?.record)
    #expect(record.text == text)
    #expect(record.replacements == replacements)
  }

  @Test func invalidBytesAreReplacedAndCounted() throws {
    let line = Array(#"{"text":"a"#.utf8) + [0xFF, 0xE2, 0x82] + Array(#"\ude00b"}"#.utf8)
    let record = try #require(try entries(of: line, .jsonl).first?.record)
    #expect(record.text == "a\u{FFFD}\u{FFFD}\u{FFFD}b")
    #expect(record.replacements == 3)
  }

  @Test func blankLinesAreNoRecords() throws {
    let found = try entries(of: Array("\n{\"text\":\"a\"}\r\n \t\n\n{\"text\":\"b\"}".utf8), .jsonl)
    #expect(found.compactMap { $0.record?.source.row } == [1, 2])
    #expect(found.compactMap { $0.record?.source.line } == [2, 5])
    #expect(found.compactMap { $0.record?.id } == ["row-1", "row-2"])
  }

  @Test(arguments: [
    ("[1]", "a JSON object is needed, not an array"),
    ("\"text\"", "a JSON object is needed, not a string"),
    ("12", "a JSON object is needed, not a number"),
    ("true", "a JSON object is needed, not a boolean"),
    ("null", "a JSON object is needed, not null"),
    ("{}", "there is no key 'text'; say which key holds the text in a mapping file (--map)"),
    (
      #"{"id":"a"}"#,
      "there is no key 'text'; say which key holds the text in a mapping file (--map)"
    ),
    ("{", "not valid JSON at byte 2 of the line: the line ends too soon"),
    ("}", "not valid JSON at byte 1 of the line: a value was expected"),
    ("text", "not valid JSON at byte 2 of the line: a value was expected"),
    ("nul", "not valid JSON at byte 4 of the line: the line ends too soon"),
    ("{'text':'a'}", "not valid JSON at byte 2 of the line: a key in quotes was expected"),
    (#"{"text":"a",}"#, "not valid JSON at byte 13 of the line: a key in quotes was expected"),
    (#"{"text" "a"}"#, "not valid JSON at byte 9 of the line: a colon was expected"),
    (#"{"text":}"#, "not valid JSON at byte 9 of the line: a value was expected"),
    (
      #"{"text":"a" "id":1}"#,
      "not valid JSON at byte 13 of the line: a comma or a closing brace was expected"
    ),
    (
      #"{"x":[1 2]}"#,
      "not valid JSON at byte 9 of the line: a comma or a closing bracket was expected"
    ),
    (#"{"x":[1,]}"#, "not valid JSON at byte 9 of the line: a value was expected"),
    (
      #"{"x":[1}"#,
      "not valid JSON at byte 8 of the line: a comma or a closing bracket was expected"
    ),
    (
      #"{"x":{"y":1]}"#,
      "not valid JSON at byte 12 of the line: a comma or a closing brace was expected"
    ),
    (#"{"x":01}"#, "not valid JSON at byte 7 of the line: a comma or a closing brace was expected"),
    (#"{"x":-}"#, "not valid JSON at byte 7 of the line: a digit was expected"),
    (#"{"x":1.}"#, "not valid JSON at byte 8 of the line: a digit was expected"),
    (#"{"x":1e}"#, "not valid JSON at byte 8 of the line: a digit was expected"),
    (#"{"x":.5}"#, "not valid JSON at byte 6 of the line: a value was expected"),
    (#"{"x":+1}"#, "not valid JSON at byte 6 of the line: a value was expected"),
    (#"{"x":NaN}"#, "not valid JSON at byte 6 of the line: a value was expected"),
    (#"{"text":"a"} x"#, "not valid JSON at byte 14 of the line: nothing more was expected"),
    (#"{"text":"a"}{"#, "not valid JSON at byte 13 of the line: nothing more was expected"),
    (
      "{\"text\":\"a\tb\"}",
      """
      not valid JSON at byte 11 of the line: a control character in a string must be written as an \
      escape
      """
    ),
    (
      "{\"x\":\"a\u{0}b\"}",
      """
      not valid JSON at byte 8 of the line: a control character in a string must be written as an \
      escape
      """
    ),
    (#"{"text":"\x"}"#, "not valid JSON at byte 10 of the line: a backslash begins no escape"),
    (#"{"text":"\u12g4"}"#, "not valid JSON at byte 10 of the line: a backslash begins no escape"),
    (#"{"x":"\ud83d\u1"}"#, "not valid JSON at byte 13 of the line: a backslash begins no escape"),
    (#"{"text":"a"#, "not valid JSON at byte 11 of the line: the line ends too soon"),
    (#"{"text":"\"#, "not valid JSON at byte 11 of the line: the line ends too soon"),
    (#"{"text":"\u00"#, "not valid JSON at byte 14 of the line: the line ends too soon"),
  ]) func faults(_ line: String, _ message: String) throws {
    let found = try summaries(of: line + "\n" + #"{"text":"next"}"#, .jsonl)
    #expect(found == ["notes: row 1 (line 1): " + message, "text=next"])
  }

  @Test(arguments: [
    (#"{"id":"a","text":7}"#, "column 'text': text is needed, not a number"),
    (#"{"id":"a","text":["b"]}"#, "column 'text': text is needed, not an array"),
    (#"{"id":"a","text":true}"#, "column 'text': text is needed, not a boolean"),
    (#"{"id":"a","text":"b","role":{"x":1}}"#, "column 'role': text is needed, not an object"),
    (#"{"id":"a","text":"b","text":{}}"#, "column 'text': text is needed, not an object"),
  ]) func wrongKinds(_ line: String, _ message: String) throws {
    let found = try entries(of: Array(line.utf8), .jsonl)
    #expect(found.map(\.summary) == ["notes: row 1 (line 1), " + message])
    guard case .failure(let error) = found[0] else { return }
    #expect(error.id == "a")
  }

  @Test func depthIsLimited() throws {
    func line(depth: Int) -> String {
      "{\"x\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        + ",\"text\":\"a\"}"
    }
    #expect(try summaries(of: line(depth: 512), .jsonl) == ["text=a"])
    #expect(
      try summaries(of: line(depth: 513), .jsonl) == [
        """
        notes: row 1 (line 1): not valid JSON at byte 518 of the line: \
        more than 512 arrays and objects lie in each other
        """
      ])
  }

  @Test func everyTruncationIsAnError() throws {
    let line = Array(
      #" {"x":[1.5e3,{"y":null}],"id":-7,"text":"a \ud83d\ude00 \n é","z":{"k":[true]}} "#.utf8)
    #expect(try entries(of: line, .jsonl)[0].record?.text == "a 😀 \n é")
    let end = try #require(line.lastIndex(of: UInt8(ascii: "}")))
    for length in 2...end {
      let found = try entries(of: Array(line[..<length]), .jsonl)
      guard case .failure(let error)? = found.first, found.count == 1 else {
        Issue.record("a record came of the first \(length) bytes")
        continue
      }
      #expect(error.fault == .notJSON(.ended, atByte: length + 1))
    }
  }

  @Test func anyChunking() throws {
    let lines = Array(
      """
      {"id":"a","text":"one\\n\\u00e9"}

      {"id":"b","text":"two"
      {"id":"c","text":"three"}
      """.utf8)
    let whole = try entries(of: lines, .jsonl)
    #expect(whole.count == 3)
    for length in [1, 2, 3, 7, 13, 64] {
      #expect(try entries(of: lines, .jsonl, pieces: [length]) == whole)
      #expect(try entries(of: lines, pieces: [length]) == whole)
    }
  }
}
