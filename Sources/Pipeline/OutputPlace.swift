import Foundation

/// What stands at a path, and where a new file for it goes.
struct OutputPlace {
  /// Whether something is there that is no regular file.
  let isOther: Bool
  /// Through a link, so that the file is replaced and not the link to it.
  let final: String

  init(_ path: String) {
    var existing = stat()
    let exists = stat(path, &existing) == 0
    isOther = exists && existing.st_mode & S_IFMT != S_IFREG
    var named = stat()
    let isLink = lstat(path, &named) == 0 && named.st_mode & S_IFMT == S_IFLNK
    final = exists && isLink ? resolved(path) : path
  }
}

/// Puts the names of a folder onto the disk, so that a file just made or renamed stays.
///
/// Not every file system can; there is then nothing to do about it.
func syncFolder(of path: String) {
  let folder = open(
    URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
  guard folder >= 0 else { return }
  fsync(folder)
  close(folder)
}

/// The path of an existing file with all links followed.
func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
