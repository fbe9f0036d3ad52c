import Foundation
import Pipeline
import RecordingQuality
import Records
import Reports

/// A run of `casenote score` in which all that can be refused has been.
struct ScorePlan {
  let source: Locked<RecordSource>
  /// The size of all inputs, nil where nobody knows.
  let totalBytes: Int?
  let scorer: Scorer
  let report: any RecordReport
  /// What need not be scored again, if so much was asked for.
  let reuse: LineReuse?
  /// Where earlier scores come from, and what was found in them.
  let earlier: (path: String, scores: EarlierScores)?
  let output: ReportOutput
  /// The file to write, "-" for standard output.
  let outputPath: String
  let jobs: Int
  let threshold: Double?
  let allowsBadRecords: Bool
  let isQuiet: Bool
  let progress: RunProgress.Style?

  /// Reads and opens everything that the command names; the output last, so that a mistake anywhere
  /// else leaves no trace.
  init(_ command: ScoreCommand) throws(CommandError) {
    outputPath = command.output
    let format =
      if let chosen = command.format { chosen } else { try Self.format(of: command.outputs.last) }
    try Self.refuseReuse(command, format)
    try Self.refuseWorkbook(command, format)
    let settings = try command.input.settings(isQuiet: command.quiet)
    let records = try command.input.source(settings)
    let paths = records.paths
    totalBytes = records.totalBytes
    source = Locked(records)
    let others = [
      command.input.mapping, command.input.settingsOptions.file, command.scorerOptions.model,
    ]
    try Self.refuse(output: outputPath, amongInputs: paths + others.compactMap(\.self))
    if command.resume {
      try Self.refuse(
        output: ReportOutput.partialPath(for: outputPath), amongInputs: paths)
    }
    scorer = try command.scorerOptions.makeScorer(settings)
    let vocabulary = ReportVocabulary(of: scorer)
    let lines = JSONLinesReport(vocabulary, isBrief: command.brief)
    report =
      switch format {
      case .jsonl: lines
      case .csv: ScoresCSVReport(vocabulary)
      case .xlsx: WorkbookReport(vocabulary, isBrief: command.brief)
      }
    jobs = command.workers.count
    threshold = command.failBelow
    allowsBadRecords = command.allowBadRecords
    isQuiet = command.quiet
    progress = command.progress.style(
      isQuiet: command.quiet, toStandardOutput: outputPath == "-")
    earlier = try Self.earlier(command, lines)
    do throws(OutputError) {
      output =
        if command.resume {
          try ReportOutput(resumable: outputPath)
        } else if format == .xlsx {
          try ReportOutput(path: outputPath) { path throws(PackerError) in
            try WorkbookFile(path: path)
          }
        } else {
          try ReportOutput(path: outputPath)
        }
    } catch {
      throw CommandError(error)
    }
    reuse =
      command.resume || earlier != nil
      ? LineReuse(lines, kept: output.kept, earlier: earlier?.scores) : nil
  }

  /// The format that the name of the output promises; JSON Lines where it promises none.
  private static func format(of output: String?) throws(CommandError) -> ScoreCommand.Format {
    guard let path = output else { return .jsonl }
    let suffix = URL(fileURLWithPath: path).pathExtension.lowercased()
    switch suffix {
    case "", "jsonl", "ndjson", "json": return .jsonl
    case "csv": return .csv
    case "xlsx": return .xlsx
    default:
      throw CommandError(
        "casenote: \(path): scores are not written as '.\(suffix)'. "
          + "Name a file .jsonl, .csv or .xlsx, or add --format jsonl, csv or xlsx.")
    }
  }

  /// Scores must not take the place of the notes that they are about.
  static func refuse(
    output: String, amongInputs inputs: [String]
  ) throws(CommandError) {
    guard let place = FileIdentity(path: output) else { return }
    for input in inputs where input != "-" && FileIdentity(path: input) == place {
      throw CommandError(
        "casenote: \(output): this is an input, and would be lost. Name another file for -o.")
    }
  }
}
