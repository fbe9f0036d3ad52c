import Testing

@testable import Records

/// One JSON array of records, as APIs and pandas write it.
struct JSONArrayTests {
  @Test(arguments: [
    ("[{\"text\":\"a\"}]", ["text=a"]),
    (
      "\u{FEFF}\n[\n  {\n    \"id\": \"1\",\n    \"text\": \"a\"\n  },\n  {\"text\":\"b\"}\n]\n",
      [
        "id=1|text=a", "text=b",
      ]
    ),
    (
      "[{\"text\":\"] , } \\\" {\"},{\"text\":\"b\",\"x\":[{},[1,2]]}]",
      ["text=] , } \" {", "text=b"]
    ),
    ("[{\"text\":\"a\\\\\"},{\"text\":\"b\"}]", ["text=a\\", "text=b"]),
    (
      "[\n{}]",
      [
        "notes: row 1 (line 2): there is no key 'text'; say which key holds the text in a mapping file (--map)"
      ]
    ),
    (
      "[{\"text\":\"a\"},\n 7,\n{\"text\":\"b\"}]",
      ["text=a", "notes: row 2 (line 2): a JSON object is needed, not a number", "text=b"]
    ),
    (
      "[{\"text\":\"a\"},\n{\"text\":\"b",
      [
        "text=a",
        "notes: row 2 (line 2): not valid JSON at byte 11 of the line: the line ends too soon",
      ]
    ),
    (
      "[{\"text\":\"a\"},\n",
      [
        "text=a",
        "notes: row 2 (line 2): not valid JSON at byte 1 of the line: the line ends too soon",
      ]
    ),
    ("[{\"text\":\"a\"}]\n[{\"text\":\"b\"}]", ["text=a", "text=b"]),
    ("[{\"text\":\"a\"}] {\"text\":\"b\"}", ["text=a", "text=b"]),
  ])
  func elements(_ input: String, _ expected: [String]) throws {
    for pieces in [[1 << 20], [1], [3]] {
      let found = try entries(of: Array(input.utf8), pieces: pieces).map(\.summary)
      #expect(found.count == expected.count)
      for (found, expected) in zip(found, expected) { #expect(found.hasPrefix(expected)) }
    }
  }

  @Test func anEmptyArrayHoldsNoRecord() throws {
    for input in ["[]", "[ \n ]\n"] {
      #expect(try entries(of: Array(input.utf8), .jsonl).isEmpty)
    }
  }

  @Test func anElementOverTheLimitIsPassedBy() throws {
    let long = String(repeating: "x", count: 300)
    let input = "[{\"text\":\"a\"},{\"text\":\"\(long)\"},{\"text\":\"b\"}]"
    for pieces in [[1 << 20], [7]] {
      let found = try entries(of: Array(input.utf8), pieces: pieces, limit: SizeLimit(text: 80))
      #expect(
        found.map(\.summary) == [
          "text=a", "notes: row 2 (line 1): longer than 80 bytes; the record was left out",
          "text=b",
        ])
    }
  }
}
