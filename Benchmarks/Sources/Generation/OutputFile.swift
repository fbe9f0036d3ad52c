import Foundation

/// A file that is written from its beginning.
public final class OutputFile {
  private let descriptor: Int32
  private let path: String

  /// Creates the file, or empties it.
  ///
  /// Throws ``GenerationError`` if it cannot be written.
  public init(path: String) throws(GenerationError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
  }

  deinit { close(descriptor) }

  /// Writes all bytes.
  public func append(_ bytes: [UInt8]) throws(GenerationError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      guard count > 0 else { throw .unwritable(path: path, code: errno) }
      written += count
    }
  }
}
