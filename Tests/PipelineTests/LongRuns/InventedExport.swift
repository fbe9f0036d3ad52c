import Foundation
import Pipeline
import RecordingQuality
import Records
import Reports
import Support
import Testing

/// Rows of an export that a test changes as people change theirs.
struct InventedExport {
  /// One row; a nil text makes a row that cannot be read.
  struct Row: Equatable {
    var id: String
    var team: String
    var text: String?
  }

  var rows: [Row]

  /// So many rows: some without an id, some empty, some that cannot be read, some twice.
  init(rows count: Int, _ random: inout RepeatableRandom) {
    rows = []
    for number in 1...count {
      if number % 9 == 0 {
        rows.append(rows[Int.random(in: rows.indices, using: &random)])
      } else {
        rows.append(Self.row(number, &random))
      }
    }
  }

  /// A row of any kind.
  static func row(_ number: Int, _ random: inout RepeatableRandom) -> Row {
    let texts = [
      "Kai kicked both legs.", "Mum reports he is well.", "Dad was at work.", "", nil,
      "No concerns.",
    ]
    return Row(
      id: number % 7 == 0 ? "" : "A-\(number)", team: "T\(Int.random(in: 0...2, using: &random))",
      text: texts[Int.random(in: texts.indices, using: &random)].map {
        $0.isEmpty ? $0 : "\($0) Visit \(Int.random(in: 0...3, using: &random))."
      })
  }

  var csv: String {
    "id,team,text\n"
      + rows.map { "\($0.id),\($0.team)\($0.text.map { ",\"\($0)\"" } ?? "")\n" }.joined()
  }

  /// The format of its scores.
  static func report(isBrief: Bool = false) throws -> JSONLinesReport {
    JSONLinesReport(ReportVocabulary(of: try SharedScorer.scorer.get()), isBrief: isBrief)
  }

  /// What a run made of an export.
  struct Run: Equatable {
    var output = Data()
    var tally = Tally()
    var kept = 0
    var takenOver = 0
    var anew = 0
  }

  /// Scores the export in a folder as the command does, into `scores.jsonl`.
  func score(
    in folder: String, resume: Bool = false, since last: String? = nil, isBrief: Bool = false,
    workers: Int = 2
  ) throws -> Run {
    let scorer = try SharedScorer.scorer.get()
    let report = try Self.report(isBrief: isBrief)
    // Always of the same name, which stands in the lines of rows that cannot be read.
    let (export, path) = (folder + "/in.csv", folder + "/scores.jsonl")
    try csv.write(toFile: export, atomically: false, encoding: .utf8)
    let earlier = try last.map {
      try EarlierScores(path: $0, report: report, indexIn: folder)
    }
    let output = resume ? try ReportOutput(resumable: path) : try ReportOutput(path: path)
    defer { output.abandon() }
    let run = Locked(Run())
    try BatchScoring(
      scorer, report: report, reuse: LineReuse(report, kept: output.kept, earlier: earlier),
      threshold: 50, pipeline: OrderedPipeline(workers: workers)
    ).run(Locked(RecordSource(paths: [export])), to: output) { part in
      run.withLock {
        $0.tally += part.tally
        $0.kept += part.kept
        $0.takenOver += part.takenOver
        $0.anew += part.anew
      }
    }
    try output.finish()
    var result = run.withLock { $0 }
    result.output = try Data(contentsOf: URL(fileURLWithPath: path))
    return result
  }
}
