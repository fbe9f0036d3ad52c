import Foundation

/// What stands at a path, and where a new file for it goes.
struct OutputPlace {
  /// The number of the descriptor that the path is a name of, as "/dev/stdout" is.
  let descriptor: Int32?
  /// Whether something is there that is no regular file, or that somebody has open.
  let isOther: Bool
  /// Through a link, so that the file is replaced and not the link to it.
  let final: String

  init(_ path: String) {
    let openFile = Self.openFile(path)
    descriptor = if case .own(let number) = openFile { number } else { nil }
    var existing = stat()
    let exists = stat(path, &existing) == 0
    isOther = openFile != nil || exists && existing.st_mode & S_IFMT != S_IFREG
    final = exists && Self.isLink(path) ? resolved(path) : path
  }

  /// Whose a descriptor is that a path is a name of.
  private enum OpenFile { case own(Int32), anothers }

  /// Whether a path is a name of a descriptor.
  ///
  /// Links are followed one by one up to there: behind such a name stands the file that is open, and
  /// to replace it would lose what others have written to it.
  private static func openFile(_ path: String) -> OpenFile? {
    var path = path
    // As many links as the system follows.
    for _ in 0..<40 {
      let parts = path.split(separator: "/", omittingEmptySubsequences: true)
      guard let name = parts.last else { return nil }
      let above = parts.dropLast().joined(separator: "/")
      let folder = resolved(path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above)
      if let number = Int32(name), folder.hasSuffix("/fd"),
        folder.hasPrefix("/proc/") || folder == "/dev/fd"
      {
        let isOwn = ["/dev/fd", "/proc/thread-self/fd"].contains { resolved($0) == folder }
        return isOwn ? .own(number) : .anothers
      }
      guard isLink(path),
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
      else { return nil }
      path = target.hasPrefix("/") ? target : "\(folder)/\(target)"
    }
    return nil
  }

  private static func isLink(_ path: String) -> Bool {
    var named = stat()
    return lstat(path, &named) == 0 && named.st_mode & S_IFMT == S_IFLNK
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
