#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file on the disk for what would take too much memory: without a name, and gone with the value.
public final class NamelessFile: Sendable {
  private let descriptor: Int32

  /// Makes an empty file on the disk of a folder.
  public init(in folder: String) throws(SystemError) {
    let name = strdup("\(folder)/.casenote-XXXXXX")
    defer { free(name) }
    guard let name else { throw SystemError(ENOMEM) }
    descriptor = mkstemp(name)
    guard descriptor >= 0 else { throw SystemError() }
    unlink(name)
  }

  deinit { close(descriptor) }

  /// The folder for what need not lie anywhere else: that of `TMPDIR`, else `/tmp`.
  public static var usualFolder: String {
    guard let folder = getenv("TMPDIR"), folder.pointee != 0 else { return "/tmp" }
    return String(cString: folder)
  }
  /// By which this process can open it once more.
  public var path: String { "/dev/fd/\(descriptor)" }

  /// Reads at a place as much as there is up to the size of the target.
  public func read(
    at offset: Int, into target: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    try Records.read(descriptor, at: offset, into: target)
  }

  /// Reads so many bytes that are known to be there.
  public func read(_ count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = try bytes.withUnsafeMutableBufferPointer { target throws(SystemError) in
      let target = UnsafeMutableRawBufferPointer(target)
      var filled = 0
      while filled < count {
        let more = try self.read(
          at: offset + filled, into: UnsafeMutableRawBufferPointer(rebasing: target[filled...]))
        if more == 0 { break }
        filled += more
      }
      return filled
    }
    guard read == count else { throw SystemError(EIO) }
    return bytes
  }

  /// Writes all bytes at a place.
  public func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + written))
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw SystemError()
      }
    }
  }
}
