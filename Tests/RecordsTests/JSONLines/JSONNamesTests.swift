import Testing

@testable import Records

/// Keys of JSON that are the names of headers.
struct JSONNamesTests {
  @Test(
    arguments: [
      (#"{"Case Note": "Kai ran.", "Contact Date": "2025-03-04"}"#, "Kai ran.", "2025-03-04"),
      (#"{"CASE_NOTE": "Kai ran.", "date": "2025-03-04"}"#, "Kai ran.", "2025-03-04"),
      (#"{"Case Note": "Kai ran.", "Note": "no"}"#, "Kai ran.", nil),
      // Where there is our own key, no other counts.
      (#"{"text": "Kai ran.", "Case Note": "no", "Contact Date": "no"}"#, "Kai ran.", nil),
      (#"{"Case Note": "no", "text": ""}"#, "", nil),
    ] as [(String, String, String?)])
  func keysAreReadByTheNamesOfHeaders(_ line: String, _ text: String, _ date: String?) throws {
    try withFolder(["a.jsonl": line + "\n"]) { folder in
      let source = try RecordSource(paths: ["\(folder)/a.jsonl"])
      let batch = try #require(try source.nextBatch())
      var records: [Record?] = []
      batch.forEachRecord { records.append($0.record) }
      #expect(records.count == 1)
      #expect(records.first??.string(.text) ?? "" == text)
      #expect(records.first??.string(.date) == date)
    }
  }
  /// What casenote writes into shards is read under the mapping by which it was made.
  @Test(arguments: [
    // As an export has it, as a shard has it, and some of each.
    (#"{"Ref": "A", "Said": "Kai ran."}"#, "id=A|text=Kai ran."),
    (#"{"id": "A", "case": "C", "author": "no", "text": "Kai ran."}"#, "id=A|text=Kai ran.|case=C"),
    (#"{"id": "A", "Said": "Kai ran."}"#, "id=A|text=Kai ran."),
    // The key that the mapping gives counts, wherever it stands, and though it holds nothing.
    (#"{"Said": "Kai ran.", "text": "no"}"#, "text=Kai ran."),
    (#"{"text": "no", "Said": "Kai ran."}"#, "text=Kai ran."),
    (#"{"text": "no", "Said": null}"#, "text="),
    (#"{"Said": null, "text": "no"}"#, "text="),
    // Our own name of one column may be theirs for another.
    (#"{"type": "midwife", "text": "Kai ran."}"#, "text=Kai ran.|role=midwife"),
  ]) func ownNamesStandInForThoseOfAMapping(_ line: String, _ summary: String) throws {
    let mapping = try ColumnMapping(
      yaml: "{id: Ref, text: Said, author: ~, role: type, type: Kind}", file: "casenote.yaml")
    #expect(try summaries(of: line, .jsonl, mapping: mapping) == [summary])
  }

  @Test func aMappingStillNeedsAText() throws {
    let mapping = ColumnMapping([.text: "Said"])
    #expect(
      try summaries(of: #"{"id": "A", "Case Note": "no"}"#, .jsonl, mapping: mapping) == [
        "notes: row 1 (line 1): \(ReadError.Fault.textMissing)"
      ])
  }
}
