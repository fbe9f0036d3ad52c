import Cases
import Testing

@Suite struct ShareTests {
  /// From the textbook formula, worked out apart.
  @Test(arguments: [
    (10, 100, 0.0552, 0.1744), (0, 30, 0.0, 0.1135), (30, 30, 0.8865, 1.0),
    (61, 135, 0.3704, 0.5359),
  ])
  func intervalsAreWilsons(_ count: Int, _ total: Int, _ low: Double, _ high: Double) throws {
    let interval = try #require(Share(count, of: total).interval)
    #expect(abs(interval.lowerBound - low) < 0.0006)
    #expect(abs(interval.upperBound - high) < 0.0006)
  }

  @Test func smallNumbersStandAlone() {
    #expect(Share(3, of: 29).interval == nil)
    #expect(Share(0, of: 0).interval == nil)
  }
}
