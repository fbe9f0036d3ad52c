import Foundation
import Pipeline
import Records

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

  /// What a failure of the output means: a reader that has enough is none.
  init(_ error: OutputError) {
    switch error {
    case .closedPipe: self.init("", status: ExitStatus.done)
    case .cannotOpen(let path, let number):
      self.init("casenote: \(Self.name(path)): cannot be opened for writing: \(Self.words(number))")
    case .cannotWrite(let path, let number):
      self.init("casenote: \(Self.name(path)): cannot be written: \(Self.words(number))")
    case .cannotReplace(let path, let number):
      self.init("casenote: \(Self.name(path)): cannot be put in its place: \(Self.words(number))")
    }
  }

  /// What is wrong with an input; an error in a mapping file begins with its place.
  init(_ error: InputError) {
    let words = "\(error)"
    self.init(words.contains(": error: ") ? words : "casenote: \(words)")
  }

  private static func name(_ path: String) -> String { path == "-" ? "standard output" : path }

  private static func words(_ number: Int32) -> String { String(cString: strerror(number)) }
}
