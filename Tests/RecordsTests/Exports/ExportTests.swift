import Foundation
import Testing

@testable import Records

/// Exports as real programs write them, each with the records that are in it; see `Fixtures/make`.
struct ExportTests {
  /// What is expected of a file.
  struct Expected: Decodable, Sendable, CustomTestStringConvertible {
    var file: String
    var records: [[String: String]]
    var refused: Int
    var mojibake: Int?

    var testDescription: String { file }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures").path

  static let expected: [Expected] = {
    let lines = FileManager.default.contents(atPath: "\(folder)/expected.jsonl") ?? Data()
    return lines.split(separator: UInt8(ascii: "\n")).compactMap {
      try? JSONDecoder().decode(Expected.self, from: Data($0))
    }
  }()

  @Test(arguments: expected)
  func `Every record is there as it was given to the program that wrote it`(
    _ expected: Expected
  ) throws {
    let found = try read(["\(Self.folder)/\(expected.file)"])
    let records = found.entries.compactMap(\.record)
    #expect(records.map(Self.columns) == expected.records)
    #expect(found.entries.count - records.count == expected.refused)
    #expect(records.count { $0.isMojibake } == expected.mojibake ?? 0)
  }

  @Test func `Every file is expected, and there are many`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(
      Set(files) == Set(Self.expected.map(\.file)).union(["expected.jsonl", "make"]))
    #expect(Self.expected.count > 90)
  }

  private static func columns(of record: Record) -> [String: String] {
    var columns: [String: String] = [:]
    for column in Record.Column.allCases { columns[column.rawValue] = record.string(column) }
    return columns
  }
}
