import Foundation

/// Writes all bytes to a descriptor, however many calls it takes.
///
/// - Returns: nil when all is written, else the number of the error.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { bytes in
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        wait(for: POLLOUT, on: descriptor)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

/// Waits until a terminal or pipe is ready that whoever shares it has set not to block.
func wait(for event: Int32, on descriptor: Int32) {
  var ready = pollfd(fd: descriptor, events: Int16(event), revents: 0)
  poll(&ready, 1, -1)
}
