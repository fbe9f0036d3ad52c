import Foundation
@testable import Pipeline
import RecordingQuality
import Records
import Reports
import Scoring
import Support
import Testing

struct BatchScoringTests {
  /// Every seventh row lacks a cell, every fifth holds nothing to score, every third a bad byte.
  static func export(rows: Int) -> Data {
    var export = Data("\u{FEFF}id,text\r\n".utf8)
    for row in 1...rows {
      if row % 7 == 0 {
        export += Data("A-\(row)\r\n".utf8)
      } else if row % 5 == 0 {
        export += Data("A-\(row),\r\n".utf8)
      } else {
        export += Data("A-\(row),\"Kai kicked both legs on visit \(row). Mum reports ".utf8)
        export += row % 3 == 0 ? Data([0xFF]) : Data("he is well".utf8)
        export += Data(".\"\r\n".utf8)
      }
    }
    return export
  }

  /// What came of a run: the lines written, their sum, and the records that could not be read.
  struct Run {
    var lines: [Substring] = []
    var tally = Tally()
    var errors: [ReadError] = []
  }

  /// Scores an export into a file.
  private func score(
    _ export: String, report: some RecordReport, threshold: Double? = nil, workers: Int, window: Int
  ) throws -> Run {
    let path = export + ".scores"
    let output = try ReportOutput(path: path)
    let run = Locked(Run())
    try BatchScoring(
      SharedScorer.scorer.get(), report: report, threshold: threshold,
      pipeline: OrderedPipeline(workers: workers, window: window)
    ).run(Locked(RecordSource(paths: [export])), to: output) { part in
      run.withLock {
        $0.tally += part.tally
        $0.errors += part.errors
      }
    }
    try output.finish()
    var result = run.withLock { $0 }
    result.lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return result
  }

  /// Runs `body` with the path of an export of so many rows.
  private func withExport(rows: Int, _ body: (String) throws -> Void) throws {
    try withFolder { folder in
      try Self.export(rows: rows).write(to: URL(fileURLWithPath: folder + "/in.csv"))
      try body(folder + "/in.csv")
    }
  }

  @Test func `One line comes out for every record, in order`() throws {
    try withExport(rows: 2000) { export in
      let run = try score(export, report: IDReport(), workers: 3, window: 5)
      #expect(run.lines.count == 2000)
      for (index, line) in run.lines.enumerated() {
        let row = index + 1
        #expect(line == (row % 7 == 0 ? "failed row \(row)" : "A-\(row)"))
      }
      let tally = run.tally
      #expect(tally.records == 2000 && tally.failed == 285 && tally.notScored == 343)
      #expect(tally.repaired == tally.replacements && tally.repaired == 457)
      #expect(run.errors.map(\.source.row) == Array(stride(from: 7, through: 2000, by: 7)))
    }
  }

  @Test func `The report is the same for any workers`() throws {
    let report = JSONLinesReport(ReportVocabulary(of: try SharedScorer.scorer.get()))
    try withExport(rows: 1000) { export in
      let one = try score(export, report: report, workers: 1, window: 1)
      for (workers, window) in [(2, 6), (7, 3)] {
        let many = try score(export, report: report, workers: workers, window: window)
        // Compared apart, so that a failure does not print a thousand lines.
        let difference = zip(many.lines, one.lines).enumerated().first { $1.0 != $1.1 }
        #expect(difference == nil)
        #expect(many.lines.count == one.lines.count)
        #expect(many.tally == one.tally)
      }
    }
  }

  @Test func `Scores below the threshold are counted`() throws {
    try withExport(rows: 20) { export in
      for threshold in [nil, 0.0, 100] {
        let run = try score(
          export, report: IDReport(), threshold: threshold, workers: 2, window: 2)
        #expect(run.tally.below == (threshold == 100 ? run.tally.scored : 0))
      }
    }
  }

  @Test func `The opening stands once, even before no record`() throws {
    let report = ScoresCSVReport(ReportVocabulary(of: try SharedScorer.scorer.get()))
    try withFolder { folder in
      let export = folder + "/in.csv"
      try "id,text\r\n".write(toFile: export, atomically: false, encoding: .utf8)
      let run = try score(export, report: report, workers: 2, window: 2)
      #expect(run.tally == Tally())
      let written = try Data(contentsOf: URL(fileURLWithPath: export + ".scores"))
      #expect(Array(written) == report.opening)
    }
  }

  @Test func `An output that fails ends the run`() throws {
    try withExport(rows: 100) { export in
      let scoring = BatchScoring(
        try SharedScorer.scorer.get(), report: IDReport(), pipeline: OrderedPipeline(workers: 2))
      let source = Locked(try RecordSource(paths: [export]))
      let output = try ReportOutput(path: "/dev/full")
      let full = BatchScoring.Failure.output(.cannotWrite(path: "/dev/full", errno: ENOSPC))
      #expect(throws: full) {
        try scoring.run(source, to: output) { _ in Issue.record("nothing was written") }
      }
    }
  }
}

/// The ids alone.
private struct IDReport: RecordReport {
  var opening: [UInt8] { [] }

  func append(_ score: Score, of record: Record, to output: inout [UInt8]) {
    output += Array("\(record.id)\n".utf8)
  }

  func append(_ error: ReadError, to output: inout [UInt8]) {
    output += Array("failed row \(error.source.row)\n".utf8)
  }
}
