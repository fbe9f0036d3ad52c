import Foundation

/// A folder of shards that appears whole or not at all, for its owner alone.
///
/// The shards are written into a folder beside its place (0700, its files 0600), which is put there
/// when all are complete.
public final class ShardFolder: Sendable {
  /// How many shards there are, 1 or more.
  public let count: Int
  /// The folder until it is finished.
  private let temporary: String
  private let state: Locked<State>

  /// How many bytes wait for a shard before they are written: 32 MiB for a thousand shards.
  private static let usualWrite = 1 << 15

  private struct State {
    /// What messages call it.
    let path: String
    let final: String
    var shards: [Shard] = []
    /// Whether it is in its place, or gone.
    var isSettled = false

    mutating func close() {
      for index in shards.indices { _ = shards[index].close() }
      isSettled = true
    }
  }

  private struct Shard {
    /// -1 once it is closed.
    var descriptor: Int32
    var waiting: [UInt8] = []

    mutating func flush() -> Int32? {
      defer { waiting.removeAll(keepingCapacity: true) }
      return writeAll(waiting, to: descriptor)
    }

    mutating func close() -> Int32? {
      guard descriptor >= 0 else { return nil }
      defer { descriptor = -1 }
      return Foundation.close(descriptor) == 0 ? nil : errno
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
    temporary = String(cString: template)
    var state = State(path: path, final: final)
    let digits = max(4, String(count - 1).count)
    for number in 0..<count {
      let zeros = String(repeating: "0", count: digits - String(number).count)
      let file = "\(temporary)/shard-\(zeros)\(number).jsonl"
      let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else {
        let failure = errno
        state.close()
        Self.remove(temporary)
        throw .cannotOpen(path: path, errno: failure)
      }
      state.shards.append(Shard(descriptor: descriptor))
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
      guard !state.isSettled else { return }
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
      guard !state.isSettled else { return }
      for index in state.shards.indices {
        var failure = state.shards[index].flush()
        // Some file systems report a full disk only here.
        if failure == nil, fsync(state.shards[index].descriptor) != 0 { failure = errno }
        failure = failure ?? state.shards[index].close()
        if let failure { throw .cannotWrite(path: state.path, errno: failure) }
      }
      syncFolder(of: temporary + "/shards")
      // It replaces an empty folder, and fails if that was filled in the meantime.
      guard rename(temporary, state.final) == 0 else {
        throw .cannotReplace(path: state.path, errno: errno)
      }
      state.isSettled = true
      syncFolder(of: state.final)
    }
  }

  /// Takes away what was written, unless ``finish()`` has put it in its place.
  public func abandon() { state.withLock { abandon(&$0) } }

  private func abandon(_ state: inout State) {
    guard !state.isSettled else { return }
    state.close()
    takeAway()
  }

  /// Takes away what was written, and ends the program before another byte is; it waits no more than
  /// a second for what is going on.
  public func abandon(andEnd end: () -> Never) -> Never {
    state.withLock(waiting: 1) { state in
      abandon(&state)
      end()
    }
    takeAway()
    end()
  }

  /// Takes away the folder, whoever is writing it.
  func takeAway() { Self.remove(temporary) }

  /// Removes a folder under another name: either ``finish()`` does not find it any more and fails, or
  /// it has put it in its place, where it stays whole.
  private static func remove(_ temporary: String) {
    let gone = temporary + ".gone"
    guard rename(temporary, gone) == 0 else { return }
    try? FileManager.default.removeItem(atPath: gone)
  }
}
