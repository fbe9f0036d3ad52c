import Dispatch
@testable import Pipeline
import Testing

struct OrderedPipelineTests {
  /// What a run may fail with: the stage, and the number of the item.
  enum Failure: Error, Equatable {
    case read(Int), work(Int), write(Int)
  }

  static let shapes = [1, 2, 3, 8].flatMap { workers in [1, 2, 5, 19].map { (workers, $0) } }

  @Test(arguments: shapes)
  func `Results come out once, in the order of the input`(workers: Int, window: Int) throws {
    let written = Locked<[Int]>([])
    try OrderedPipeline(workers: workers, window: window).run(
      read: numbers(to: 200),
      makeWorker: {},
      work: { _, number throws(Failure) in uneven(number) },
      write: { number throws(Failure) in written.withLock { $0.append(number) } })
    #expect(written.withLock { $0 } == Array(1...200))
  }

  @Test(arguments: shapes)
  func `Never more than the window is in flight`(workers: Int, window: Int) throws {
    struct Flight {
      var now = 0
      var peak = 0
    }
    let flight = Locked(Flight())
    try OrderedPipeline(workers: workers, window: window).run(
      read: numbers(to: 100) { _ throws(Failure) in
        flight.withLock {
          $0.now += 1
          $0.peak = max($0.peak, $0.now)
        }
      },
      makeWorker: {},
      work: { _, number throws(Failure) in uneven(number) },
      write: { _ throws(Failure) in flight.withLock { $0.now -= 1 } })
    #expect(flight.withLock { $0.now } == 0)
    #expect(flight.withLock { $0.peak } <= window)
  }

  @Test(arguments: 0..<40)
  func `The first failure in the order of the input wins`(round: Int) {
    // Three later items fail at once; the earlier one is slower than all of them.
    let first = 20 + round % 7
    let failing = [first, first + 1, first + 2, first + 5]
    let written = Locked<[Int]>([])
    #expect(throws: Failure.work(first)) {
      try OrderedPipeline(workers: 4, window: 9).run(
        read: numbers(to: .max),
        makeWorker: {},
        work: { _, number throws(Failure) in
          if number == first { spin(20_000) }
          if failing.contains(number) { throw .work(number) }
          return number
        },
        write: { number throws(Failure) in written.withLock { $0.append(number) } })
    }
    #expect(written.withLock { $0 } == Array(1..<first))
  }

  @Test(arguments: [Failure.read(7), .work(7), .write(7)], [1, 4])
  func `A failure of any stage ends the run, all before it written`(at: Failure, workers: Int) {
    let written = Locked<[Int]>([])
    #expect(throws: at) {
      try OrderedPipeline(workers: workers, window: 5).run(
        read: numbers(to: .max) { number throws(Failure) in
          if at == .read(number) { throw at }
        },
        makeWorker: {},
        work: { _, number throws(Failure) in
          if at == .work(number) { throw at }
          return number
        },
        write: { number throws(Failure) in
          if at == .write(number) { throw at }
          written.withLock { $0.append(number) }
        })
    }
    #expect(written.withLock { $0 } == Array(1..<7))
  }

  @Test(arguments: [1, 3, 8])
  func `A worker keeps its own value, made once, before its first item`(workers: Int) throws {
    let made = Locked(0)
    let counts = Locked<[Int]>([])
    try OrderedPipeline(workers: workers).run(
      read: numbers(to: 50),
      makeWorker: { () -> Int in
        made.withLock { $0 += 1 }
        return 0
      },
      work: { own, number throws(Failure) in
        own += 1
        return own
      },
      write: { count throws(Failure) in counts.withLock { $0.append(count) } })
    // Each worker counts 1, 2, 3…: there are as many ones as workers that got an item.
    #expect(counts.withLock { $0.count { $0 == 1 } } == made.withLock { $0 })
    #expect(made.withLock { 1...workers ~= $0 })
  }

  @Test func `An empty input makes no worker and writes nothing`() throws {
    try OrderedPipeline(workers: 3).run(
      read: numbers(to: 0),
      makeWorker: { Issue.record("made a worker for nothing") },
      work: { _, number throws(Failure) in number },
      write: { _ throws(Failure) in Issue.record("wrote nothing's result") })
  }
}

/// Reads the numbers from 1 to `limit`, each tried on `check` first.
private func numbers(
  to limit: Int,
  check: @escaping @Sendable (Int) throws(OrderedPipelineTests.Failure) -> Void = { _ in }
) -> sending () throws(OrderedPipelineTests.Failure) -> Int? {
  var next = 0
  return { () throws(OrderedPipelineTests.Failure) in
    guard next < limit else { return nil }
    next += 1
    try check(next)
    return next
  }
}

/// Takes longer for some numbers than for others, so that results come out of turn.
private func uneven(_ number: Int) -> Int {
  spin(number % 5 == 0 ? 4_000 : 10)
  return number
}

/// Keeps a core busy, the same on every run.
private func spin(_ steps: Int) {
  var value: UInt64 = 1
  for step in 0..<UInt64(steps) { value = value &* 6_364_136_223_846_793_005 &+ step }
  withExtendedLifetime(value) {}
}
