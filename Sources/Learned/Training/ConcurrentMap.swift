import Dispatch

/// Maps numbers on all processors; the results are in order whatever finished first.
func concurrentMap<Result: Sendable>(
  _ count: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
    // Each call writes its own element, so no two threads touch the same one.
    nonisolated(unsafe) let base = buffer.baseAddress
    DispatchQueue.concurrentPerform(iterations: count) { index in
      base?.advanced(by: index).initialize(to: body(index))
    }
    initialized = count
  }
}
