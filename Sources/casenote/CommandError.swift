import Foundation
import Pipeline
import Records
import Reports

/// Why a command ends before it is done: what to say, and the exit status.
struct CommandError: Error, Equatable {
  /// A sentence or two for a person, the mend included; empty if there is nothing to say.
  let message: String
  /// As the command line's contract has it: 2 unless said otherwise.
  let status: Int32

  init(_ message: String, status: Int32 = ExitStatus.unusable) {
    self.message = message
    self.status = status
  }

  /// Why the marks of reviewers cannot be used, and the mend.
  init(_ error: ReviewError, in path: String) {
    switch error {
    case .input(let words): self.init("casenote: \(words)")
    case .columns:
      self.init(
        "casenote: \(path): this is no review. Name a workbook that casenote report has written, or a "
          + "table with the columns record, indicator, quote and review.")
    case .unknown(let row, "record"):
      self.init("casenote: \(path): row \(row): no record is named. Put its id there.")
    case .unknown(let row, let column):
      self.init(
        "casenote: \(path): row \(row), column '\(column)': there is no such indicator. "
          + "'casenote indicators' lists them.")
    case .mark(let row, let column):
      self.init(
        "casenote: \(path): row \(row), column '\(column)': this is no mark. "
          + "Write agreed, not agreed or missed, or leave it empty.")
    case .contradiction(let row):
      self.init(
        "casenote: \(path): row \(row) marks a finding otherwise than a row above it. "
          + "Settle which holds.")
    }
  }

  /// Why a run ended before the end of its input.
  init(_ failure: BatchScoring.Failure) {
    switch failure {
    case .input(let error): self.init(error)
    case .output(let error): self.init(error)
    case .inputChanged:
      self.init("casenote: an input was changed while it was read. Give the command again.")
    }
  }

  /// What a failure of the output means: a reader that has enough is none.
  init(_ error: OutputError) {
    switch error {
    case .closedPipe: self.init("", status: ExitStatus.done)
    case .cannotOpen(let path, let number):
      self.init("casenote: \(Self.name(path)): cannot be opened for writing: \(Self.words(number))")
    case .notEmpty(let path):
      self.init(
        "casenote: \(path): this is not an empty folder. Name a new one, or empty it first.")
    case .cannotWrite(let path, let number):
      self.init("casenote: \(Self.name(path)): cannot be written: \(Self.words(number))")
    case .cannotReplace(let path, let number):
      self.init("casenote: \(Self.name(path)): cannot be put in its place: \(Self.words(number))")
    case .notAFile(let path):
      self.init(
        "casenote: \(Self.name(path)): a run to what is no regular file cannot be gone on with. "
          + "Name a file with -o, or leave --resume out.")
    case .cannotRead(let path, let number):
      self.init("casenote: \(path): cannot be read: \(Self.words(number))")
    case .inUse(let path):
      self.init(
        "casenote: \(path): another run is writing it. Wait for its end, or name another file "
          + "for -o.")
    case .notPrivate(let path):
      self.init(
        "casenote: \(path): this is a link, or not a file of yours alone. Remove it, and give the "
          + "command again.")
    case .notScores(let path):
      self.init(
        "casenote: \(path): this is not what a run has left. Move it elsewhere, and give the "
          + "command again.")
    case .otherRun(let path, let line, let record):
      let file = record.file == "-" ? "standard input" : record.file
      self.init(
        "casenote: \(path): line \(line) is not of \(file), row \(record.row) (line "
          + "\(record.line)), as it would be scored now. \(Self.mend(path))")
    case .moreLines(let path, let lines, let records):
      self.init(
        "casenote: \(path): it has \(lines.grouped) lines, but there are only "
          + "\(records.grouped) records. \(Self.mend(path))")
    }
  }

  /// Why earlier scores cannot be used.
  init(_ error: EarlierScoresError) {
    switch error {
    case .cannotRead(let path, let number):
      self.init(
        "casenote: \(path): cannot be read: \(Self.words(number)). Name an output of an earlier "
          + "run with --since, or leave it out.")
    case .notAFile(let path):
      self.init("casenote: \(path): this is no regular file. Name a file with --since.")
    case .notScores(let path):
      self.init(
        "casenote: \(path): these are not scores as JSON Lines. Name an output of an earlier run "
          + "with --since, or leave it out.")
    case .cannotNote(let folder, let number):
      self.init(
        "casenote: \(folder): where earlier scores stand cannot be noted there: "
          + "\(Self.words(number)). Make room, or name an output elsewhere with -o.")
    }
  }

  /// What to do about lines that are not of this run.
  private static func mend(_ path: String) -> String {
    "The records, settings, lexicons, model, --brief or the program have changed since. Delete the "
      + "file to begin anew. If only some records have changed, --since \(path) instead of --resume "
      + "takes over the others."
  }

  /// What is wrong with an input; an error in a mapping file begins with its place.
  init(_ error: InputError) {
    let words = "\(error)"
    self.init(words.contains(": error: ") ? words : "casenote: \(words)")
  }

  private static func name(_ path: String) -> String { path == "-" ? "standard output" : path }

  private static func words(_ number: Int32) -> String { String(cString: strerror(number)) }
}
