import Foundation
@testable import Pipeline
import Records
import Support
import Testing

/// Exports divided among shards, and the shards read back.
struct ShardingTests {
  /// Texts and names that files, JSON and line-minded programs trip over.
  private static let awkward = [
    "", " ", "a", "Kai kicked.", "👶🏽 é\n", "a\r\nb", "\r", "\t\ta", "\"", "\\", "\\N", "\\t", "'",
    "\u{0}", "\u{1}\u{1F}\u{7F}", "\u{85}\u{2028}\u{2029}", "\u{FEFF}", "e\u{301}", "null",
    "12345678901234567890.000", "{\"text\": \"a\"}", "row-3", ",;|",
    String(repeating: "Kai kicked both legs. ", count: 40),
  ]

  /// Bytes of JSON Lines that become U+FFFD, numbers as they are written, and what is no record.
  private static let oddLines = [
    #"{"text":"\ud83d and \u0000"}"#, #"{"id":12345678901234567890123,"case":1e400,"text":"a"}"#,
    #"{"id":"","case":"","text":null}"#, "[]", "7", "{", #"{"id":"x","text":7}"#, #"{"id":"y"}"#,
    #"{"id":"z","text":"a"} x"#, #"{"text":"\q"}"#, #"{"case":[],"text":""}"#, "\u{1}",
    #"{"id":null,"unreadable":{"file":"b","row":2,"line":2,"fault":"textMissing"}}"#,
  ]

  private static func table(_ random: inout RepeatableRandom) -> Data {
    var table = Data("id,case,date,text\n".utf8)
    for _ in 0..<300 {
      var cells = (0..<4).map { _ in awkward.randomElement(using: &random) ?? "" }
      if Bool.random(using: &random) { cells[0] = "" }
      if Bool.random(using: &random) { cells[1] = "C-\(Int.random(in: 1...20, using: &random))" }
      if Int.random(in: 0..<20, using: &random) == 0 { cells.removeLast() }
      let row = cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      table += Data(row.joined(separator: ",").utf8)
      if Int.random(in: 0..<20, using: &random) == 0 { table += [0xFF] }
      table += Data("\r\n".utf8)
    }
    return table
  }

  private static func lines(_ random: inout RepeatableRandom) -> Data {
    var lines = Data()
    for _ in 0..<300 {
      if Int.random(in: 0..<3, using: &random) == 0 {
        lines += Data((oddLines.randomElement(using: &random) ?? "").utf8)
      } else {
        lines += Data("{\"text\":\"Kai said ".utf8) + [0xE2, 0x82] + Data("\"}".utf8)
      }
      lines += Data("\n".utf8)
    }
    return lines
  }

  /// All entries of some files, in order.
  private func entries(_ paths: [String]) throws -> [RecordEntry] {
    let source = try RecordSource(paths: paths)
    var entries: [RecordEntry] = []
    while let batch = try source.nextBatch() { batch.forEachRecord { entries.append($0) } }
    return entries
  }

  /// Divides files, and gives the entries of each shard.
  private func shards(
    _ paths: [String], in folder: String, count: Int, workers: Int = 3,
    longestLine: Int = RecordSource.longestLine
  ) throws -> (shards: [[RecordEntry]], tally: Tally) {
    let output = try ShardFolder(path: folder + "/shards", count: count)
    let tally = Locked(Tally())
    try Sharding(pipeline: OrderedPipeline(workers: workers), longestLine: longestLine)
      .run(Locked(RecordSource(paths: paths)), to: output) { part in
        #expect(part.errors.count == part.tally.failed)
        tally.withLock { $0 += part.tally }
      }
    try output.finish()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/shards").sorted()
    #expect(names.count == count)
    return (
      try names.map { try entries(["\(folder)/shards/\($0)"]) }, tally.withLock { $0 }
    )
  }

