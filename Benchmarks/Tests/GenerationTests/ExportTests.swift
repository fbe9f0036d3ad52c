import Foundation
import Testing

@testable import Generation

struct ExportTests {
  private func export(
    seed: UInt64, size: Int = 300_000, _ formats: [ExportFormat] = ExportFormat.allCases
  ) throws(GenerationError) -> (Export.Summary, [ExportFormat: [UInt8]]) {
    var written: [ExportFormat: [UInt8]] = [:]
    var export = Export(notes: Notes.few, seed: seed, size: size)
    let summary = try export.write(formats) { written[$0, default: []] += $1 }
    return (summary, written)
  }

  /// FNV-1a, 64 bits.
  private func hash(_ bytes: [UInt8]?) -> UInt64 {
    (bytes ?? []).reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  @Test func bytesHangOnTheSeedAlone() throws {
    let (summary, files) = try export(seed: 1)
    let (_, others) = try export(seed: 2)
    #expect(files[.csv] != others[.csv])
    let (again, alone) = try export(seed: 1, [.jsonl])
    #expect(again == summary)
    #expect(alone[.jsonl] == files[.jsonl])
    #expect(alone.count == 1)
    #expect(hash(files[.csv]) == 17_796_961_985_861_421_700)
    #expect(hash(files[.jsonl]) == 5_104_793_853_000_799_506)
    #expect(hash(files[.txt]) == 13_553_943_453_694_534_219)
  }

  @Test(arguments: [1, 1_000, 3_000_000])
  func theCSVFormHasTheSizeAskedFor(size: Int) throws {
    let (summary, files) = try export(seed: 4, size: size, [.csv])
    #expect(files[.csv]?.count == summary.csvBytes)
    #expect((size..<(size + 8_000)).contains(summary.csvBytes))
  }

  @Test func everyFormHoldsTheSameRecords() throws {
    let (summary, files) = try export(seed: 9)
    let csv = String(decoding: files[.csv] ?? [], as: UTF8.self)
    let rows = try #require(self.rows(csv))
    #expect(rows.count == summary.records + 1)
    let lines = (files[.jsonl] ?? []).split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == summary.records)
    var texts: [UInt8] = []
    for (row, line) in zip(rows.dropFirst(), lines) {
      let record = try JSONDecoder().decode([String: String].self, from: Data(line))
      #expect(row.count == 11)
      #expect(row.first == record["id"])
      #expect(row[1] == record["case"])
      #expect(row.last == record["text"])
      let words = record["text"]?.split(whereSeparator: \.isWhitespace).count ?? 0
      #expect((80...700).contains(words))
      texts += Array((record["text"] ?? "").utf8) + [10, 10]
    }
    #expect(texts == files[.txt])
    #expect(texts.count - 2 * summary.records == summary.textBytes)
  }

  @Test func threeInAHundredRecordsAreNotASCII() throws {
    let (summary, files) = try export(seed: 6, size: 4_000_000, [.txt])
    #expect((20...40).contains(1_000 * summary.nonASCII / summary.records))
    #expect((files[.txt] ?? []).contains(UInt8(ascii: "\"")))
  }

  /// A reader of CSV that is easy to check; nil if a quote is not closed.
  private func rows(_ text: String) -> [[String]]? {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var rest = text.unicodeScalars.dropFirst()
    while let scalar = rest.popFirst() {
      let last = rows.count - 1
      let cell = rows[last].count - 1
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        rows[last][cell].append("\"")
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[last].append("")
      case "\r" where !isQuoted && rest.first == "\n":
        rest.removeFirst()
        rows.append([""])
      default: rows[last][cell].unicodeScalars.append(scalar)
      }
    }
    return isQuoted ? nil : Array(rows.dropLast())
  }
}
