import Foundation
public import Reports

/// Where a report is written: a file that appears whole or not at all, or a stream.
///
/// A regular file is written beside its place, readable by its owner alone, and put there when it is
/// complete. What is not a regular file (a pipe, a terminal, `/dev/full`) is written as it is, and so
/// is what is open already (`/dev/stdout`, `/dev/fd/3`), whatever it is.
/// Each call of ``write(_:)`` is written at once and as a whole, whoever else calls.
///
/// One that is resumable is written beside its place under a name that stays the same, and what was
/// written stays there when the run is cut short, for a later one to go on with.
public final class ReportOutput: Sendable {
  /// The lines that an earlier run has left, nil unless the output is resumable.
  ///
  /// They stay in front of all that is written.
  public let kept: Locked<KeptLines>?
  /// Where a resumable output is until it is finished.
  public let partialPath: String?
  /// How many bytes behind the lines kept were torn and will be cut.
  public let torn: Int
  /// The file of a report until it is finished; nil for a stream, and for what stays.
  private let temporary: String?
  private let state: Locked<OutputState>

  /// Opens an output.
  ///
  /// - Parameter path: a file, or "-" for standard output.
  public init(path: String) throws(OutputError) {
    (kept, partialPath, torn) = (nil, nil, 0)
    guard path != "-" else {
      temporary = nil
      state = Locked(OutputState(descriptor: 1, path: path, pending: nil))
      return
    }
    guard !path.isEmpty else { throw .cannotOpen(path: path, errno: ENOENT) }
    let place = OutputPlace(path)
    if place.isOther {
      temporary = nil
      let descriptor = try Self.opened(path, place)
      state = Locked(OutputState(descriptor: descriptor, path: path, pending: nil))
      return
    }
    // `mkstemp` makes it 0600, and never opens what was there before.
    let template = strdup("\(place.final).partial-XXXXXX")
    defer { free(template) }
    guard let template, case let descriptor = mkstemp(template), descriptor >= 0 else {
      throw .cannotOpen(path: path, errno: errno)
    }
    let pending = (temporary: String(cString: template), final: place.final)
    temporary = pending.temporary
    state = Locked(OutputState(descriptor: descriptor, path: path, pending: pending))
  }

  /// The descriptor by which a stream is written; one of the program's own as it is, for opened anew
  /// it would begin at the front of the file.
  private static func opened(_ path: String, _ place: OutputPlace) throws(OutputError) -> Int32 {
    guard let descriptor = place.descriptor else {
      let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
      guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
      return descriptor
    }
    let flags = fcntl(descriptor, F_GETFL)
    guard flags >= 0, flags & O_ACCMODE != O_RDONLY else {
      throw .cannotOpen(path: path, errno: EBADF)
    }
    return descriptor
  }

  /// Opens a file that a packer makes of what is written.
  ///
  /// - Parameters:
  ///   - path: a regular file, or where there is none yet.
  ///   - makePacker: is given the path that the file has until it is complete.
  public convenience init(
    path: String, packedBy makePacker: (String) throws(PackerError) -> sending any ReportPacker
  ) throws(OutputError) {
    guard path != "-", !Self.isOther(path) else { throw .notAFile(path: path) }
    try self.init(path: path)
    try state.withLock { state throws(OutputError) in
      do throws(PackerError) {
        state.packer = try makePacker(state.pending?.temporary ?? path)
      } catch {
        state.abandon()
        throw .cannotOpen(path: path, errno: error.errno)
      }
    }
  }

  /// Opens an output that stays when the run is cut short, and finds what an earlier one has left.
  ///
  /// - Parameter path: a regular file, or where there is none yet.
  public init(resumable path: String) throws(OutputError) {
    guard !path.isEmpty else { throw .cannotOpen(path: path, errno: ENOENT) }
    let place = OutputPlace(path)
    guard path != "-", !place.isOther else { throw .notAFile(path: path) }
    let partial = try PartialFile(path: PartialFile.path(for: place.final))
    kept = Locked(
      KeptLines(
        path: partial.path, descriptor: partial.descriptor, count: partial.lines,
        length: partial.length))
    partialPath = partial.path
    torn = partial.torn
    temporary = nil
    syncFolder(of: partial.path)
    state = Locked(
      OutputState(
        descriptor: partial.descriptor, path: path,
        pending: (temporary: partial.path, final: place.final), isResumable: true,
        cut: partial.length))
  }

  /// Whether something stands at a path that is no regular file or is open already, and so is written
  /// as it is.
  public static func isOther(_ path: String) -> Bool { OutputPlace(path).isOther }

  /// The name of an output: "-" for standard output by any of its paths, else the path itself.
  public static func name(of path: String) -> String {
    OutputPlace(path).descriptor == 1 ? "-" : path
  }

  /// Where a resumable output is while it is written.
  public static func partialPath(for path: String) -> String {
    PartialFile.path(for: OutputPlace(path).final)
  }

  /// Writes all bytes, and returns when the system has them.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    // Lines kept are cut only when there is something to put behind them.
    if bytes.isEmpty { return }
    try state.withLock { state throws(OutputError) in
      guard let errno = state.write(bytes) else { return }
      if errno == EPIPE { throw .closedPipe }
      throw .cannotWrite(path: state.path, errno: errno)
    }
  }

  /// Says that the report is complete: a file takes its place, replacing what was there.
  public func finish() throws(OutputError) {
    try state.withLock { state throws(OutputError) in
      guard let (temporary, final) = state.pending else { return }
      if let number = state.goOn() ?? state.pack() {
        throw .cannotWrite(path: state.path, errno: number)
      }
      // Some file systems report a full disk only here.
      guard fsync(state.descriptor) == 0 else {
        throw .cannotWrite(path: state.path, errno: errno)
      }
      guard rename(temporary, final) == 0 else {
        throw .cannotReplace(path: state.path, errno: errno)
      }
      state.pending = nil
      // Closed last: a lock goes with it, and what it guards must be in its place by then.
      close(state.descriptor)
      syncFolder(of: final)
    }
  }

  /// Takes away what was written of a file, unless ``finish()`` has put it in its place or it is
  /// resumable.
  public func abandon() {
    state.withLock { $0.abandon() }
  }

  /// Does as ``abandon()``, and ends the program before another byte is written.
  ///
  /// It lets what is going on come to its end, but waits no more than a second: neither a reader that
  /// has stopped reading nor a workbook that is being packed must keep the program from ending.
  public func abandon(andEnd end: () -> Never) -> Never {
    state.withLock(waiting: 1) { state in
      state.abandon()
      end()
    }
    takeAway()
    end()
  }

  /// Does so with some outputs.
  public static func abandon(_ outputs: ArraySlice<ReportOutput>, andEnd end: () -> Never) -> Never
  {
    guard let first = outputs.first else { end() }
    first.abandon { abandon(outputs.dropFirst(), andEnd: end) }
  }

  /// Takes away the file of a report, whoever is writing it.
  ///
  /// Either it is gone before ``finish()`` puts it in its place, which then fails, or it is no longer
  /// of that name and stays whole.
  func takeAway() {
    guard let temporary else { return }
    unlink(temporary)
    // What a packer sets aside lies beside it.
    let place = URL(fileURLWithPath: temporary)
    let folder = place.deletingLastPathComponent()
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in names ?? [] where name.hasPrefix("\(place.lastPathComponent).") {
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }
}
