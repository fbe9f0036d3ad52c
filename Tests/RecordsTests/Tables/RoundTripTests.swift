import Support
import Testing

@testable import Records

/// Whatever is written by the rules is read back as it was.
@Suite struct RoundTripTests {
  private static let pieces = [
    "a", "B 1", ",", ";", "\t", "\"", "\n", "\r\n", "\r", "é", "😀", " ", "’",
  ]

  /// A cell of a few random pieces.
  private static func cell(_ random: inout RepeatableRandom) -> String {
    (0..<Int.random(in: 0...12, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// The cell as a careful program writes it: quoted where it must be, and now and then anyway.
  private static func written(
    _ cell: String, delimiter: String, _ random: inout RepeatableRandom
  ) -> String {
    let needsQuotes =
      cell.unicodeScalars.contains { "\"\n\r".unicodeScalars.contains($0) }
      || cell.contains(delimiter)
    guard needsQuotes || Bool.random(using: &random) else { return cell }
    let doubled = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"" + doubled + "\""
  }

  @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n"])
  func csv(delimiter: String, lineEnd: String) throws {
    var random = RepeatableRandom(seed: 11)
    for _ in 0..<40 {
      var rows: [[String]] = []
      var file = ["id", "text", "unread", "author"].joined(separator: delimiter) + lineEnd
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let row = (0..<4).map { _ in Self.cell(&random) }
        rows.append(row)
        file +=
          row.map { Self.written($0, delimiter: delimiter, &random) }
          .joined(separator: delimiter) + lineEnd
      }
      let found = try entries(
        of: Array(file.utf8), .csv, pieces: [Int.random(in: 1...99, using: &random)])
      try #require(found.count == rows.count)
      for (entry, row) in zip(found, rows) {
        let record = try #require(entry.record)
        #expect(record.string(.id) ?? "" == row[0])
        #expect(record.text == row[1])
        #expect(record.string(.author) ?? "" == row[3])
      }
    }
  }

  @Test func jsonLines() throws {
    var random = RepeatableRandom(seed: 12)
    for _ in 0..<200 {
      let text = Self.cell(&random)
      var line = "{\"unread\": [1, {\"text\": null}], \"text\": \""
      for scalar in text.unicodeScalars {
        line += Self.escaped(scalar, &random)
      }
      line += "\"}\n"
      let found = try entries(
        of: Array(line.utf8), .jsonl, pieces: [Int.random(in: 1...99, using: &random)])
      #expect(found.map { $0.record?.text } == [text])
    }
  }

  /// A scalar as JSON may write it.
  private static func escaped(
    _ scalar: Unicode.Scalar, _ random: inout RepeatableRandom
  ) -> String {
    let short: [Unicode.Scalar: String] = [
      "\"": "\\\"", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\",
    ]
    if let escape = short[scalar], Bool.random(using: &random) { return escape }
    guard scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || Bool.random(using: &random)
    else { return String(scalar) }
    return String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
