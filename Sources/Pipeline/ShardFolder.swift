import Foundation

/// A folder of shards that appears whole or not at all, for its owner alone.
///
/// The shards are written into a folder beside its place (0700, its files 0600), which is put there
/// when all are complete.
public final class ShardFolder: Sendable {
  /// How many shards there are, 1 or more.
  public let count: Int
  private let state: Locked<State>

  /// How many bytes wait for a shard before they are written: 32 MiB for a thousand shards.
  private static let usualWrite = 1 << 15

  private struct State {
    /// What messages call it.
    let path: String
    let final: String
    /// The folder under its name for the time being; nil once it is in its place, or gone.
    var temporary: String?
    var shards: [Shard] = []

    mutating func abandon() {
      guard let folder = temporary else { return }
      for shard in shards { unlink(shard.path) }
      rmdir(folder)
      temporary = nil
    }
  }

  private struct Shard {
    var path: String
    var descriptor: Int32
    var waiting: [UInt8] = []

    mutating func flush() -> Int32? {
      defer { waiting.removeAll(keepingCapacity: true) }
      return writeAll(waiting, to: descriptor)
    }
  }

  /// Makes the folder that is going to take the place of `path`.
  ///
  /// - Parameters:
  ///   - path: where there is nothing yet, or an empty folder.
  ///   - count: at least 1; each shard is an open file.
  public init(path: String, count: Int) throws(OutputError) {
    precondition(count > 0, "there must be a shard")
    self.count = count
    let final = try Self.vacant(path)
    let template = strdup("\(final).partial-XXXXXX")
    defer { free(template) }
    guard let template, mkdtemp(template) != nil else {
      throw .cannotOpen(path: path, errno: errno)
    }
    let temporary = String(cString: template)
    var state = State(path: path, final: final, temporary: temporary)
    let digits = max(4, String(count - 1).count)
    for number in 0..<count {
      let zeros = String(repeating: "0", count: digits - String(number).count)
      let file = "\(temporary)/shard-\(zeros)\(number).jsonl"
      let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else {
        let failure = errno
        state.abandon()
        for shard in state.shards { close(shard.descriptor) }
        throw .cannotOpen(path: path, errno: failure)
      }
      state.shards.append(Shard(path: file, descriptor: descriptor))
    }
    self.state = Locked(state)
  }

  /// The path to put a folder in, links followed; only nothing or an empty folder may be there.
  private static func vacant(_ path: String) throws(OutputError) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard !path.isEmpty else { throw .cannotOpen(path: path, errno: ENOENT) }
    var existing = stat()
    guard stat(path, &existing) == 0 else { return path }
    guard existing.st_mode & S_IFMT == S_IFDIR else { throw .notEmpty(path: path) }
    guard let stream = opendir(path) else { throw .cannotOpen(path: path, errno: errno) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      // "." and ".." are in every folder.
      let name = entry.pointee.d_name
      let isDots = name.0 == 46 && (name.1 == 0 || name.1 == 46 && name.2 == 0)
      guard isDots else { throw .notEmpty(path: path) }
    }
    return resolved(path)
  }

  /// Writes lines to their shards.
  ///
  /// - Parameter ends: for each line its shard and where it ends, in the order of `lines`.
  func write(_ lines: [UInt8], ends: [(shard: Int, end: Int)]) throws(OutputError) {
    try state.withLock { state throws(OutputError) in
      guard state.temporary != nil else { return }
      var start = 0
      for (shard, end) in ends {
        state.shards[shard].waiting += lines[start..<end]
        start = end
        guard state.shards[shard].waiting.count >= Self.usualWrite else { continue }
        if let errno = state.shards[shard].flush() {
          throw .cannotWrite(path: state.path, errno: errno)
        }
      }
    }
  }

  /// Says that the shards are complete: the folder takes its place.
  public func finish() throws(OutputError) {
    try state.withLock { state throws(OutputError) in
      guard let temporary = state.temporary else { return }
      for index in state.shards.indices {
        let descriptor = state.shards[index].descriptor
        var failure = state.shards[index].flush()
        // Some file systems report a full disk only here.
        if failure == nil, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == nil { failure = errno }
        if let failure { throw .cannotWrite(path: state.path, errno: failure) }
      }
      // It replaces an empty folder, and fails if that was filled in the meantime.
      guard rename(temporary, state.final) == 0 else {
        throw .cannotReplace(path: state.path, errno: errno)
      }
      state.temporary = nil
    }
  }

  /// Takes away what was written, unless ``finish()`` has put it in its place.
  public func abandon() { state.withLock { $0.abandon() } }

  /// Takes away what was written, and ends the program before another byte is.
  public func abandon(andEnd end: () -> Never) -> Never {
    state.withLock(waiting: 1) { state in
      state.abandon()
      end()
    }
    end()
  }
}
