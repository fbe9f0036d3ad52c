import Pipeline
import Records
import Reports

/// `casenote score --dry-run`: reads everything, scores nothing, and says what was understood.
struct DryRun {
  private let source: RecordSource
  private let command: ScoreCommand

  init(_ command: ScoreCommand) throws(CommandError) {
    self.command = command
    source = try command.input.source(try command.input.settings(isQuiet: command.quiet))
  }

  /// Reads to the end, and gives the exit status.
  func run() throws(CommandError) -> Int32 {
    var survey = ImportSurvey()
    do throws(InputError) {
      while let batch = try source.nextBatch() { batch.forEachRecord { survey.add($0) } }
    } catch {
      throw CommandError(error)
    }
    let report = ImportReport(
      inputs: source.descriptions, survey: survey, notices: source.notices)
    if command.format == .jsonl {
      try StandardOutput.write(report.json)
    } else {
      let console = StandardError()
      for line in report.lines { console.line("casenote: \(line)") }
    }
    return survey.refusedCount > 0 && !command.allowBadRecords
      ? ExitStatus.someUnreadable : ExitStatus.done
  }
}
