import Foundation
public import Matching
public import RecordingQuality

/// One scorer and one worker for all tests: compiling the lexicons takes seconds.
public enum SharedScorer {
  /// With the built-in lexicons.
  public static let scorer = Result { () throws(LexiconError) in try Scorer() }

  private static let worker = Worker()

  /// A worker that one test at a time may use.
  public static func withWorker<Value>(_ body: (RecordScorer) throws -> Value) throws -> Value {
    try worker.use(body)
  }

  private final class Worker: @unchecked Sendable {
    /// Guards `scorer`.
    private let lock = NSLock()
    private var scorer: RecordScorer?

    func use<Value>(_ body: (RecordScorer) throws -> Value) throws -> Value {
      lock.lock()
      defer { lock.unlock() }
      let worker = try scorer ?? SharedScorer.scorer.get().makeWorker()
      scorer = worker
      return try body(worker)
    }
  }
}
