import ArgumentParser
import Pipeline
import RecordingQuality
import Records
import Reports

/// `casenote explain`: sentence by sentence what was seen and what stood against it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show sentence by sentence: cues, context, findings, and what vetoed what.",
    discussion: "For people who write lexicons, and for whoever must defend a line.")

  /// The forms of output.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  @Argument(help: ArgumentHelp("A file of records, or - for standard input.", valueName: "file"))
  var file: String

  @Option(help: "Text to read, or jsonl for other programs.")
  var format: Format = .text

  @OptionGroup var scorerOptions: ScorerOptions

  @OptionGroup var settingsOptions: SettingsOptions

  func run() throws {
    let settings = try settingsOptions.settings(for: [file], isQuiet: false)
    let input = try NoteInput(file, format: nil, settings)
    let scorer = try scorerOptions.makeScorer(settings)
    let worker = scorer.makeWorker()
    let report = ExplanationReport(ReportVocabulary(of: scorer))
    let errors = try input.forEachRecord { record throws(CommandError) in
      let sentences = worker.explain(record)
      switch format {
      case .text: try StandardOutput.write(report.text(sentences, of: record))
      case .jsonl: try StandardOutput.write(report.jsonLines(sentences, of: record))
      }
    }
    for notice in input.notices { StandardError().line("casenote: \(notice)") }
    for error in errors { StandardError().line("casenote: \(error)") }
    if !errors.isEmpty { throw ExitCode(ExitStatus.someUnreadable) }
  }
}
