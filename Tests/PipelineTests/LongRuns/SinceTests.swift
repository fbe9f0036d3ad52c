import Foundation
import Pipeline
import Records
import Support
import Testing

struct SinceTests {
  /// Changes an export as a week does.
  private func change(_ export: InventedExport, _ random: inout RepeatableRandom)
    -> InventedExport
  {
    var changed = export
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let row = Int.random(in: changed.rows.indices, using: &random)
      let other = Int.random(in: changed.rows.indices, using: &random)
      switch Int.random(in: 0...6, using: &random) {
      case 0: changed.rows[row].text = (changed.rows[row].text ?? "") + " More."
      case 1: changed.rows[row].team += "x"
      case 2: changed.rows.remove(at: row)
      case 3: changed.rows.insert(InventedExport.row(1000 + row, &random), at: row)
      case 4: changed.rows.swapAt(row, other)
      case 5: changed.rows.append(changed.rows[row])
      default: changed.rows[row].id = changed.rows[other].id
      }
    }
    return changed
  }

  @Test(arguments: 1...12)
  func `The file is the same as without earlier scores, and only what changed is scored`(
    seed: UInt64
  ) throws {
    var random = RepeatableRandom(seed: seed)
    let export = InventedExport(rows: 40, &random)
    let changed = change(export, &random)
    try withFolder { folder in
      _ = try export.score(in: folder)
      // As in weekly use, the earlier scores are in the file that is replaced.
      let since = try changed.score(in: folder, since: folder + "/scores.jsonl")
      let without = try changed.score(in: folder)
      #expect(since.output == without.output)
      #expect(since.tally == without.tally)
      #expect(since.takenOver + since.anew == without.anew)
      // A record is known by its row too where it has no id.
      let known = export.rows.enumerated().map { $1.id.isEmpty ? "\($0) \($1)" : "\($1)" }
      let unchanged = changed.rows.enumerated().count { number, row in
        row.text != nil && known.contains(row.id.isEmpty ? "\(number) \(row)" : "\(row)")
      }
      #expect(since.takenOver == unchanged)
      let again = try changed.score(in: folder, since: folder + "/scores.jsonl")
      #expect(again.anew == 0 && again.output == without.output)
      // And cut short on the way.
      let cut = Int.random(in: 0...without.output.count, using: &random)
      try without.output.prefix(cut)
        .write(to: URL(fileURLWithPath: folder + "/scores.jsonl.partial"))
      let resumed = try changed.score(
        in: folder, resume: true, since: folder + "/scores.jsonl")
      #expect(resumed.output == without.output && resumed.tally == without.tally)
      #expect(resumed.anew == 0)
    }
  }

  @Test func `Torn lines are passed over and counted, the rest is taken`() throws {
    var random = RepeatableRandom(seed: 21)
    let export = InventedExport(rows: 30, &random)
    try withFolder { folder in
      let whole = try export.score(in: folder)
      let lines = whole.output.split(separator: 10).map { Data($0) + [10] }
      let report = try InventedExport.report()
      for spoilt in 0..<40 {
        // One line is spoilt in the middle, another loses its end.
        var torn = lines
        let (first, second) = (spoilt % 30, (spoilt + 7) % 30)
        let place = torn[first].startIndex + (spoilt * 13) % (torn[first].count - 1)
        torn[first][place] = 0
        torn[second].removeLast(2)
        let last = folder + "/last.jsonl"
        try Data(torn.joined()).write(to: URL(fileURLWithPath: last))
        let found = try EarlierScores(path: last, report: report, indexIn: folder)
        // A line without its end and the one behind it are one line that is no JSON.
        #expect(found.unsound == ((second + 1) % 30 == first && second < 29 ? 1 : 2))
        #expect(try export.score(in: folder, since: last).output == whole.output)
      }
    }
  }

  @Test func `Lines of another shape are not taken`() throws {
    var random = RepeatableRandom(seed: 22)
    let export = InventedExport(rows: 20, &random)
    try withFolder { folder in
      let full = try export.score(in: folder)
      let brief = try export.score(in: folder, since: folder + "/scores.jsonl", isBrief: true)
      #expect(brief.takenOver == 0)
      let again = try export.score(in: folder, since: folder + "/scores.jsonl")
      #expect(again.takenOver == 0 && again.output == full.output)
    }
  }

  @Test func `A line with the right content and another id is not taken`() throws {
    // A line whose hash is right and whose id is not, as a collision would leave it.
    var random = RepeatableRandom(seed: 23)
    var export = InventedExport(rows: 1, &random)
    export.rows = [.init(id: "A-1", team: "", text: "Kai kicked both legs.")]
    try withFolder { folder in
      let whole = try export.score(in: folder)
      let forged = String(decoding: whole.output, as: UTF8.self)
        .replacingOccurrences(of: "A-1", with: "A-2")
      let last = folder + "/last.jsonl"
      try forged.write(toFile: last, atomically: false, encoding: .utf8)
      let since = try export.score(in: folder, since: last)
      #expect(since.takenOver == 0 && since.output == whole.output)
    }
  }

  @Test(arguments: ["", "id,score\nA-1,50\n", "[\n]\n", "\0\0\0\n"])
  func `What holds no scores is refused, unless it is empty`(content: String) throws {
    try withFolder { folder in
      let last = folder + "/last.jsonl"
      try Data(content.utf8).write(to: URL(fileURLWithPath: last))
      let read = { path in
        try EarlierScores(path: path, report: InventedExport.report(), indexIn: folder)
      }
      if content.isEmpty {
        #expect(try read(last).usable == 0)
      } else {
        #expect(throws: EarlierScoresError.notScores(path: last)) { try read(last) }
      }
      #expect(throws: EarlierScoresError.notAFile(path: folder)) { try read(folder) }
      #expect(throws: EarlierScoresError.cannotRead(path: folder + "/no", errno: ENOENT)) {
        try read(folder + "/no")
      }
    }
  }
}
