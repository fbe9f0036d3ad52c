/// Why earlier scores cannot be used.
public enum EarlierScoresError: Error, Sendable, Equatable {
  /// The file cannot be opened or read.
  case cannotRead(path: String, errno: Int32)
  /// It is a folder, or a stream that can be read but once.
  case notAFile(path: String)
  /// No line of it is JSON.
  case notScores(path: String)
  /// Where lines stand cannot be noted in a folder: its disk is full, say.
  case cannotNote(folder: String, errno: Int32)
}
