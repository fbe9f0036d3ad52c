/// The passages of a sheet: those that can be shown once names are gone, and why others are not.
public struct ReviewItems: Sendable, Equatable {
  /// In the order of the sheet, numbered from 1.
  public private(set) var items: [ReviewItem] = []
  /// How many were passed over, for each reason; another stepped in where there was one.
  public private(set) var passedOver: [Reason: Int] = [:]
  private let per: Int

  /// Why a passage is not shown.
  public enum Reason: Sendable, CaseIterable {
    /// Without names it says nearly the same as one before it.
    case alike
    /// Too little is left of it.
    case blotted
    /// Signs that nobody sees, or that stand among its letters, hide a name.
    case hidden
    /// No cell of a spreadsheet holds it.
    case tooLong
  }

  /// The most UTF-16 units that a cell of a spreadsheet holds.
  public static let longestCell = 32_767

  /// None yet.
  ///
  /// - Parameter per: how many there may be of each point.
  public init(per: Int) { self.per = per }

  /// Whether a passage of that point is still wanted.
  public func hasRoom(for passage: Passage) -> Bool {
    items.count { $0.passage.indicator == passage.indicator } < per
  }

  /// Takes a passage, if it can be shown.
  ///
  /// - Parameters:
  ///   - deidentified: the text of its record.
  ///   - identifies: whether a text written of the record tells who it is.
  public mutating func append(
    _ passage: Passage, _ deidentified: DeidentifiedText, identifies: (String) -> Bool
  ) {
    let item = ReviewItem(number: items.count + 1, passage: passage, deidentified)
    if let reason = reason(against: item, identifies) {
      passedOver[reason, default: 0] += 1
    } else {
      items.append(item)
    }
  }

  private func reason(against item: ReviewItem, _ identifies: (String) -> Bool) -> Reason? {
    let cells = [item.passage.text, item.draft.marked]
    // One more for the apostrophe that keeps a cell from being a formula.
    if cells.contains(where: { $0.utf16.count >= Self.longestCell }) { return .tooLong }
    if PlainLetters.isTurned(item.passage.text) { return .hidden }
    if item.isBlotted { return .blotted }
    let isAlike = items.contains {
      $0.passage.indicator == item.passage.indicator && $0.draft.isNearly(item.draft)
    }
    if isAlike { return .alike }
    return identifies(item.draft.text) ? .hidden : nil
  }
}
