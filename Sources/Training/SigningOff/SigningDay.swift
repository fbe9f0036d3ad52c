import Cases
import Context

/// The day on which somebody signed, as people and spreadsheets write it.
public struct SigningDay: Sendable, Equatable, Comparable, CustomStringConvertible {
  private let number: Int

  /// No sheet to sign was made before: an earlier day is a slip, or "99" read as 1999.
  static let earliest = SigningDay(year: 2025, month: 1, day: 1)

  /// The day of a calendar; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    number = date.dayNumber
  }

  /// Reads "2026-11-21", "21/11/2026", "21/11/26", "21-Nov-26" and "21 November 2026".
  public init?(_ text: String) {
    if let date = CaseDate.parse(text) {
      number = date.dayNumber
      return
    }
    // A spreadsheet shortens years; nobody signed in the century before.
    var parts = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard parts.count == 3, parts[2].count == 2, Int(parts[2]) != nil else { return nil }
    parts[2] = "20\(parts[2])"
    guard let date = CaseDate.parse(parts.joined(separator: " ")) else { return nil }
    number = date.dayNumber
  }

  /// "21 Nov 2026".
  public var description: String { CaseDate.words(number) }

  /// Whether one day is before another.
  public static func < (a: SigningDay, b: SigningDay) -> Bool { a.number < b.number }
}
