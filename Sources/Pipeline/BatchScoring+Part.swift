public import Records

extension BatchScoring {
  /// Why a run ended before the end of its input.
  public enum Failure: Error, Sendable, Equatable {
    case input(InputError)
    case output(OutputError)
    /// An input that is read more than once was changed in between.
    case inputChanged
  }

  /// What was made of one batch.
  public struct Part: Sendable {
    /// Numbers of this batch alone.
    public var tally = Tally()
    /// The records that could not be read.
    public var errors: [ReadError] = []
    /// How many bytes of all inputs had been read when the batch was.
    public var bytesRead: Int
    /// How many of its records had their line in the output already.
    public var kept = 0
    /// How many lines were taken over from earlier scores.
    public var takenOver = 0
    /// How many records were scored.
    public var anew = 0
    /// The lines of the report.
    var lines: [UInt8] = []
  }

  /// Runs what works on files that are set aside in a folder.
  static func onDisk<Result>(
    _ folder: String, _ body: () throws(SystemError) -> Result
  ) throws(BatchScoring.Failure) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .output(.cannotWrite(path: folder, errno: error.number))
    }
  }
}
