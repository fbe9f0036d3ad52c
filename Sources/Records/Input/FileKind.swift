#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a path leads to.
enum FileKind: Equatable {
  /// A file of so many bytes that can be read more than once.
  case regular(size: Int)
  case folder
  /// A pipe, a terminal or another stream that gives its bytes once.
  case stream
  /// Nothing that can be looked at, with `errno`.
  case unreachable(Int32)

  /// What a path leads to, symbolic links followed.
  init(path: String) {
    var status = stat()
    self = stat(path, &status) == 0 ? Self(status) : .unreachable(errno)
  }

  /// What an open file is.
  init(descriptor: Int32) {
    var status = stat()
    self = fstat(descriptor, &status) == 0 ? Self(status) : .unreachable(errno)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .regular(size: Int(status.st_size))
    case S_IFDIR: self = .folder
    default: self = .stream
    }
  }

  /// The size of a regular file, nil for anything else.
  var regularSize: Int? {
    if case .regular(let size) = self { size } else { nil }
  }
}
