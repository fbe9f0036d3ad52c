#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where bytes come from: UTF-8, or what is taken for it.
///
/// Decoding happens here, once and before framing: a source of another encoding wraps a source of
/// bytes and gives UTF-8, and nothing behind it need know.
protocol ByteSource {
  /// How many bytes of the file were read for it so far; about, where that cannot be told.
  var bytesRead: Int { get }

  /// Reads what is there, waiting only if nothing is; gives the number of bytes, 0 at the end.
  mutating func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int
}

/// The bytes of an open file, pipe or terminal.
final class FileBytes: ByteSource {
  /// The path for errors, "-" for standard input.
  let file: String
  private let descriptor: Int32
  /// How many bytes there are in a regular file, nil for anything else.
  let regularSize: Int?
  private(set) var bytesRead = 0

  /// Opens a file for reading; "-" is standard input, or the file that stands for it.
  init(path: String, standardInput: String? = nil) throws(InputError) {
    file = path
    let opened = path == "-" ? standardInput ?? path : path
    descriptor = opened == "-" ? 0 : open(opened, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .cannotOpen(file: path, InputError.SystemReason(errno: errno))
    }
    regularSize = FileKind(descriptor: descriptor).regularSize
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, target.baseAddress, target.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, target.baseAddress, target.count)
      #else
        let count = Glibc.read(descriptor, target.baseAddress, target.count)
      #endif
      if count >= 0 {
        bytesRead += count
        return count
      }
      if errno == EINTR { continue }
      if errno == EAGAIN {
        // Whoever opened the stream did not want to wait; we do.
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&request, 1, -1)
        continue
      }
      throw .cannotRead(file: file, InputError.SystemReason(errno: errno))
    }
  }
}
