import Indicators
import Testing
import TextCore

@testable import Scoring

struct ScoreModelTests {
  private static let descriptions = AllIndicators.descriptions

  private func number(of id: String) throws -> IndicatorNumber {
    try #require(AllIndicators.number(of: id))
  }

  private func finding(_ number: IndicatorNumber, _ place: Place? = nil) -> Finding {
    Finding(indicator: number, place: place, rule: .named("test"))
  }

  /// The score of a record of so many sentences in which indicators show so many times each.
  private func score(
    _ counts: [IndicatorNumber: Int], of model: ScoreModel = ScoreModel(), sentences: Int = 100,
    notEvaluated: [IndicatorNumber] = []
  ) -> Score {
    model.score(
      findings: counts.flatMap { Array(repeating: finding($0.key), count: $0.value) },
      sentences: sentences, notEvaluated: notEvaluated, notScored: nil)
  }

  /// Findings, sentences, and how many hundredths of the points they earn.
  static let measures: [(Int, Int, Double)] = [
    (0, 10, 0), (1, 10, 50), (2, 10, 100), (3, 10, 100), (1, 20, 25), (10, 1_000, 5),
    // Fewer than six sentences count as six.
    (3, 30, 50), (1, 6, 500.0 / 6), (1, 5, 500.0 / 6), (1, 1, 500.0 / 6), (1, 0, 500.0 / 6),
  ]

  @Test(arguments: measures) func `A count is measured by the share of the sentences`(
    count: Int, sentences: Int, hundredths: Double
  ) {
    let weight = Weight(points: -7, fullShare: 0.2)
    let measure = weight.measure(count: count, sentences: sentences)
    #expect(abs(measure * 100 - hundredths) < 1e-9)
  }

  @Test func `Nothing found scores the base`() {
    let score = score([:])
    #expect(score.value == Weights.base && score.band == .sound)
    // Every theme with points to earn or to lose, in order, and none of them moved.
    let weighed = Theme.allCases.filter { theme in
      Self.descriptions.contains { $0.theme == theme && Weights.byIndicator[$0.id] != nil }
    }
    #expect(score.themes == weighed.map { Score.ThemeScore(theme: $0, value: 50) })
  }

  @Test(arguments: Weights.byIndicator.keys.sorted())
  func `An indicator earns its points by its unit`(id: String) throws {
    let number = try number(of: id)
    let weight = try #require(Weights.byIndicator[id])
    let isRecord = Self.descriptions[number].unit == .record
    // As many findings as earn a half of the points, in a record whatever they are.
    let half = Int((weight.fullShare * 100).rounded())
    for (count, share) in [(half, 0.5), (400, 1.0)] {
      let measure = isRecord ? 1 : share
      let expected = ((Weights.base + weight.points * measure) * 10).rounded() / 10
      #expect(score([number: count], sentences: 200).value == expected)
    }
    #expect((weight.points > 0) == (Self.descriptions[number].kind == .strength))
  }

  @Test func `Every indicator with points is one of ours`() {
    #expect(Set(Weights.byIndicator.keys).isSubset(of: Self.descriptions.map(\.id)))
  }

  @Test func `An advisory indicator is shown and not scored`() throws {
    let number = try number(of: "analysis")
    let model = ScoreModel(advisory: ["analysis", "no such indicator"])
    #expect(model.advisory == [number])
    let score = score([number: 100], of: model)
    #expect(score.value == Weights.base && score.findings.count == 100)
    #expect(score.themes.allSatisfy { $0.value == 50 })
    #expect(self.score([number: 100]).value != Weights.base)
  }

  @Test func `What is not evaluated earns nothing, and a theme of nothing else is left out`() {
    let theme = Theme.fathers
    let numbers = Self.descriptions.indices.filter { Self.descriptions[$0].theme == theme }
    let counts = Dictionary(uniqueKeysWithValues: numbers.map { ($0, 100) })
    let score = score(counts, notEvaluated: numbers)
    #expect(score.value == Weights.base && score.notEvaluated == numbers)
    #expect(!score.themes.contains { $0.theme == theme })
    let one = self.score(counts, notEvaluated: Array(numbers.dropFirst()))
    #expect(one.themes.contains { $0.theme == theme && $0.value != 50 })
  }

  @Test(arguments: [Score.NotScored.empty, .administrative])
  func `What is not scored keeps its findings and nothing else`(reason: Score.NotScored) {
    let findings = [finding(1), finding(0, Place(0, 4))]
    let score = ScoreModel().score(
      findings: findings, sentences: 3, notEvaluated: [2], notScored: reason)
    #expect(
      score
        == Score(
          value: nil, band: nil, themes: [], notScored: reason, findings: findings.reversed(),
          notEvaluated: [2]))
  }

  @Test func `Findings come by place, then by indicator, those of the record last`() {
    let ordered = [
      finding(9, Place(0, 3)), finding(2, Place(0, 5)), finding(4, Place(0, 5)),
      finding(1, Place(3, 4)), finding(0), finding(3),
    ]
    for shift in ordered.indices {
      let turned = Array(ordered[shift...] + ordered[..<shift])
      for findings in [turned, turned.reversed()] {
        let score = ScoreModel().score(
          findings: findings, sentences: 6, notEvaluated: [], notScored: nil)
        #expect(score.findings == ordered)
      }
    }
  }

  @Test(arguments: [(IndicatorDescription.Kind.strength, 100.0), (.concern, 0)])
  func `A score is held between 0 and 100`(kind: IndicatorDescription.Kind, value: Double) {
    let numbers = Self.descriptions.indices.filter { Self.descriptions[$0].kind == kind }
    let score = score(Dictionary(uniqueKeysWithValues: numbers.map { ($0, 100) }))
    #expect(score.value == value)
    #expect(score.themes.allSatisfy { (0...100).contains($0.value) })
  }

  static let bands: [(Double, Band)] = [
    (0, .limited), (24.9, .limited), (25, .developing), (49.9, .developing), (50, .sound),
    (74.9, .sound), (75, .strong), (100, .strong),
  ]

  @Test(arguments: bands) func `Bands are cut at 25, 50 and 75`(value: Double, band: Band) {
    #expect(Band(value) == band)
  }
}
