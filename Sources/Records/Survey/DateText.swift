/// Dates as they are handed on: those that everything behind reads are left as they are, all others
/// become ISO 8601.
enum DateText {
  /// The columns that hold dates.
  static let columns: [Record.Column] = [.date, .recordedDate, .birthDate]

  /// The date in ISO 8601 with its time behind it; nil where it stays as it is: `2025-03-14` and
  /// `14/03/2025`, and what is no date.
  static func iso(_ bytes: UnsafeRawBufferPointer, monthFirst: Bool) -> String? {
    if isUsual(bytes, monthFirst: monthFirst) || bytes.count > 40 { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let date = WrittenDate(text)
    if date.order == .serial {
      return Double(text.drop { $0 == " " }).flatMap { SerialDate.text($0, from1904: false) }
    }
    guard let day = date.day(monthFirst: monthFirst) else { return nil }
    return Self.text(day) + date.rest
  }

  /// A number such as 20250314 in ISO 8601.
  static func text(_ day: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(day / 1_000_000))\(two(day / 10_000 % 100))-\(two(day / 100 % 100))-"
      + two(day % 100)
  }

  /// Whether a date is written as nearly all are, told without taking it apart.
  private static func isUsual(_ bytes: UnsafeRawBufferPointer, monthFirst: Bool) -> Bool {
    guard bytes.count >= 10 else { return false }
    if bytes.count > 10, bytes[10] != UInt8(ascii: "T"), bytes[10] != 0x20 { return false }
    if bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") { return true }
    return !monthFirst && bytes[2] == UInt8(ascii: "/") && bytes[5] == UInt8(ascii: "/")
  }
}

/// Columns of dates in which the month stands first, a bit each by its place in `Column.allCases`.
struct MonthFirst: Sendable, Equatable {
  private var bits: UInt16 = 0

  /// In none.
  init() {}

  /// Whether the month stands first in a column.
  subscript(column: Record.Column) -> Bool {
    get { bits & (1 << UInt16(column.index)) != 0 }
    set {
      let bit = UInt16(1) << UInt16(column.index)
      if newValue { bits |= bit } else { bits &= ~bit }
    }
  }

  /// In all.
  static var all: MonthFirst {
    var all = MonthFirst()
    for column in DateText.columns { all[column] = true }
    return all
  }
}

extension Record {
  /// Writes dates as everything behind reads them.
  mutating func readDates(_ monthFirst: MonthFirst) {
    for column in DateText.columns {
      guard let range = ranges[column] else { continue }
      let iso = bytes.withUnsafeBytes {
        DateText.iso(UnsafeRawBufferPointer(rebasing: $0[range]), monthFirst: monthFirst[column])
      }
      if let iso { append(Array(iso.utf8), as: column) }
    }
  }
}
