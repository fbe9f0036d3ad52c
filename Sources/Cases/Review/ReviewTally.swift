import Indicators
public import Scoring

/// What reviewers made of the findings, counted.
public struct ReviewTally: Sendable, Equatable {
  /// Findings that stand as reviewed.
  public private(set) var agreed = 0
  /// Findings left out of all counts.
  public private(set) var rejected = 0
  /// Findings on which two reviewers differ; they stand, and are none of the above.
  public private(set) var disputed = 0
  /// Indicators that reviewers see in a record, and the program did not.
  public private(set) var missed = 0
  /// Records of which all findings are marked.
  public private(set) var records = 0
  /// Marks that fit no finding of any record.
  public var unmatched: Int { max(0, all - matched) }
  /// The program and the reviewers: whether an indicator shows, for each that could apply to the
  /// records of which all findings are marked.
  ///
  /// Where reviewers add nothing to a record, they are taken to see nothing more in it.
  public private(set) var program = RaterAgreement()
  /// The first reviewer and the second: whether they agree with a finding that both have marked.
  public private(set) var reviewers = RaterAgreement()
  /// By indicator: findings that stand, of those marked.
  public private(set) var indicators: [Share]
  private let all: Int
  private var matched = 0

  /// Nothing yet.
  public init(of sheet: ReviewSheet) {
    all = sheet.count
    indicators = [Share](repeating: Share(0, of: 0), count: AllIndicators.descriptions.count)
  }

  /// Counts a record.
  public mutating func add(_ record: ReviewedRecord) {
    for (indicator, review) in record.marks {
      if review.isDisputed {
        disputed += 1
      } else if review.isRejected {
        rejected += 1
      } else {
        agreed += 1
      }
      indicators[indicator].add(!review.isRejected)
      if let first = review.first, let second = review.second {
        reviewers.add(first: first == .agreed, second: second == .agreed)
      }
    }
    matched += record.marks.count + record.missed
    missed += record.missed
    if record.isComplete { records += 1 }
    program += record.program
  }

  /// How many findings are marked.
  public var marked: Int { agreed + rejected + disputed }
}
