import Support
import Testing

@testable import Records

/// Whatever the bytes, and however they come in pieces, the entries are the same.
@Suite struct ChunkingTests {
  /// The entries, or the error that refuses the input.
  private func outcome(
    _ bytes: [UInt8], _ format: RecordFormat?, pieces: [Int], limit: SizeLimit
  ) -> Result<[RecordEntry], InputError> {
    do throws(InputError) {
      return .success(try entries(of: bytes, format, pieces: pieces, limit: limit))
    } catch {
      return .failure(error)
    }
  }

  private static let fragments: [[UInt8]] =
    [
      "a", "text", "id,text\n", "text;x\r\n", "{\"text\":\"", "\"}", "{\"id\":", "[", "]", "}", ":",
      "\"", "\"\"", "\",\"", ",", ";", "\t", "\n", "\r\n", "\r", "\\", "\\n", "\\ud83d", "\\u00e9",
      "é", "😀", "\0", " ", "12", "null", "sep=;\n", "\u{FEFF}",
      "a longer piece of a note, and more",
    ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x82], [0xF0, 0x9F]]

  @Test(
    arguments: [nil, .csv, .tsv, .jsonl, .text] as [RecordFormat?],
    ["", "id,text\n", "text\tid\r\n", "text,x\r"])
  func anyBytes(_ format: RecordFormat?, _ head: String) {
    var random = RepeatableRandom(seed: UInt64(head.utf8.count))
    for i in 0..<40 {
      var bytes = Array(head.utf8)
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        bytes += Self.fragments.randomElement(using: &random) ?? []
      }
      let limit = i % 2 == 0 ? SizeLimit(text: 24) : .promised
      let whole = outcome(bytes, format, pieces: [1 << 20], limit: limit)
      let lengths = [[1], [2], [3], [5, 1], [17]]
      let pieces = lengths.randomElement(using: &random) ?? [1]
      #expect(
        outcome(bytes, format, pieces: pieces, limit: limit) == whole,
        "\(String(decoding: bytes, as: UTF8.self).debugDescription) in pieces of \(pieces)")
      guard case .success(let entries) = whole else { continue }
      for (row, entry) in entries.enumerated() {
        switch entry {
        case .record(let record):
          #expect(record.source.row == row + 1)
          #expect(record.text.utf8.count <= limit.text)
          #expect(record.withText { bytes in !bytes.contains(0) })
        case .failure(let error): #expect(error.source.row == row + 1)
        }
      }
    }
  }
}