  /// An entry with its id written out, and without the place of a record, which is another now.
  private func essence(_ entry: RecordEntry) -> [String] {
    switch entry {
    case .failure(let error): [error.id ?? "-", error.description]
    case .record(let record):
      [record.id] + Record.Column.allCases.filter { $0 != .id }.map { record.string($0) ?? "-" }
    }
  }

  @Test(arguments: 1...8)
  func `The shards together hold the input, no case is split, and order is kept`(
    seed: Int
  ) throws {
    var random = RepeatableRandom(seed: UInt64(seed))
    try withFolder { folder in
      let paths = ["\(folder)/a.csv", "\(folder)/b.jsonl"]
      try Self.table(&random).write(to: URL(fileURLWithPath: paths[0]))
      try Self.lines(&random).write(to: URL(fileURLWithPath: paths[1]))
      let input = try entries(paths)
      let count = [1, 2, 7, 64][seed % 4]
      let (shards, tally) = try shards(paths, in: folder, count: count)
      let expected = input.map(essence)
      let found = shards.flatMap { $0.map(essence) }
      #expect(
        found.sorted { $0.lexicographicallyPrecedes($1) }
          == expected.sorted { $0.lexicographicallyPrecedes($1) })
      #expect(tally.records == input.count && tally.failed > 10 && tally.carried > 400)
      var shardOfCase: [String: Int] = [:]
      for (number, shard) in shards.enumerated() {
        // Each line is the next of its kind in the input.
        var rest = expected[...]
        for entry in shard {
          let next = rest.firstIndex(of: essence(entry))
          #expect(next != nil)
          if let next { rest = rest[(next + 1)...] }
          guard case .record(let record) = entry, let name = record.string(.case) else { continue }
          #expect(shardOfCase[name] ?? number == number)
          shardOfCase[name] = number
        }
      }
    }
  }

  @Test func `No line has anything in it that line-minded programs would change`() throws {
    var random = RepeatableRandom(seed: 9)
    try withFolder { folder in
      try Self.table(&random).write(to: URL(fileURLWithPath: folder + "/a.csv"))
      _ = try shards([folder + "/a.csv"], in: folder, count: 2)
      for name in ["shard-0000.jsonl", "shard-0001.jsonl"] {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/shards/\(name)"))
        #expect(bytes.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
        #expect(bytes.last == 0x0A)
        #expect(bytes.first == UInt8(ascii: "{"))
        #expect(bytes.firstRange(of: Data("\n\n".utf8)) == nil)
      }
    }
  }

  @Test func `A case is in the shard of the same number in every version`() throws {
    try withFolder { folder in
      var table = "id,case,text\n"
      for number in 1...8 { table += "A-\(number),C-\(number),Fine.\n" }
      for number in 1...8 { table += "A-\(number),,Fine.\n" }
      table += ",,Fine.\nB-1,Fine.\n"
      try Data(table.utf8).write(to: URL(fileURLWithPath: folder + "/a.csv"))
      let (shards, _) = try shards([folder + "/a.csv"], in: folder, count: 10)
      let places = shards.map { $0.map { essence($0)[0] }.joined(separator: " ") }
      #expect(
        places == [
          "A-2 A-4 A-1 A-8", "A-6 A-8", "A-7", "A-1 A-3", "A-5 A-5 A-6", "", "A-3 -", "A-7 row-17",
          "A-2", "A-4",
        ])
    }
  }

  @Test func `What could not be read again is left out and told`() throws {
    try withFolder { folder in
      let long = String(repeating: "\t", count: 300)
      let table = "id,case,text\nA-1,C-1,\"\(long)\"\nA-2,C-1,Fine.\n"
      try Data(table.utf8).write(to: URL(fileURLWithPath: folder + "/a.csv"))
      let (shards, tally) = try shards([folder + "/a.csv"], in: folder, count: 1, longestLine: 500)
      #expect(tally.carried == 1 && tally.failed == 1)
      #expect(
        essence(shards[0][0]) == [
          "A-1",
          "\(folder)/a.csv: row 1 (line 2): longer than 500 bytes; the record was left out",
        ])
    }
  }
}
