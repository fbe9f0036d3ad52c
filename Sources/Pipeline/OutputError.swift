public import Records

/// Why an output could not be written, or not be gone on with.
public enum OutputError: Error, Sendable, Equatable {
  /// Whoever read the output has stopped reading; not a fault of the run.
  case closedPipe
  /// The output cannot be created or opened.
  case cannotOpen(path: String, errno: Int32)
  /// What is there would be mixed up with the output: a folder that is not empty, or no folder.
  case notEmpty(path: String)
  /// Writing failed: the disk is full, say.
  case cannotWrite(path: String, errno: Int32)
  /// All was written, but the file could not be put in its place.
  case cannotReplace(path: String, errno: Int32)
  /// A run that can be gone on with needs a regular file to write to.
  case notAFile(path: String)
  /// What a run has left cannot be read again.
  case cannotRead(path: String, errno: Int32)
  /// Another run is writing the file.
  case inUse(path: String)
  /// In the place of what a run has left there is a link, or a file that others have a part in.
  case notPrivate(path: String)
  /// In the place of what a run has left there is something else.
  case notScores(path: String)
  /// A line that a run has left, by its number from 1, is not the one of the record in its place.
  case otherRun(path: String, line: Int, record: Record.Source)
  /// A run has left more lines than there are records.
  case moreLines(path: String, lines: Int, records: Int)
}
