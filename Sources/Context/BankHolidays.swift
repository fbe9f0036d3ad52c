/// The bank holidays of England, by rule from the year 2013 on.
///
/// Later proclamations change single years, as they did in 2020, 2022 and 2023; such a day has to be
/// added here when it is proclaimed.
public enum BankHolidays {
  /// All bank holidays of a year, substitute days in place of weekends, ascending.
  public static func days(of year: Int) -> [CalendarDate] {
    known.indices.contains(year - firstKnown) ? known[year - firstKnown] : reckoned(year)
  }

  /// The years that records are of, each reckoned once.
  private static let known = (firstKnown...2050).map(reckoned)
  private static let firstKnown = 2000

  private static func reckoned(_ year: Int) -> [CalendarDate] {
    var days = movable(year) + extra(year)
    // Weekdays first: what falls on a weekend moves on to the next weekday still free.
    let fixed = [(1, 1), (12, 25), (12, 26)].compactMap {
      CalendarDate(year: year, month: $0.0, day: $0.1)
    }
    days += fixed.filter { $0.weekday < 5 }
    for day in fixed where day.weekday >= 5 {
      var substitute = day
      while substitute.weekday >= 5 || days.contains(substitute) {
        substitute = substitute.adding(days: 1)
      }
      days.append(substitute)
    }
    return days.sorted()
  }

  /// Whether a day is neither Saturday nor Sunday nor a bank holiday.
  public static func isWorkingDay(_ day: CalendarDate) -> Bool {
    day.weekday < 5 && !days(of: day.year).contains(day)
  }

  /// The working day that comes so many working days after a day.
  ///
  /// - Complexity: O(*count*).
  public static func workingDay(_ count: Int, after day: CalendarDate) -> CalendarDate {
    var reached = day
    var left = count
    while left > 0 {
      reached = reached.adding(days: 1)
      if isWorkingDay(reached) { left -= 1 }
    }
    return reached
  }

  /// Easter Sunday of a year: the Gregorian computus as Meeus gives it, after an anonymous author
  /// of 1876.
  public static func easter(of year: Int) -> CalendarDate? {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    // The days from 21 March to the full moon, then on to the Sunday after it.
    let fullMoon = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let sunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - fullMoon - yearOfCentury % 4) % 7
    let lateMoon = (golden + 11 * fullMoon + 22 * sunday) / 451
    let days = fullMoon + sunday - 7 * lateMoon + 114
    return CalendarDate(year: year, month: days / 31, day: days % 31 + 1)
  }

  /// Good Friday, Easter Monday, and the Mondays of May and August.
  private static func movable(_ year: Int) -> [CalendarDate] {
    var days: [CalendarDate] = []
    if let easter = easter(of: year) {
      days += [easter.adding(days: -2), easter.adding(days: 1)]
    }
    // In 2020 on the Friday of 75 years of peace in Europe.
    let early =
      year == 2020 ? CalendarDate(year: year, month: 5, day: 8) : monday(onOrAfter: 1, 5, year)
    // In 2022 on the Thursday of the Platinum Jubilee.
    let spring =
      year == 2022 ? CalendarDate(year: year, month: 6, day: 2) : monday(onOrAfter: 25, 5, year)
    days += [early, spring, monday(onOrAfter: 25, 8, year)].compactMap { $0 }
    return days
  }

  /// Holidays proclaimed for one year.
  private static func extra(_ year: Int) -> [CalendarDate] {
    let days: [CalendarDate?] =
      switch year {
      // The Platinum Jubilee, and the late Queen's funeral.
      case 2022:
        [CalendarDate(year: 2022, month: 6, day: 3), CalendarDate(year: 2022, month: 9, day: 19)]
      // The King's coronation.
      case 2023: [CalendarDate(year: 2023, month: 5, day: 8)]
      default: []
      }
    return days.compactMap { $0 }
  }

  private static func monday(onOrAfter day: Int, _ month: Int, _ year: Int) -> CalendarDate? {
    guard let first = CalendarDate(year: year, month: month, day: day) else { return nil }
    return first.adding(days: (7 - first.weekday) % 7)
  }
}
