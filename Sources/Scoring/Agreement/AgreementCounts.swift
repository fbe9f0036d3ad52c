/// How often findings and labels agree, and how often they do not.
///
/// A sentence indicator is counted once a sentence, a record indicator once a record.
public struct AgreementCounts: Sendable, Equatable {
  /// Found, and labelled by every reader.
  public var truePositives = 0
  /// Found, and labelled by nobody.
  public var falsePositives = 0
  /// Labelled by every reader, and not found.
  public var falseNegatives = 0
  /// Found where the readers differ; in none of the figures.
  public var undecided = 0

  /// No finding and no label.
  public init() {}

  /// How often every reader labelled it.
  public var labelled: Int { truePositives + falseNegatives }

  /// Whether there is neither a finding nor a label.
  public var isEmpty: Bool { self == AgreementCounts() }

  /// The share of findings that are labelled, from 0 to 1; 0 without a finding.
  public var precision: Double { Self.share(truePositives, of: truePositives + falsePositives) }

  /// The share of labels that are found, from 0 to 1; 0 without a label.
  public var recall: Double { Self.share(truePositives, of: labelled) }

  /// The harmonic mean of precision and recall, from 0 to 1; 0 if nothing agrees.
  public var f1: Double {
    let (precision, recall) = (precision, recall)
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// Adds the counts of other notes or indicators.
  public static func += (counts: inout Self, more: Self) {
    counts.truePositives += more.truePositives
    counts.falsePositives += more.falsePositives
    counts.falseNegatives += more.falseNegatives
    counts.undecided += more.undecided
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 0
  }
}

extension AgreementCounts {
  /// Counts one indicator of sentences in one note.
  init(found: Set<Int>, sure: Set<Int>, maybe: Set<Int>) {
    truePositives = found.intersection(sure).count
    falsePositives = found.subtracting(sure).subtracting(maybe).count
    falseNegatives = sure.subtracting(found).count
    undecided = found.intersection(maybe).count
  }

  /// Counts one indicator of the record as a whole in one note.
  init(isFound: Bool, isSure: Bool, isMaybe: Bool) {
    truePositives = isFound && isSure ? 1 : 0
    falsePositives = isFound && !isSure && !isMaybe ? 1 : 0
    falseNegatives = isSure && !isFound ? 1 : 0
    undecided = isFound && isMaybe ? 1 : 0
  }
}
