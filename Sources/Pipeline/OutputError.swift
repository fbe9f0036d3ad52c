/// Why bytes could not be written.
public enum OutputError: Error, Sendable, Equatable {
  /// Whoever read the output has stopped reading; not a fault of the run.
  case closedPipe
  /// The output cannot be created or opened.
  case cannotOpen(path: String, errno: Int32)
  /// Writing failed: the disk is full, say.
  case cannotWrite(path: String, errno: Int32)
  /// All was written, but the file could not be put in its place.
  case cannotReplace(path: String, errno: Int32)
}
