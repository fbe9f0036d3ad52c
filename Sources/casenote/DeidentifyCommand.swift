import ArgumentParser
import Foundation
import Pipeline
import Records

/// `casenote deidentify`: records with what identifies people replaced.
struct DeidentifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deidentify",
    abstract: "Replace names, dates, numbers and places in notes; a draft for a person to check.",
    discussion: """
      JSON Lines of the same records in the same order: the id, and the text with each person under \
      one name all through their case. The result is a de-identified draft, not anonymous: somebody \
      reads it before it goes anywhere, --review makes the sheet for that. No key is kept. Exit \
      status: 0 done; 2 the command, an input or the output cannot be used; 3 done, but some records \
      could not be read; 130 interrupted (143 by kill, 129 by a closed terminal).
      """)

  /// How the records are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl }

  @OptionGroup var input: InputArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to write (.jsonl); standard output if not given, or -.", valueName: "file"),
    transform: ReportOutput.name(of:))
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "Write the sheet of what was kept and could be a name (.csv); it holds the notes as they are.",
      valueName: "sheet"))
  var review: String?

  @Option(help: "How to write: jsonl.")
  var format = Format.jsonl

  @OptionGroup var workers: WorkerArguments

  @Flag(help: "Say nothing on standard error but what went wrong.")
  var quiet = false

  @Flag(help: "Exit with 0 even if some records could not be read.")
  var allowBadRecords = false

  func run() throws {
    let status = try DeidentifyRun(self).run()
    if status != ExitStatus.done { throw ExitCode(status) }
  }
}
