/// Why nothing could be measured.
public enum MeasuringError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The command line is not understood.
  case usage(String)
  /// The export cannot be read.
  case cannotRead(path: String, reason: String)
  /// ICU cannot be opened.
  case noICU
  /// The tokeniser and ICU do not cut a record alike.
  case unequal(row: Int)

  /// The error in words.
  public var description: String {
    switch self {
    case .usage(let usage): usage
    case .cannotRead(let path, let reason): "\(path): cannot be read: \(reason)"
    case .noICU: "ICU could not be opened: it is not installed as it was when this was built"
    case .unequal(let row): "record \(row): the tokeniser and ICU cut it differently"
    }
  }
}
