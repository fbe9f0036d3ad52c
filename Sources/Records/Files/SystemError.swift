#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A call to the system that failed, with the number of the error.
public struct SystemError: Error, Equatable {
  /// As in `errno`.
  public let number: Int32

  /// The error of the call that has just failed.
  public init() { number = errno }

  /// An error by its number.
  public init(_ number: Int32) { self.number = number }
}

/// Reads at a place of a file, as much as there is up to the size of the target; 0 at its end.
public func read(
  _ descriptor: Int32, at offset: Int, into target: UnsafeMutableRawBufferPointer
) throws(SystemError) -> Int {
  while true {
    let count = pread(descriptor, target.baseAddress, target.count, off_t(offset))
    if count >= 0 { return count }
    if errno != EINTR { throw SystemError() }
  }
}

/// The size of an open file in bytes.
public func size(of descriptor: Int32) throws(SystemError) -> Int {
  var file = stat()
  guard fstat(descriptor, &file) == 0 else { throw SystemError() }
  return Int(file.st_size)
}
