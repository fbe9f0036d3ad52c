import Foundation

/// Tells the time since it was made: on the clock, and of a processor.
struct StopWatch {
  private let start = ContinuousClock.now
  private let processorStart = Self.processorSeconds

  /// Seconds of both since the start.
  func read() -> (seconds: Double, processorSeconds: Double) {
    let passed = ContinuousClock.now - start
    return (passed / .seconds(1), Self.processorSeconds - processorStart)
  }

  /// What this process has had of all processors.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
