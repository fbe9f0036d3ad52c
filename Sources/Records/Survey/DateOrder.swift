/// In which order a date is written, and which day it means.
public enum DateOrder: String, Sendable, CaseIterable {
  /// 2025-03-14, with a time or without.
  case iso
  /// 14/03/2025: the first number can only be the day.
  case dayFirst
  /// 03/14/2025: the second number can only be the day.
  case monthFirst
  /// 03/04/2025: either may be the day.
  case either
  /// 14 March 2025, 14-Mar-25: the month has a name.
  case named
  /// 45730: days since 1900, as a spreadsheet keeps them.
  case serial
  /// Nothing of the kind.
  case other

  /// The order of a date, and the day as a number such as 20250314; read day first where either may
  /// be it, nil where casenote does not read it so.
  static func of(_ text: String) -> (order: DateOrder, day: Int?) {
    let date = WrittenDate(text)
    guard date.order == .serial else { return (date.order, date.day(monthFirst: false)) }
    let iso = Double(text.drop { $0 == " " }).flatMap { SerialDate.text($0, from1904: false) }
    return (.serial, iso.flatMap { WrittenDate($0).day(monthFirst: false) })
  }
}

/// The dates of a column: how many are written in each order, and the first and last day.
public struct DateSurvey: Sendable, Equatable {
  /// How many are written in each order.
  public private(set) var counts: [DateOrder: Int] = [:]
  /// The first and last day, as numbers such as 20250314; nil if none could be read.
  public private(set) var range: ClosedRange<Int>?

  /// No date yet.
  public init() {}

  /// How many are written in an order.
  public subscript(order: DateOrder) -> Int { counts[order] ?? 0 }

  /// Takes one date.
  public mutating func add(_ text: String) {
    let (order, day) = DateOrder.of(text)
    counts[order, default: 0] += 1
    guard let day else { return }
    range = min(range?.lowerBound ?? day, day)...max(range?.upperBound ?? day, day)
  }

  /// Whether it is not certain, or certainly wrong, that the day stands first.
  public var isDoubtful: Bool {
    self[.monthFirst] > 0 || (self[.either] > 0 && self[.dayFirst] == 0)
  }
}
