import ArgumentParser
import Foundation
import Pipeline
import Records

/// `casenote examples`: passages for training, which a person signs before they are written.
struct ExamplesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "examples",
    abstract: "Pick passages for training, de-identify them, and write those that were signed.",
    discussion: """
      In two steps. --review writes a sheet: each passage as it stands in the notes and as it would \
      be written, for a person to read, mend and sign. --signed takes the sheet back and writes what \
      was signed, and nothing else. What is written is a de-identified draft, not anonymous: names \
      are gone, but an injury, twins, a job or the press can tell who it is. Exit status: 0 done; 2 \
      the command, an input or the output cannot be used, or nothing was signed; 3 done, but some \
      records could not be read or signed rows were left out; 130 interrupted (143 by kill, 129 by \
      a closed terminal).
      """)

  @OptionGroup var input: InputArguments

  @Option(
    help: ArgumentHelp("Write the sheet to sign: a name ending in .csv.", valueName: "sheet"))
  var review: String?

  @Option(
    help: ArgumentHelp("Write with -o what was signed in this sheet.", valueName: "sheet"))
  var signed: String?

  @Flag(help: "Write with -o a draft that nobody has signed, and that says so on every page.")
  var unreviewed = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The handout to write: a name ending in .html, .docx or .jsonl.", valueName: "file"))
  var output: String?

  @Flag(help: "Write slides, a landscape page for each passage, in place of a handout.")
  var slides = false

  @Option(
    help: ArgumentHelp(
      "Passages of this indicator alone; may be given more than once.", valueName: "id"))
  var indicator: [String] = []

  @Option(
    help: ArgumentHelp(
      "Passages of this theme alone: child, evidence, plans…; may be given more than once.",
      valueName: "theme"))
  var theme: [String] = []

  @Option(
    help: ArgumentHelp(
      "How many passages of each indicator, 1 to 20; 2 if not given.", valueName: "number"))
  var per: Int?

  @Option(
    help: ArgumentHelp(
      "Decides between passages that are equally clear; 1 if not given.", valueName: "number"))
  var seed: UInt64?

  @OptionGroup var workers: WorkerArguments

  @OptionGroup var scorerOptions: ScorerOptions

  @Flag(help: "Say nothing on standard error but what went wrong.")
  var quiet = false

  @Flag(help: "Exit with 0 even if some records could not be read.")
  var allowBadRecords = false

  func validate() throws {
    if let per, !(1...20).contains(per) {
      throw ValidationError("--per must be from 1 to 20, not \(per).")
    }
    let ways = [review != nil, signed != nil, unreviewed].count { $0 }
    if ways > 1 {
      throw ValidationError("--review, --signed and --unreviewed are three ways: give one of them.")
    }
    if review != nil, output != nil {
      throw ValidationError("--review writes the sheet and nothing else: leave -o out.")
    }
    if signed != nil, !indicator.isEmpty || !theme.isEmpty || per != nil || seed != nil {
      throw ValidationError(
        "--signed writes what the sheet holds: leave --indicator, --theme, --per and --seed out.")
    }
    if slides, review != nil {
      throw ValidationError("--slides is for what -o writes: leave it out with --review.")
    }
  }

  func run() throws {
    let status: Int32
    if let signed {
      status = try SignedExamplesRun(self, sheet: signed).run()
    } else {
      status = try ExamplesRun(self).run()
    }
    if status != ExitStatus.done { throw ExitCode(status) }
  }
}
