import Foundation
import Pipeline
import Records
import Support
import Testing

struct ResumeTests {
  /// Leaves bytes where a run that was cut short would have.
  private func leave(_ bytes: Data, in folder: String) throws {
    try bytes.write(to: URL(fileURLWithPath: folder + "/scores.jsonl.partial"))
  }

  @Test func `A run cut short anywhere ends with the same file and the same numbers`() throws {
    var random = RepeatableRandom(seed: 11)
    let export = InventedExport(rows: 60, &random)
    try withFolder { folder in
      let undisturbed = try export.score(in: folder)
      #expect(undisturbed.anew > 0 && undisturbed.tally.failed > 0 && undisturbed.tally.below > 0)
      let size = undisturbed.output.count
      let last = undisturbed.output.dropLast().lastIndex(of: 10) ?? 0
      // At every few bytes of the last line and at both its ends, and anywhere.
      var cuts = Array(stride(from: last - 1, to: size, by: 29)) + [0, last + 1, size - 1, size]
      cuts += (0..<20).map { _ in Int.random(in: 0...size, using: &random) }
      for cut in cuts {
        for zeros in [0, 100] {
          try leave(
            undisturbed.output.prefix(cut) + Data(repeating: 0, count: zeros), in: folder)
          let resumed = try export.score(in: folder, resume: true, workers: 1 + cut % 3)
          #expect(resumed.output == undisturbed.output)
          #expect(resumed.tally == undisturbed.tally)
          #expect(resumed.kept == undisturbed.output.prefix(cut).count { $0 == 10 })
        }
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(files == ["in.csv", "scores.jsonl"])
    }
  }

  @Test func `Lines of other records are refused and left as they were, the first one named`()
    throws
  {
    var random = RepeatableRandom(seed: 12)
    let export = InventedExport(rows: 30, &random)
    try withFolder { folder in
      let undisturbed = try export.score(in: folder)
      let partial = folder + "/scores.jsonl.partial"
      for row in export.rows.indices {
        var changed = export
        switch row % 4 {
        case 0: changed.rows[row].team += "x"
        case 1: changed.rows[row].text = (changed.rows[row].text ?? "") + " More."
        case 2: changed.rows[row].id += "x"
        default: changed.rows.insert(.init(id: "new", team: "", text: ""), at: row)
        }
        // A row that lacks a cell says nothing of the others.
        if changed.rows[row].text == nil { continue }
        try leave(undisturbed.output + Data("torn".utf8), in: folder)
        let refused = BatchScoring.Failure.output(
          .otherRun(
            path: partial, line: row + 1,
            record: Record.Source(file: folder + "/in.csv", row: row + 1, line: row + 2)))
        #expect(throws: refused) { try changed.score(in: folder, resume: true) }
        let left = try Data(contentsOf: URL(fileURLWithPath: partial))
        #expect(left == undisturbed.output + Data("torn".utf8))
      }
    }
  }

  @Test func `Another shape, and more lines than records, are refused`() throws {
    var random = RepeatableRandom(seed: 13)
    let export = InventedExport(rows: 12, &random)
    try withFolder { folder in
      let undisturbed = try export.score(in: folder)
      try leave(undisturbed.output, in: folder)
      #expect(throws: BatchScoring.Failure.self) {
        try export.score(in: folder, resume: true, isBrief: true)
      }
      var fewer = export
      fewer.rows.removeLast(2)
      let refused = BatchScoring.Failure.output(
        .moreLines(path: folder + "/scores.jsonl.partial", lines: 12, records: 10))
      #expect(throws: refused) { try fewer.score(in: folder, resume: true) }
      #expect(try export.score(in: folder, resume: true).output == undisturbed.output)
    }
  }
}
