/// A day of the Gregorian calendar, as it runs on before 1582 too.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The days since 1 January 1970; less than zero before it.
  public let dayNumber: Int

  /// The day so many days after 1 January 1970.
  public init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// A day of a month; nil where the calendar has no such day in the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    // Counted from 1 March, so that the leap day is the last of its year.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    let leapDays = years / 4 - years / 100 + years / 400
    let dayOfYear = (153 * months + 2) / 5 + day - 1
    dayNumber = years * 365 + leapDays + dayOfYear - CalendarDate.before1970
  }

  /// Reads "2024-03-05" or "05/03/2024", the day first; a time behind it is passed over.
  public init?(_ text: String) {
    let trimmed = text.drop { $0 == " " }
    let date = trimmed.prefix { ("0"..."9").contains($0) || $0 == "-" || $0 == "/" }
    if let next = trimmed.dropFirst(date.count).first, next != " ", next != "T" { return nil }
    let dashed = date.split(separator: "-", omittingEmptySubsequences: false)
    if dashed.map(\.count) == [4, 2, 2] {
      self.init(year: dashed[0], month: dashed[1], day: dashed[2])
      return
    }
    let slashed = date.split(separator: "/", omittingEmptySubsequences: false)
    guard slashed.count == 3, (1...2).contains(slashed[0].count),
      (1...2).contains(slashed[1].count), slashed[2].count == 4
    else { return nil }
    self.init(year: slashed[2], month: slashed[1], day: slashed[0])
  }

  private init?(year: Substring, month: Substring, day: Substring) {
    guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year in which the day lies.
  public var year: Int {
    // Never too high: a year has at most 366 days.
    var year = max(1, (dayNumber + CalendarDate.before1970) / 366)
    while let next = CalendarDate(year: year + 1, month: 1, day: 1), next <= self { year += 1 }
    return year
  }

  /// The day of the week, Monday being 0.
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    let days = (dayNumber + 3) % 7
    return days < 0 ? days + 7 : days
  }

  /// The day so many days later; earlier where it is less than zero.
  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// Whether one day comes before another.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.dayNumber < b.dayNumber }

  /// The days from 1 March of the year 0 to 1 January 1970.
  private static let before1970 = 719_468

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
