import Indicators
public import Scoring

/// The marks of reviewers, by record, indicator and quotation.
///
/// They are held against the findings anew at each run: the records stay as they are.
public struct ReviewSheet: Sendable, Equatable {
  /// What a mark is of.
  public struct Key: Hashable, Sendable {
    /// The record's id.
    public var record: String
    /// The number of the indicator.
    public var indicator: Int
    /// The words that earned the finding, their blanks made one; empty for the record as a whole.
    public var quote: String

    /// Makes a key.
    public init(record: String, indicator: Int, quote: String) {
      (self.record, self.indicator) = (record, indicator)
      self.quote = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private var marks: [Key: FindingReview] = [:]
  /// The indicators that reviewers say were missed, by record.
  private var missed: [String: Set<Int>] = [:]
  /// The ids of the records that have a mark.
  private var records: Set<String> = []

  /// No marks yet.
  public init() {}

  /// Whether it has no mark.
  public var isEmpty: Bool { records.isEmpty }
  /// How many marks there are to hold against findings.
  public var count: Int { marks.count + missed.values.reduce(0) { $0 + $1.count } }

  /// Takes a mark; false where another one of the same finding says otherwise.
  public mutating func add(_ review: FindingReview, of key: Key) -> Bool {
    guard review.first != nil || review.second != nil else { return true }
    records.insert(key.record)
    if review.first == .missed || review.second == .missed {
      missed[key.record, default: []].insert(key.indicator)
      return true
    }
    if let known = marks[key] { return known == review }
    marks[key] = review
    return true
  }

  /// Marks the findings of a record; those that no reviewer lets stand are set apart, and what was
  /// drawn from them falls with them.
  ///
  /// - Returns: what to count of it; nil where it has no mark.
  public func apply(
    to facts: inout RecordFacts, _ digest: inout RecordDigest
  ) -> ReviewedRecord? {
    guard records.contains(facts.id) else { return nil }
    var reviewed = ReviewedRecord()
    var hit = Set<Key>()
    for index in facts.findings.indices {
      let found = facts.findings[index]
      let key = Key(
        record: facts.id, indicator: found.indicator, quote: facts.quote(of: found))
      facts.findings[index].review = marks[key]
      if let review = marks[key], hit.insert(key).inserted {
        reviewed.marks.append((found.indicator, review))
      }
    }
    let missed = missed[facts.id] ?? []
    reviewed.missed = missed.count
    let isComplete = facts.score != nil && facts.findings.allSatisfy { $0.review != nil }
    let before = digest.found
    facts.settleReview()
    digest.found = facts.findings.reduce(0) { $0 | 1 << UInt64($1.indicator) } & digest.evaluated
    if isComplete {
      reviewed.isComplete = true
      for number in AllIndicators.descriptions.indices
      where digest.evaluated >> UInt64(number) & 1 == 1 {
        reviewed.program.add(
          first: before >> UInt64(number) & 1 == 1,
          second: digest.found >> UInt64(number) & 1 == 1 || missed.contains(number))
      }
    }
    return reviewed
  }
}

/// What the review of one record adds to the numbers.
public struct ReviewedRecord: Sendable {
  /// Each finding with a mark, by its indicator.
  public var marks: [(indicator: Int, review: FindingReview)] = []
  /// How many indicators reviewers say were missed.
  public var missed = 0
  /// Whether all its findings are marked.
  public var isComplete = false
  /// The program and the reviewers, by indicator.
  public var program = RaterAgreement()
}
