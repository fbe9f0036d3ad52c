#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of a folder and of the folders in it, sorted by path, hidden ones left out and what an
/// unfinished run has left.
///
/// A symbolic link to a file is followed, one to a folder is not: it might lead back.
enum FolderListing {
  static func files(in folder: String) throws(InputError) -> [String] {
    var files: [String] = []
    try list(folder, into: &files)
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func list(_ folder: String, into files: inout [String]) throws(InputError) {
    guard let stream = opendir(folder) else {
      throw .cannotOpen(file: folder, InputError.SystemReason(errno: errno))
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // Word and Excel leave "~$…" beside a file that somebody has open.
      guard !name.hasPrefix("."), !name.hasPrefix("~$"), !name.isOfUnfinishedOutput else {
        continue
      }
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        try list(path, into: &files)
      } else if FileKind(path: path) != .folder {
        files.append(path)
      }
    }
  }
}
