import Reports
import Training

/// Why passages that were picked are not shown, in words.
enum PassedOverWording {
  /// A line of all reasons with their numbers; nil where nothing was passed over.
  static func line(_ counts: [ReviewItems.Reason: Int]) -> String? {
    let parts = ReviewItems.Reason.allCases.compactMap { reason in
      counts[reason].map { "\($0.grouped) \(words(reason))" }
    }
    return parts.isEmpty ? nil : "passed over: " + parts.joined(separator: "; ")
  }

  private static func words(_ reason: ReviewItems.Reason) -> String {
    switch reason {
    case .alike: "said nearly the same as another once names were gone"
    case .blotted: "had too little left once names were gone"
    case .hidden: "hid a name among signs or in characters that nobody sees"
    case .tooLong: "longer than a cell of a spreadsheet (\(ReviewItems.longestCell.grouped))"
    }
  }
}
