public import Indicators

/// Adds findings up to a score, for the whole record and for each theme.
public struct ScoreModel: Sendable {
  private let weights: [Weight]
  /// The index of each indicator's theme among all.
  private let themes: [Int]
  private let isRecordUnit: [Bool]
  /// The numbers of the indicators that are shown and not scored.
  public let advisory: Set<IndicatorNumber>

  /// Makes the model of all indicators and their fitted weights.
  ///
  /// - Parameter ids: the indicators that are shown and not scored.
  public init(advisory ids: Set<String> = []) {
    let descriptions = AllIndicators.descriptions
    advisory = Set(descriptions.indices.filter { ids.contains(descriptions[$0].id) })
    weights = descriptions.map {
      ids.contains($0.id) ? .none : Weights.byIndicator[$0.id] ?? .none
    }
    themes = descriptions.map { Theme.allCases.firstIndex(of: $0.theme) ?? 0 }
    isRecordUnit = descriptions.map { $0.unit == .record }
  }

  /// The score of one record.
  ///
  /// Every point comes from the findings of one indicator: `points × measure`, added to a base for
  /// a record in which nothing was found, and held between 0 and 100.
  /// - Parameters:
  ///   - findings: in any order; they come out in order of place.
  ///   - sentences: how many the record has, headings not counted.
  ///   - notEvaluated: indicators that cannot apply.
  ///   - notScored: why there is nothing to score, if so.
  public func score(
    findings: [Finding], sentences: Int, notEvaluated: [IndicatorNumber],
    notScored: Score.NotScored?
  ) -> Score {
    var counts = [Int](repeating: 0, count: weights.count)
    for finding in findings { counts[finding.indicator] += 1 }
    // Their indices: a finding that moves would be copied.
    let order = findings.indices.sorted { Self.comesFirst(findings[$0], findings[$1]) }
    let sorted = order.map { findings[$0] }
    if let notScored {
      return Score(
        value: nil, band: nil, themes: [], notScored: notScored, findings: sorted,
        notEvaluated: notEvaluated)
    }
    var total = Weights.base
    var themePoints = [ThemePoints](repeating: ThemePoints(), count: Theme.allCases.count)
    for number in weights.indices where !notEvaluated.contains(number) {
      let weight = weights[number]
      let measure =
        isRecordUnit[number]
        ? (counts[number] > 0 ? 1 : 0)
        : weight.measure(count: counts[number], sentences: sentences)
      total += weight.points * measure
      themePoints[themes[number]].points += weight.points * measure
      themePoints[themes[number]].full += abs(weight.points)
    }
    let value = Self.rounded(total)
    return Score(
      value: value, band: Band(value), themes: Self.themes(themePoints), notScored: nil,
      findings: sorted, notEvaluated: notEvaluated)
  }

  /// What a theme earned and cost, and what it could at most.
  private struct ThemePoints {
    var points = 0.0
    var full = 0.0
  }

  /// A theme's points, stretched so that half of what it could earn or cost reaches the ends.
  private static func themes(
    _ points: [ThemePoints]
  ) -> [Score.ThemeScore] {
    zip(Theme.allCases, points).compactMap { theme, sum in
      guard sum.full > 0 else { return nil }
      return Score.ThemeScore(theme: theme, value: rounded(50 + 100 * sum.points / sum.full))
    }
  }

  /// Held between 0 and 100, to one decimal.
  private static func rounded(_ value: Double) -> Double {
    (min(100, max(0, value)) * 10).rounded() / 10
  }

  /// By place, those about the whole record last, then in the order of the indicators.
  private static func comesFirst(_ a: Finding, _ b: Finding) -> Bool {
    switch (a.place, b.place) {
    case (let first?, let second?) where first != second: first < second
    case (.some, .none): true
    case (.none, .some): false
    default: a.indicator < b.indicator
    }
  }
}

extension Band {
  /// The band of a score: grade *g* of the labelled notes lies at 25*g* − 12.5.
  init(_ value: Double) {
    switch value {
    case ..<25: self = .limited
    case ..<50: self = .developing
    case ..<75: self = .sound
    default: self = .strong
    }
  }
}
