/// What the program found in one note, as its scores tell it.
public struct ScoredNote: Sendable, Equatable {
  /// 0 to 100; nil if there was nothing to score.
  public var value: Double?
  /// In any order.
  public var findings: [ScoredFinding]

  /// Makes the score of one note.
  public init(value: Double?, findings: [ScoredFinding]) {
    self.value = value
    self.findings = findings
  }
}

/// One finding, as the scores tell it.
public struct ScoredFinding: Sendable, Equatable {
  /// The indicator's id.
  public var indicator: String
  /// Half-open, in Unicode scalars of the note's text; nil if it is about the record as a whole.
  public var place: Range<Int>?
  /// Whether it is shown and not scored; such findings are not counted.
  public var isAdvisory: Bool

  /// Makes a finding of its parts.
  public init(_ indicator: String, at place: Range<Int>? = nil, isAdvisory: Bool = false) {
    self.indicator = indicator
    self.place = place
    self.isAdvisory = isAdvisory
  }
}
