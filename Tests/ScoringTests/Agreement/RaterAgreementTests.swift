import Scoring
import Testing

@Suite struct RaterAgreementTests {
  private func agreement(_ counts: [Int]) -> RaterAgreement {
    var agreement = RaterAgreement()
    for (index, count) in counts.enumerated() {
      for _ in 0..<count { agreement.add(first: index < 2, second: index % 2 == 0) }
    }
    return agreement
  }

  /// Both, only the first, only the second, neither; and kappa worked out by hand.
  @Test(arguments: [
    ([20, 5, 10, 15], 0.4), ([45, 15, 25, 15], 0.130_434_78), ([10, 0, 0, 10], 1.0),
    ([5, 5, 5, 5], 0.0), ([0, 10, 10, 0], -1.0),
  ])
  func kappaIsAgreementBeyondChance(_ counts: [Int], _ kappa: Double) throws {
    let found = try #require(agreement(counts).kappa)
    #expect(abs(found - kappa) < 1e-8)
    #expect(agreement(counts).count == counts.reduce(0, +))
    #expect(agreement(counts).agreed == counts[0] + counts[3])
  }

  @Test(arguments: [[0, 0, 0, 0], [7, 0, 0, 0], [0, 0, 0, 7]])
  func kappaOfWhatIsAlwaysJudgedAlikeIsNotDefined(_ counts: [Int]) {
    #expect(agreement(counts).kappa == nil)
  }
}
