import ArgumentParser
import Foundation
import RecordingQuality
import Records
import Reports

/// `casenote check`: one draft note, for a person at a terminal.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read one draft note and show what is recorded well and what a reader might ask.",
    discussion: """
      Give a text file, or - for standard input. Strengths come first, then at most five \
      questions. It measures the writing; what it does not find is not evidenced in this text.
      """)

  @Argument(help: ArgumentHelp("The note, or - for standard input.", valueName: "file"))
  var file: String

  @OptionGroup var scorerOptions: ScorerOptions

  @OptionGroup var settingsOptions: SettingsOptions

  func run() throws {
    // A draft may look like anything: what is piped in is text.
    let format: RecordFormat? = file == "-" ? .text : nil
    let name = file == "-" ? "standard input" : file
    let settings = try settingsOptions.settings(for: [file], isQuiet: false)
    var note: Record?
    let unread = try NoteInput(file, format: format, settings).forEachRecord {
      record throws(CommandError) in
      guard note == nil else {
        throw CommandError(
          "casenote: \(name): there is more than one record in it. "
            + "Check one note at a time, or use 'casenote score'.")
      }
      note = record
    }
    if let error = unread.first {
      throw CommandError("casenote: \(error)", status: ExitStatus.someUnreadable)
    }
    guard let note, !note.text.allSatisfy(\.isWhitespace) else {
      throw CommandError("casenote: \(name): the note is empty.")
    }
    let scorer = try scorerOptions.makeScorer(settings)
    let score = scorer.makeWorker().score(note)
    let page = TerminalPage(ReportVocabulary(of: scorer), style: .of(descriptor: 1))
    try StandardOutput.write(page.render(score, of: note))
  }
}
