import Foundation

/// A file on the disk for what would take too much memory: without a name, and gone with the value.
final class NamelessFile: Sendable {
  private let descriptor: Int32

  /// Makes an empty file on the disk of a folder.
  init(in folder: String) throws(SystemError) {
    let name = strdup("\(folder)/.casenote-XXXXXX")
    defer { free(name) }
    guard let name else { throw SystemError(ENOMEM) }
    descriptor = mkstemp(name)
    guard descriptor >= 0 else { throw SystemError() }
    unlink(name)
  }

  deinit { close(descriptor) }

  /// Reads at a place as much as there is up to the size of the target.
  func read(
    at offset: Int, into target: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    try Pipeline.read(descriptor, at: offset, into: target)
  }

  /// Writes all bytes at a place.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemError) {
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
