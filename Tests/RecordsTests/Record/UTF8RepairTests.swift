import Support
import Testing

@testable import Records

/// Invalid UTF-8 becomes what `String(decoding:as:)` makes of it.
@Suite struct UTF8RepairTests {
  private func repaired(_ bytes: [UInt8]) -> RepairedText {
    var repaired = RepairedText()
    bytes.withUnsafeBytes { repaired.append($0) }
    return repaired
  }

  @Test(
    arguments: [
      // The examples of the Unicode Standard, tables 3-8 to 3-11.
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], "��������A", 8),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], "��������A", 8),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "�����A��B", 7),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "����A", 4),
      ([0x00, 0x41], "�A", 1),
      ([0x41, 0xE2, 0x82], "A�", 1),
      ([0xE2, 0x82, 0xAC, 0xEF, 0xBF, 0xBD], "€�", 0),
    ] as [([UInt8], String, Int)]) func examples(
      _ bytes: [UInt8], _ text: String, _ replacements: Int
    )
  {
    let repaired = repaired(bytes)
    #expect(String(decoding: repaired.bytes, as: UTF8.self) == text)
    #expect(repaired.replacements == replacements)
  }

  @Test func everyShortSequenceOfTellingBytes() {
    let telling: [UInt8] = [
      0x01, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
      0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for bytes in allSequences(over: telling, upTo: 3) {
      if repaired(bytes).bytes != Array(String(decoding: bytes, as: UTF8.self).utf8) {
        Issue.record("\(bytes)")
      }
    }
  }

  @Test(arguments: 0..<4) func randomBytes(seed: Int) {
    var random = RepeatableRandom(seed: UInt64(seed))
    let likely = Array("abcdefgh é€😀’".utf8)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        Int.random(in: 0..<8, using: &random) == 0
          ? UInt8.random(in: 1...255, using: &random)
          : likely.randomElement(using: &random) ?? 0
      }
      #expect(repaired(bytes).bytes == Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
  }

  @Test(arguments: 0..<40) func inEveryPlaceOfATable(_ place: Int) throws {
    // Behind so many plain bytes, and in an unquoted, a quoted and an unread cell.
    let plain = String(repeating: "x", count: place)
    let head = Array("text,case,z\n\(plain)".utf8)
    for (middle, replacements) in [([0xFF], 1), ([0xC3, 0xA9], 0), ([0x00], 1)] as [([UInt8], Int)]
    {
      for isQuoted in [false, true] {
        var bytes = head
        if isQuoted { bytes.insert(.quote, at: 12) }
        bytes += middle + (isQuoted ? [.quote] : []) + Array(",\(plain)".utf8) + middle
        bytes += [.comma] + middle + [.lineFeed]
        let record = try #require(try entries(of: bytes, .csv).first?.record)
        let expected = plain + (replacements == 0 ? "é" : "\u{FFFD}")
        #expect(record.text == expected)
        #expect(record.string(.case) == expected)
        #expect(record.replacements == replacements)
      }
    }
  }
}
