import Foundation

/// What makes two paths the same regular file, whatever they are called.
struct FileIdentity: Equatable {
  private let device: UInt64
  private let number: UInt64

  /// The identity of a regular file; nil for anything else, or nothing, at the path.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
