import ArgumentParser
import Foundation
import Pipeline
import Records

/// `casenote report`: what an audit panel needs, from an export, in one file.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Prepare an audit: numbers, trends, a briefing to edit, and a sheet for each case.",
    discussion: """
      The report is one page that opens in any browser, offline, and prints on A4; or a Word file of \
      the briefing and the case sheets, to be edited; or a workbook. It quotes the notes: keep it as you keep them. \
      All records are counted; the cases of the sample have a sheet each. Authors never appear. \
      Name -o several times to have several files of one reading. Exit status: 0 done; 2 the command, an input or the output \
      cannot be used; 3 done, but some records could not be read; 130 interrupted \
      (143 by kill, 129 by a closed terminal).
      """)

  @OptionGroup var input: InputArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The report to write: a name ending in .html, .docx, .xlsx or .md; may be given again.",
      valueName: "file"))
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write the briefing alone too (.docx): it quotes no record.", valueName: "file"))
  var briefing: String?

  @Option(
    help: ArgumentHelp(
      "How many cases have a sheet; all if there are no more.", valueName: "number"))
  var sample = 12

  @Option(help: ArgumentHelp("The number that the draw begins from.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Draw from each team, agency, type, role or age: one at least, the rest in proportion.",
      valueName: "column"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "Leave cases out of the draw, those audited before say: their names, one a line.",
      valueName: "file"))
  var exclude: String?

  @Option(
    help: ArgumentHelp("Compare with an earlier report (.html).", valueName: "last"))
  var against: String?

  @Option(
    help: ArgumentHelp(
      "Honour the marks of reviewers: the workbook of a report, or a table of record, indicator, "
        + "quote and review.",
      valueName: "file"))
  var reviewed: String?

  @OptionGroup var workers: WorkerArguments

  @OptionGroup var scorerOptions: ScorerOptions

  @Option(
    help: ArgumentHelp(
      "Show progress on standard error; auto does at a terminal only.", valueName: "when"))
  var progress: ProgressMode = .auto

  @Flag(help: "Say nothing on standard error but what went wrong.")
  var quiet = false

  @Flag(help: "Exit with 0 even if some records could not be read.")
  var allowBadRecords = false

  func validate() throws {
    if output.isEmpty, briefing == nil {
      throw ValidationError("Say what to write: -o audit.html, or --briefing briefing.docx.")
    }
    if !(0...1000).contains(sample) {
      throw ValidationError("--sample must be from 0 to 1000, not \(sample).")
    }
  }

  func run() throws {
    let status = try ReportRun(self).run()
    if status != ExitStatus.done { throw ExitCode(status) }
  }
}
