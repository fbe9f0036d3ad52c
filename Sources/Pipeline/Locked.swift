import Foundation

/// A value that only one thread at a time can reach.
///
/// The one lock of the program, and its one `@unchecked Sendable`: ``state`` is touched only between
/// `lock()` and `unlock()`. Built on `NSLock` because ThreadSanitizer does not see
/// `Synchronization.Mutex` on Linux.
public final class Locked<State>: @unchecked Sendable {
  private let lock = NSLock()
  private var state: State

  /// Takes a value that nobody else can reach any more.
  public init(_ state: sending State) { self.state = state }

  /// Runs `body` alone with the value.
  public func withLock<Result, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&state)
  }

  /// Runs `body` alone with the value, unless another holds it for longer than `seconds`.
  ///
  /// - Returns: nil when the lock was not to be had; `body` has then not run.
  public func withLock<Result>(waiting seconds: Double, _ body: (inout State) -> Result) -> Result?
  {
    guard lock.lock(before: Date(timeIntervalSinceNow: seconds)) else { return nil }
    defer { lock.unlock() }
    return body(&state)
  }
}
