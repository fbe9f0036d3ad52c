/// Why earlier scores cannot be used.
public enum EarlierScoresError: Error, Sendable, Equatable {
  /// The file cannot be opened or read.
  case cannotRead(path: String, errno: Int32)
  /// It is a folder, or a stream that can be read but once.
  case notAFile(path: String)
  /// No line of it is JSON.
  case notScores(path: String)
  /// There is no room for the index.
  case cannotNote(errno: Int32)
}
