import Foundation

/// Where a report is written: a file that appears whole or not at all, or a stream.
///
/// A regular file is written beside its place, readable by its owner alone, and put there when it is
/// complete. What is not a regular file (a pipe, a terminal, `/dev/full`) is written as it is.
/// Each call of ``write(_:)`` is written at once and as a whole, whoever else calls.
public final class ReportOutput: Sendable {
  private let state: Locked<State>

  private struct State {
    var descriptor: Int32
    /// What messages call it.
    let path: String
    /// The file under its name for the time being, and the path that it shall have.
    var pending: (temporary: String, final: String)?

    mutating func abandon() {
      guard let (temporary, _) = pending else { return }
      unlink(temporary)
      pending = nil
    }
  }

  /// Opens an output.
  ///
  /// - Parameter path: a file, or "-" for standard output.
  public init(path: String) throws(OutputError) {
    guard path != "-" else {
      state = Locked(State(descriptor: 1, path: path, pending: nil))
      return
    }
    guard !path.isEmpty else { throw .cannotOpen(path: path, errno: ENOENT) }
    var existing = stat()
    let exists = stat(path, &existing) == 0
    if exists, existing.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
      state = Locked(State(descriptor: descriptor, path: path, pending: nil))
      return
    }
    // Through a link, so that the file is replaced and not the link to it.
    let final = exists ? resolved(path) : path
    // `mkstemp` makes it 0600, and never opens what was there before.
    let temporary = strdup("\(final).partial-XXXXXX")
    defer { free(temporary) }
    guard let temporary, case let descriptor = mkstemp(temporary), descriptor >= 0 else {
      throw .cannotOpen(path: path, errno: errno)
    }
    let pending = (temporary: String(cString: temporary), final: final)
    state = Locked(State(descriptor: descriptor, path: path, pending: pending))
  }

  /// Writes all bytes, and returns when the system has them.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    try state.withLock { state throws(OutputError) in
      guard let errno = writeAll(bytes, to: state.descriptor) else { return }
      if errno == EPIPE { throw .closedPipe }
      throw .cannotWrite(path: state.path, errno: errno)
    }
  }

  /// Says that the report is complete: a file takes its place, replacing what was there.
  public func finish() throws(OutputError) {
    try state.withLock { state throws(OutputError) in
      guard let (temporary, final) = state.pending else { return }
      // Some file systems report a full disk only here.
      let written = fsync(state.descriptor) == 0
      let failure = errno
      let closed = close(state.descriptor) == 0
      guard written, closed else {
        throw .cannotWrite(path: state.path, errno: written ? errno : failure)
      }
      guard rename(temporary, final) == 0 else {
        throw .cannotReplace(path: state.path, errno: errno)
      }
      state.pending = nil
    }
  }

  /// Takes away what was written of a file, unless ``finish()`` has put it in its place.
  public func abandon() {
    state.withLock { $0.abandon() }
  }

  /// Takes away what was written of a file, and ends the program before another byte is written.
  ///
  /// It lets a write that is going on come to its end, but waits no more than a second: a reader
  /// that has stopped reading must not keep the program from ending.
  public func abandon(andEnd end: () -> Never) -> Never {
    state.withLock(waiting: 1) { state in
      state.abandon()
      end()
    }
    end()
  }
}

/// The path of an existing file with all links followed.
private func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
