import Scoring
import Testing

struct GradeAgreementTests {
  /// Scores, grades, concordance, and the coefficient as worked out by hand.
  static let cases: [([Double], [Double], Double, Double)] = [
    ([], [], 0, 0),
    ([50], [2], 0, 0),
    ([10, 20, 30], [1, 2, 3], 1, 1),
    ([30, 20, 10], [1, 2, 3], 0, -1),
    // Ranks 0 1 2 and 0 2 1: 1 - 6 · 2 / (3 · 8).
    ([10, 20, 30], [1, 3, 2], 2.0 / 3, 0.5),
    // One pair of equal scores counts half; one of equal grades is not compared.
    ([10, 10, 30], [1, 2, 3], 2.5 / 3, 0.75.squareRoot()),
    ([10, 20, 30], [1, 1, 3], 1, 0.75.squareRoot()),
    ([50, 50, 50], [1, 2, 3], 0.5, 0),
    ([10, 20, 30], [2, 2, 2], 0, 0),
  ]

  @Test(arguments: cases)
  func `Scores are compared with grades by rank`(
    scores: [Double], grades: [Double], concordance: Double, rankCorrelation: Double
  ) {
    let agreement = GradeAgreement(zip(scores, grades).map { (score: $0, grade: $1) })
    #expect(agreement.notes == scores.count)
    #expect(agreement.concordance == concordance)
    #expect(abs(agreement.rankCorrelation - rankCorrelation) < 1e-15)
  }
}
