import Testing

@testable import Cases

@Suite struct CaseSampleTests {
  @Test(arguments: [0, 1, 5, 12, 40, 100], [[40], [30, 9, 1], [0, 40, 0]])
  func aSampleHasSoManyDifferentCasesInOrder(_ count: Int, _ sizes: [Int]) {
    let drawn = CaseSample.draw(count, of: sizes, seed: 7)
    #expect(drawn.map(\.count).reduce(0, +) == min(count, 40))
    for (places, size) in zip(drawn, sizes) {
      #expect(Set(places).count == places.count)
      #expect(places == places.sorted())
      #expect(places.allSatisfy { (0..<size).contains($0) })
    }
  }

  @Test func theSeedDecides() {
    let first = CaseSample.draw(12, of: [500], seed: 1)
    #expect(first == CaseSample.draw(12, of: [500], seed: 1))
    #expect(first != CaseSample.draw(12, of: [500], seed: 2))
    // Drawn by the first version; a sample must be drawn again by any later one.
    #expect(CaseSample.draw(3, of: [10], seed: 1) == [[5, 7, 9]])
  }

  @Test func groupsHaveTheirShareAndOneAtLeast() {
    let drawn = CaseSample.draw(10, of: [60, 39, 1], seed: 3).map(\.count)
    #expect(drawn == [6, 3, 1] || drawn == [5, 4, 1])
  }

  @Test func everyCaseIsAboutAsLikelyAsAnother() {
    var times = [Int](repeating: 0, count: 10)
    for seed in 0..<2_000 {
      for place in CaseSample.draw(3, of: [10], seed: UInt64(seed))[0] { times[place] += 1 }
    }
    // 600 each on average; five standard deviations either way.
    #expect(times.allSatisfy { (497...703).contains($0) })
  }
}
