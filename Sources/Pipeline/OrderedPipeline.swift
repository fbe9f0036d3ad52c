import Dispatch

/// Reads in order, works in parallel, writes in order, and never holds more than a window of items.
///
/// There is no reader thread and no writer thread. Every worker repeats: take a permit, pull the
/// next numbered item under a lock, work on it, deliver it under another lock. Whoever fills the gap
/// writes all that is ready and returns as many permits. A permit is taken before a number, so the
/// lowest unfinished number is always held by a worker that is running: it cannot deadlock.
///
/// It does not start threads of its own, and it cannot interrupt a `read` that blocks.
public struct OrderedPipeline: Sendable {
  /// How many items may be worked on at once; never more than there are cores.
  public let workers: Int
  /// How many items may be between reading and the end of writing.
  public let window: Int

  /// Takes two items for each worker and two more, so that one slow item does not stop the others at
  /// once.
  ///
  /// - Parameter workers: at least 1.
  public init(workers: Int) { self.init(workers: workers, window: 2 * workers + 2) }

  /// - Parameters:
  ///   - workers: at least 1.
  ///   - window: at least 1.
  init(workers: Int, window: Int) {
    precondition(workers > 0 && window > 0, "a pipeline needs a worker and a window")
    self.workers = workers
    self.window = window
  }

  /// Runs until `read` returns nil or something fails.
  ///
  /// - Parameters:
  ///   - read: gives the next item, nil at the end; called by one thread at a time, in order.
  ///   - makeWorker: makes what a worker keeps from item to item; called before its first.
  ///   - work: turns one item into another; called by many threads at once.
  ///   - write: takes the results in the order of reading, one thread at a time.
  /// - Throws: the first failure in the order of the input, whichever of the three it came from.
  ///   All that came before it has been written, and nothing after it.
  public func run<Input: Sendable, Worker, Output: Sendable, Failure: Error>(
    read: sending @escaping () throws(Failure) -> Input?,
    makeWorker: @Sendable () -> Worker,
    work: @Sendable (inout Worker, Input) throws(Failure) -> Output,
    write: sending @escaping (Output) throws(Failure) -> Void
  ) throws(Failure) {
    let source = Locked(OrderedSource(read: read))
    let sink = Locked(OrderedSink(write: write))
    let permits = DispatchSemaphore(value: window)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      permits.wait()
      var item = source.withLock { $0.next() }
      if item != nil {
        var worker = makeWorker()
        while let (number, input) = item {
          let result = input.flatMap { input in
            Result { () throws(Failure) in try work(&worker, input) }
          }
          let (settled, failed) = sink.withLock { $0.deliver(result, at: number) }
          if failed { source.withLock { $0.isDone = true } }
          for _ in 0..<settled { permits.signal() }
          permits.wait()
          item = source.withLock { $0.next() }
        }
      }
      permits.signal()
    }
    if let failure = sink.withLock({ $0.failure }) { throw failure }
  }
}

/// Numbers the items in the order of reading.
struct OrderedSource<Input, Failure: Error> {
  /// Nothing more is read once it is set.
  var isDone = false
  private let read: () throws(Failure) -> Input?
  private var count = 0

  init(read: @escaping () throws(Failure) -> Input?) { self.read = read }

  /// The next item with its number; a failure to read takes a number too, and is the last.
  mutating func next() -> (number: Int, input: Result<Input, Failure>)? {
    guard !isDone else { return nil }
    let input: Result<Input, Failure>
    do throws(Failure) {
      guard let item = try read() else {
        isDone = true
        return nil
      }
      input = .success(item)
    } catch {
      isDone = true
      input = .failure(error)
    }
    defer { count += 1 }
    return (count, input)
  }
}

/// Puts results back in the order of reading.
struct OrderedSink<Output, Failure: Error> {
  /// The first failure in the order of the input; nothing is written after it.
  private(set) var failure: Failure?
  private let write: (Output) throws(Failure) -> Void
  private var waiting: [Int: Result<Output, Failure>] = [:]
  private var next = 0

  init(write: @escaping (Output) throws(Failure) -> Void) { self.write = write }

  /// Takes one result, and writes all that are now in turn.
  ///
  /// - Returns: how many results were settled, and whether reading on has lost its point.
  mutating func deliver(
    _ result: Result<Output, Failure>, at number: Int
  ) -> (settled: Int, failed: Bool) {
    waiting[number] = result
    let first = next
    while let due = waiting.removeValue(forKey: next) {
      next += 1
      guard failure == nil else { continue }
      do throws(Failure) { try write(due.get()) } catch { failure = error }
    }
    if case .failure = result { return (next - first, true) }
    return (next - first, failure != nil)
  }
}
