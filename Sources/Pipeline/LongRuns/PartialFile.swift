import Foundation
import Records

/// The private file in which a run that can be gone on with keeps what it has written so far.
///
/// It lies beside the output under a name of its own, belongs to its owner alone, and is locked
/// while a run writes it.
struct PartialFile {
  let path: String
  let descriptor: Int32
  /// How many sound lines stand at its beginning, and how many bytes they take.
  private(set) var lines = 0
  private(set) var length = 0
  /// What stands behind them: the rest of a line, or what a power cut left.
  private(set) var torn = 0

  /// The file for an output.
  static func path(for output: String) -> String { output + ".partial" }

  /// Opens or makes the file, takes its lock, and counts the sound lines; changes nothing in it.
  init(path: String) throws(OutputError) {
    self.path = path
    descriptor = try Self.opened(path)
    do throws(OutputError) {
      try countSoundLines()
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Opens a file that nobody else has or can have a part in.
  private static func opened(_ path: String) throws(OutputError) -> Int32 {
    while true {
      // Neither a link nor a pipe may stand in its place and lead elsewhere, or wait.
      let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
      let descriptor = open(path, flags, 0o600)
      guard descriptor >= 0 else {
        if errno == ELOOP { throw .notPrivate(path: path) }
        throw .cannotOpen(path: path, errno: errno)
      }
      if try isLocked(descriptor, path) { return descriptor }
      close(descriptor)
    }
  }

  /// Locks the file; false if by then it is not the one of that name any more, because another run
  /// has just put it in its place.
  private static func isLocked(_ descriptor: Int32, _ path: String) throws(OutputError) -> Bool {
    var failure: OutputError?
    var (file, named) = (stat(), stat())
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      failure = errno == EWOULDBLOCK ? .inUse(path: path) : .cannotOpen(path: path, errno: errno)
    } else if fstat(descriptor, &file) != 0 || lstat(path, &named) != 0
      || file.st_ino != named.st_ino || file.st_dev != named.st_dev
    {
      return false
    } else if file.st_mode & S_IFMT != S_IFREG || file.st_uid != geteuid() || file.st_nlink != 1 {
      failure = .notPrivate(path: path)
    } else if fchmod(descriptor, 0o600) != 0 {
      failure = .cannotOpen(path: path, errno: errno)
    }
    guard let failure else { return true }
    close(descriptor)
    throw failure
  }

  private mutating func countSoundLines() throws(OutputError) {
    var isOurs = false
    do throws(SystemError) {
      isOurs = try mayBeOurs()
      var reader = LineReader(descriptor: descriptor)
      while isOurs,
        let (isSound, count) = try reader.next({ ($0.isSound, $0.bytes.count) }), isSound
      {
        lines += 1
        length += count
      }
      torn = try size(of: descriptor) - length
    } catch {
      throw .cannotRead(path: path, errno: error.number)
    }
    guard isOurs else { throw .notScores(path: path) }
  }

  /// Whether the file begins as a line of scores, or with the zeros of a power cut: what is no work
  /// of ours must not be cut.
  private func mayBeOurs() throws(SystemError) -> Bool {
    let beginning = Array(#"{"id": "#.utf8)
    return try withUnsafeTemporaryAllocation(byteCount: beginning.count, alignment: 1) {
      target throws(SystemError) in
      let count = try read(descriptor, at: 0, into: target)
      return zip(target[..<count], beginning).allSatisfy { $0 == $1 || $0 == 0 }
    }
  }
}
