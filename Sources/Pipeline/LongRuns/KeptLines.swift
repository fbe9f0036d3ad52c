import Records

/// The lines that a run which was cut short has left, read again in their order.
public struct KeptLines: Sendable {
  /// How many lines there are.
  public let count: Int
  /// What messages call the file.
  let path: String
  private var reader: LineReader
  private var given = 0

  /// Takes the first so many lines of an open file, all of them sound.
  init(path: String, descriptor: Int32, count: Int, length: Int) {
    self.path = path
    self.count = count
    reader = LineReader(descriptor: descriptor, end: length)
  }

  /// Some lines behind each other.
  struct Lines: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// How many lines there are.
    var count: Int { ends.count }

    /// Adds a line, with its line end.
    mutating func append(_ line: UnsafeRawBufferPointer) {
      bytes += line
      ends.append(bytes.count)
    }

    /// Calls `body` with a line, by its number from 0.
    func withLine<Result>(
      _ number: Int, _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
      bytes.withUnsafeBytes {
        body(
          UnsafeRawBufferPointer(rebasing: $0[(number == 0 ? 0 : ends[number - 1])..<ends[number]]))
      }
    }
  }

  /// The number of the next line, from 1.
  var nextLine: Int { given + 1 }

  /// The next lines, no more than `limit`; none when all were given.
  mutating func next(_ limit: Int) throws(OutputError) -> Lines {
    var lines = Lines()
    do throws(SystemError) {
      while lines.count < limit, given < count,
        try reader.next({ lines.append($0.bytes) }) != nil
      {
        given += 1
      }
    } catch {
      throw .cannotRead(path: path, errno: error.number)
    }
    return lines
  }
}
