import Support
import Testing

@testable import Matching

/// Lists that are laid end to end in few bytes come back as they were.
struct PackedRunsTests {
  @Test func keepsEveryNumber() {
    var random = RepeatableRandom(seed: 1)
    var lists: [[UInt32]] = [[], [0], [7, 7, 6], [0, .max, 0, 1 << 31, 127, 128, 1 << 14]]
    for bits in 1...32 {
      lists.append(
        (0..<20).map { _ in UInt32.random(in: 0...(.max >> UInt32(32 - bits)), using: &random) })
    }
    var runs = PackedRuns()
    for list in lists { runs.append(list) }
    for (number, list) in lists.enumerated() {
      var read: [UInt32] = []
      runs.forEach(in: number) { read.append($0) }
      #expect(read == list)
    }
  }

  @Test func takesAByteForANeighbour() {
    var runs = PackedRuns()
    runs.append(Array(1000..<1100))
    #expect(runs.byteCount == 101)
  }
}
