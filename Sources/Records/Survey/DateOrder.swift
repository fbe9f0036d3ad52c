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
  /// be it, nil where casenote does not read it.
  static func of(_ text: String) -> (order: DateOrder, day: Int?) {
    let date = text.drop { $0 == " " }.prefix { $0 != " " && $0 != "T" }
    let parts = date.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = parts.map { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard parts.count == 3 else {
      let words = text.split { " -,/".contains($0) }
      let hasMonth = words.contains { isMonth($0) }
      if hasMonth, words.count(where: { Int($0) != nil }) > 1 { return (.named, nil) }
      let isSerial = words.count == 1 && (20_000...60_000).contains(numbers[0] ?? 0)
      return (isSerial ? .serial : .other, nil)
    }
    if isMonth(parts[1]) { return (.named, nil) }
    guard let first = numbers[0], let second = numbers[1], let third = numbers[2] else {
      return (.other, nil)
    }
    if parts[0].count == 4 {
      return (1...12).contains(second) && (1...31).contains(third)
        ? (.iso, first * 10_000 + second * 100 + third) : (.other, nil)
    }
    guard [2, 4].contains(parts[2].count), (1...31).contains(first), (1...31).contains(second),
      min(first, second) <= 12
    else { return (.other, nil) }
    if second > 12 { return (.monthFirst, nil) }
    let day = parts[2].count == 4 ? third * 10_000 + second * 100 + first : nil
    return (first > 12 ? .dayFirst : .either, day)
  }

  private static func isMonth(_ word: some StringProtocol) -> Bool {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return word.count >= 3 && months.contains(word.prefix(3).lowercased())
      && word.allSatisfy(\.isLetter)
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
