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
}
