import Cases
import Testing

@Suite struct CaseSampleTests {
  private func candidates(_ sizes: [String: Int]) -> [CaseSample.Candidate] {
    let names = sizes.sorted { $0.key < $1.key }.flatMap {
      Array(repeating: $0.key, count: $0.value)
    }
    return names.enumerated().map { CaseSample.Candidate(index: $0, stratum: $1) }
  }

  @Test(arguments: [0, 1, 5, 12, 40, 100])
  func aSampleHasSoManyDifferentCasesInOrder(_ count: Int) {
    let all = candidates(["A": 30, "B": 9, "C": 1])
    for isStratified in [false, true] {
      let sample = CaseSample(count, of: all, seed: 7, isStratified: isStratified)
      #expect(sample.drawn.count == min(count, 40))
      #expect(Set(sample.drawn).count == sample.drawn.count)
      #expect(sample.drawn == sample.drawn.sorted())
      #expect(sample.drawn.allSatisfy { (0..<40).contains($0) })
    }
  }

  @Test func theSeedDecides() {
    let all = candidates(["A": 500])
    let first = CaseSample(12, of: all, seed: 1, isStratified: false)
    #expect(first == CaseSample(12, of: all, seed: 1, isStratified: false))
    #expect(first.drawn != CaseSample(12, of: all, seed: 2, isStratified: false).drawn)
  }

  @Test func groupsHaveTheirShareAndOneAtLeast() {
    let all = candidates(["A": 60, "B": 39, "C": 1])
    let sample = CaseSample(10, of: all, seed: 3, isStratified: true)
    #expect(sample.strata.map(\.drawn) == [6, 3, 1] || sample.strata.map(\.drawn) == [5, 4, 1])
    #expect(sample.strata.map(\.of) == [60, 39, 1])
    #expect(sample.strata.reduce(0) { $0 + $1.drawn } == 10)
  }

  @Test func everyCaseIsAboutAsLikelyAsAnother() {
    let all = candidates(["A": 10])
    var times = [Int](repeating: 0, count: 10)
    for seed in 0..<2_000 {
      for index in CaseSample(3, of: all, seed: UInt64(seed), isStratified: false).drawn {
        times[index] += 1
      }
    }
    // 600 each on average; five standard deviations either way.
    #expect(times.allSatisfy { (497...703).contains($0) })
  }
}
