/// Whether a line that some program wrote as JSON has come through whole.
public enum JSONLine {
  /// How many bytes behind a line must be readable, whatever they are.
  public static let padding = 32

  /// The first bytes of a line are `{`, the last `}`, and it is one JSON object in valid UTF-8.
  ///
  /// - Parameter line: without its line end; ``padding`` bytes behind it must be readable.
  /// - Complexity: O(*n*), 32 bytes at a time; nothing is decoded.
  public static func isObject(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let base = line.baseAddress, line.first == UInt8(ascii: "{"),
      UTF8Validity.validPrefix(of: line, from: 0).end == line.count
    else { return false }
    // What an escape stands for is written, and of no use here.
    return withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { target in
      guard let start = target.baseAddress else { return false }
      var scanner = JSONScanner(source: base, position: 0, end: line.count, target: start)
      return (try? scanner.skipValue()) != nil && scanner.position == line.count
    }
  }
}
