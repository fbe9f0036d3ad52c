import Testing

@testable import Records

/// A record that is too long is refused without being held, and nothing behind it is lost.
@Suite struct SizeLimitTests {
  /// A text of 80 bytes, a record of 100.
  private let limit = SizeLimit(text: 80)

  private func summaries(_ text: String, _ format: RecordFormat) throws -> [String] {
    let bytes = Array(text.utf8)
    let whole = try entries(of: bytes, format, limit: limit)
    for length in 1...60 {
      let inPieces = try entries(of: bytes, format, pieces: [length], limit: limit)
      #expect(inPieces == whole, "in pieces of \(length)")
    }
    return whole.map(\.summary)
  }

  private func refused(row: Int, line: Int, _ column: String = "") -> String {
    """
    notes: row \(row) (line \(line))\(column): longer than 80 bytes; the record was left out
    """
  }

  private func letters(_ count: Int) -> String { String(repeating: "x", count: count) }

  @Test func jsonLines() throws {
    #expect(
      try summaries(
        """
        {"text":"\(letters(80))"}
        {"text":"\(letters(81))"}
        {"text":"\\u00e9\\u00e9\\u00e9\\u00e9"}
        {"text":"\(letters(400))"}

        {"text":"b"}
        """, .jsonl) == [
          "text=" + letters(80), refused(row: 2, line: 2, ", column 'text'"), "text=éééé",
          refused(row: 4, line: 4),
          "text=b",
        ])
  }

  @Test func theIDIsKnownWhereItWasRead() throws {
    let line = "{\"id\":1,\"text\":\"\(letters(78))é\"}"
    #expect(try entries(of: Array(line.utf8), .jsonl, limit: limit).first?.record?.id == "1")
    let longer = line.replacing("é", with: "éé")
    let found = try entries(of: Array(longer.utf8), .jsonl, limit: limit)
    guard case .failure(let error)? = found.first else { return #expect(found.isEmpty) }
    #expect(error.id == "1")
    #expect(error.fault == .tooLong(limit: 80))
  }

  @Test func cells() throws {
    #expect(
      try summaries("id,text\n1,\(letters(80))\n2,\(letters(81))\n3,\(letters(190))\n4,b\n", .csv)
        == [
          "id=1|text=" + letters(80), refused(row: 2, line: 3, ", column 'text'"),
          refused(row: 3, line: 4), "id=4|text=b",
        ])
  }

  @Test func quotedCells() throws {
    // With lines in it that do not look like rows, quotes and all: skipped to its end.
    let long = "\"\(letters(30))\n\(letters(30)) \"\"\(letters(30))\n\(letters(99))\""
    #expect(
      try summaries("id,text\n1,\(long)\n2,\(long),\n3,b\n", .csv) == [
        refused(row: 1, line: 2), refused(row: 2, line: 5), "id=3|text=b",
      ])
  }

  @Test func anOverlongCellThatGoesWrong() throws {
    let long = "\"\(letters(60))\n\(letters(60))\"x"
    #expect(
      try summaries("id,text\n1,\(long)\n2,b\n", .csv) == [
        refused(row: 1, line: 2), "id=2|text=b",
      ])
  }

  @Test func aQuoteThatIsNeverClosed() throws {
    // What follows looks like rows, so the quote is at fault and not the length.
    let rows = (2...19).map { "\($0),note \($0)\n" }.joined()
    #expect(
      try summaries("id,text\n1,\"a\n" + rows, .csv) == [
        """
        notes: row 1 (line 2), column 'text': a quote is opened and never closed; \
        the record was left out and reading went on at line 3
        """
      ] + (2...19).map { "id=\($0)|text=note \($0)" })
  }

  @Test func manyRowsInOneLargeBuffer() throws {
    // Each row opens a quote, and at every line end to come it is open, though not the same one:
    // only the end of the file shows that none of them is a row.
    let count = 3 * Frame.mostAtOnce
    let rows = String(repeating: "x\",\"\n", count: count)
    let found = try entries(of: Array("id,text\n\(rows)".utf8), .csv)
    #expect(found.count == count)
    let isFault = found.enumerated().allSatisfy { i, entry in
      guard case .failure(let error) = entry else { return false }
      return error.fault == .quoteNotClosed(resumedAtLine: i + 3) && error.source.row == i + 1
    }
    #expect(isFault)
  }

  @Test func overlongAtTheEnd() throws {
    #expect(try summaries("id,text\n1,\"\(letters(99))", .csv) == [refused(row: 1, line: 2)])
    #expect(try summaries("id,text\n1,\(letters(99))", .csv) == [refused(row: 1, line: 2)])
    #expect(try summaries("{\"text\":\"\(letters(99))", .jsonl) == [refused(row: 1, line: 1)])
  }

  @Test func plainText() throws {
    #expect(try summaries(letters(80), .text) == ["text=" + letters(80)])
    #expect(try summaries(letters(81), .text) == [refused(row: 1, line: 1)])
    #expect(try summaries(letters(400), .text) == [refused(row: 1, line: 1)])
  }

  /// A source that makes up an overlong record as it goes, so that the test holds none of it.
  private struct EndlessNote: ByteSource {
    let bytesRead = 0
    var head: [UInt8]
    var length: Int
    var tail: [UInt8]

    mutating func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
      if !head.isEmpty {
        defer { head = [] }
        target.copyBytes(from: head)
        return head.count
      }
      let count = min(length, target.count)
      if count > 0 {
        target[..<count].initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "x"))
        length -= count
        return count
      }
      defer { tail = [] }
      target.copyBytes(from: tail)
      return tail.count
    }
  }

  @Test(arguments: [
    (RecordFormat.csv, "text\n\"", "\"\nb\n"), (.csv, "text\n", "\nb\n"),
    (.jsonl, "{\"text\":\"", "\"}\n{\"text\":\"b\"}\n"), (.text, "", ""),
  ]) func sixtyFiveMebibytes(_ format: RecordFormat, _ head: String, _ tail: String) throws {
    // Beyond the room for a record too, so that it cannot be held even as it stands.
    for length in [65 << 20, 160 << 20] where format != .text || length < 100 << 20 {
      let source = EndlessNote(head: Array(head.utf8), length: length, tail: Array(tail.utf8))
      var reader = RecordReader(file: "notes", source: source)
      try reader.open(.init(format: format))
      var summaries: [String] = []
      while let batch = try reader.nextBatch() {
        batch.forEachRecord { summaries.append($0.summary) }
        #expect(reader.buffer.count <= SizeLimit.promised.record + (1 << 20))
      }
      #expect(summaries.first?.hasSuffix("longer than 64 MiB; the record was left out") == true)
      #expect(summaries.dropFirst() == (format == .text ? [] : ["text=b"]))
    }
  }
}
