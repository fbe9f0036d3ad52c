import Cases
import Indicators
import Scoring

/// What reviewers made of the findings, in words.
extension AuditWording {
  /// The numbers of a review, a sentence each.
  func sentences(on review: ReviewTally) -> [String] {
    var sentences = [
      "\(count(review.marked, "finding")) marked: \(review.agreed.grouped) agreed, "
        + "\(review.rejected.grouped) not agreed, \(review.disputed.grouped) on which two "
        + "reviewers differ.",
      "What is not agreed is left out of every count and quotation of this report, and listed with "
        + "its case. What is disputed stands. Scores are the program's own.",
    ]
    if review.missed > 0 {
      sentences.append(
        "The reviewers see \(count(review.missed, "sign")) that the program missed; "
          + "they are in the agreement below and in no other count.")
    }
    sentences.append(
      review.records == 0
        ? "Agreement of program and auditor: not worked out, for no record has a mark on each of "
          + "its findings."
        : "Agreement of program and auditor: \(Self.words(review.program)), on each indicator that "
          + "could apply to the \(count(review.records, "record")) with a mark on every finding. "
          + "Where the auditor added nothing as missed, they are taken to see nothing more; a "
          + "reading without sight of the findings may agree less.")
    if review.reviewers.count > 0 {
      sentences.append(
        "Agreement of the first and the second reviewer: \(Self.words(review.reviewers)), on the "
          + "findings that both have marked.")
    }
    if review.unmatched > 0 {
      sentences.append(
        "\(count(review.unmatched, "mark")) \(review.unmatched == 1 ? "fits" : "fit") no finding of "
          + "these records, and \(review.unmatched == 1 ? "counts" : "count") nowhere: "
          + "the record is not among them, or the rules find something else in it now.")
    }
    return sentences
  }

  /// "the same in 40 of 44, kappa 0.71".
  private static func words(_ agreement: RaterAgreement) -> String {
    let same = "the same in \(agreement.agreed.grouped) of \(agreement.count.grouped)"
    guard let kappa = agreement.kappa else {
      return "\(same), kappa not defined, for all are judged alike"
    }
    return "\(same), kappa \(hundredths(kappa))"
  }

  /// "0.71", "-0.05".
  static func hundredths(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let digits = hundredths.magnitude % 100
    return
      "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(digits < 10 ? "0" : "")\(digits)"
  }

  /// The indicators with a marked finding: how many stand.
  func judged(_ review: ReviewTally) -> [(title: String, share: Share)] {
    review.indicators.enumerated().compactMap { number, share in
      share.total == 0 ? nil : (AllIndicators.descriptions[number].title, share)
    }
  }

  /// The findings of a case that reviewers do not agree with.
  static func rejected(in view: CaseView) -> [(record: Int, found: RecordFacts.Found)] {
    view.records.enumerated().flatMap { index, record in
      record.rejected.map { (index, $0) }
    }
  }
}
