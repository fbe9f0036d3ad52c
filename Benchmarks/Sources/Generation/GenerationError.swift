/// Why a corpus could not be generated.
public enum GenerationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The folder holds no `notes-*.jsonl`.
  case noNotes(folder: String)
  /// A file cannot be read.
  case unreadable(path: String)
  /// A line is no note.
  case notANote(path: String, line: Int)
  /// A file cannot be written; `code` is the system's.
  case unwritable(path: String, code: Int32)
  /// An option is unknown, or its value is.
  case badOption(String)

  /// The error in words.
  public var description: String {
    switch self {
    case .noNotes(let folder): "\(folder): no file notes-*.jsonl with notes in it"
    case .unreadable(let path): "\(path): cannot be read"
    case .notANote(let path, let line): "\(path):\(line): not a note"
    case .unwritable(let path, let code): "\(path): cannot be written (error \(code))"
    case .badOption(let option): "\(option): not understood"
    }
  }
}
