public import ArgumentParser
import Pipeline
public import Records

/// `casenote score`: every record of an export.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score every record: JSON Lines to standard output.",
    discussion: """
      One line comes out for every record, in the order of the input, also for one that cannot be \
      read. Exit status: 0 done; 1 a record fell below --fail-below; 2 the command, an input or \
      the output cannot be used; 3 done, but some records could not be read; 130 interrupted \
      (143 by kill, 129 by a closed terminal).
      """)

  /// The formats that scores are written in.
  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, csv, xlsx }

  @OptionGroup var input: InputArguments

  @Option(help: "How to write the scores; else the suffix of the output tells, else jsonl.")
  var format: Format?

  @Option(
    name: [.short, .customLong("output")], parsing: .singleValue,
    help: ArgumentHelp("Write to a file, which appears when it is complete.", valueName: "file"))
  var outputs: [String] = []

  /// The file to write; "-" for standard output.
  var output: String { outputs.last.map(ReportOutput.name(of:)) ?? "-" }

  @OptionGroup var workers: WorkerArguments

  @OptionGroup var scorerOptions: ScorerOptions

  @Option(
    help: ArgumentHelp(
      "Show progress on standard error; auto does at a terminal only.", valueName: "when"))
  var progress: ProgressMode = .auto

  @Flag(help: "Say nothing on standard error but what went wrong.")
  var quiet = false

  @Flag(help: "Leave out the words of findings: nothing of a note's text in the output.")
  var brief = false

  @Option(
    help: ArgumentHelp(
      "Exit with 1 if a record scores below this, from 0 to 100.", valueName: "score"))
  var failBelow: Double?

  @Flag(
    help: """
      Go on with a run of the same command that was cut short, or be ready to: what is written so \
      far stays beside the output, as FILE.partial, until the run is done.
      """)
  var resume = false

  @Option(
    help: ArgumentHelp(
      """
      Take over from earlier scores (JSON Lines of the same version, with --brief if this run has \
      it) the lines of records that have not changed; may be the file of -o.
      """, valueName: "last"))
  var since: String?

  @Flag(
    help: """
      Read everything, score nothing, and say on standard error what was understood; with --format \
      jsonl as JSON on standard output.
      """)
  var dryRun = false

  @Flag(help: "Exit with 0 even if some records could not be read.")
  var allowBadRecords = false

  func validate() throws {
    if outputs.count > 1 {
      throw ValidationError(
        "Scores are written to one file a run, but -o was given \(outputs.count) times. "
          + "Name one file, and run again for the other format.")
    }
    if let failBelow, !(0...100).contains(failBelow) {
      throw ValidationError("--fail-below must be from 0 to 100.")
    }
  }

  func run() throws {
    let status = try dryRun ? DryRun(self).run() : ScoreRun(ScorePlan(self)).run()
    if status != ExitStatus.done { throw ExitCode(status) }
  }
}

extension RecordFormat: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
