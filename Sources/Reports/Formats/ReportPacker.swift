/// Makes one file of what a report writes, where its lines alone are no file.
///
/// It is given the lines in order, by one thread at a time.
public protocol ReportPacker: AnyObject {
  /// Takes some more of what the report wrote.
  func write(_ bytes: [UInt8]) throws(PackerError)
  /// Makes the file complete.
  func finish() throws(PackerError)
  /// Lets go of everything but the file, which is of no use then.
  func abandon()
}

/// Why a file could not be made: the number of the system's error.
public struct PackerError: Error, Sendable, Equatable {
  /// As in `errno`.
  public let errno: Int32

  /// An error of the system.
  public init(errno: Int32) { self.errno = errno }
}
