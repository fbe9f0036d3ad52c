/// A day of the years 2024 and 2025.
struct CalendarDay {
  var year: Int
  var month: Int
  var day: Int

  /// How many days there are.
  static let count = 366 + 365

  /// The day so many days after 1 January 2024, from 0 to 730.
  init(after days: Int) {
    var rest = days
    year = 2024
    if rest >= 366 {
      rest -= 366
      year = 2025
    }
    month = 1
    for length in [31, year == 2024 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
      guard rest >= length else { break }
      rest -= length
      month += 1
    }
    day = rest + 1
  }

  /// As exports write it: 14/03/2025.
  var slashed: String { "\(Self.two(day))/\(Self.two(month))/\(year)" }

  /// As JSON Lines has it: 2025-03-14.
  var iso: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
