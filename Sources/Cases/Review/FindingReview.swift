/// What one or two reviewers say of a finding.
public struct FindingReview: Sendable, Equatable {
  /// What the first says; nil for nothing.
  public var first: Mark?
  /// What the second says; nil for nothing.
  public var second: Mark?

  /// Makes a review.
  public init(first: Mark? = nil, second: Mark? = nil) {
    (self.first, self.second) = (first, second)
  }

  /// What a reviewer may say.
  public enum Mark: String, Sendable, CaseIterable {
    case agreed
    case notAgreed = "not agreed"
    /// Of an indicator that was not found in a record, and that the reviewer sees there.
    case missed

    /// Reads a mark as people write it; nil for any other word.
    public init?(written word: String) {
      switch word.lowercased() {
      case "agreed", "agree", "yes", "y", "true", "1": self = .agreed
      case "not agreed", "disagreed", "disagree", "not agree", "no", "n", "false", "0":
        self = .notAgreed
      case "missed", "missing", "not found": self = .missed
      default: return nil
      }
    }
  }

  /// Whether the finding falls: a reviewer does not agree, and none does.
  public var isRejected: Bool {
    (first == .notAgreed || second == .notAgreed) && first != .agreed && second != .agreed
  }

  /// Whether one agrees and the other does not; the finding then stands.
  public var isDisputed: Bool {
    Set([first, second]) == [.agreed, .notAgreed]
  }
}
