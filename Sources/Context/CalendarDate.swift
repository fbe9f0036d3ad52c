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
    var parts: InlineArray<3, (value: Int, digits: Int)> = [(0, 0), (0, 0), (0, 0)]
    var (part, separator) = (0, UInt8(0))
    var hasBegun = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: " "), !hasBegun { continue }
      hasBegun = true
      if (48...57).contains(byte) {
        guard parts[part].digits < 4 else { return nil }
        parts[part].value = parts[part].value * 10 + Int(byte - 48)
        parts[part].digits += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
        guard part < 2, separator == 0 || separator == byte else { return nil }
        separator = byte
        part += 1
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "T") {
        break
      } else {
        return nil
      }
    }
    let digits = (parts[0].digits, parts[1].digits, parts[2].digits)
    if separator == UInt8(ascii: "-"), digits == (4, 2, 2) {
      self.init(year: parts[0].value, month: parts[1].value, day: parts[2].value)
    } else if separator == UInt8(ascii: "/"), (1...2).contains(digits.0),
      (1...2).contains(digits.1), digits.2 == 4
    {
      self.init(year: parts[2].value, month: parts[1].value, day: parts[0].value)
    } else {
      return nil
    }
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
