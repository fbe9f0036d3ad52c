import Context
import Testing

/// The bank holidays of England against the published lists.
struct BankHolidaysTests {
  /// As published by the government, substitute days and proclaimed ones included.
  @Test(arguments: [
    (2020, ["01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"]),
    (2021, ["01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"]),
    (
      2022,
      [
        "01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27",
      ]
    ),
    (2023, ["01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"]),
    (2024, ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"]),
    (2025, ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"]),
    (2026, ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"]),
    (2027, ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"]),
    (2028, ["01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"]),
  ])
  func holidays(year: Int, days: [String]) {
    let expected = days.map { CalendarDate("\(year)-\($0)") }
    #expect(BankHolidays.days(of: year) == expected)
  }

  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
    "2011-04-24", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
    "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18",
    "2076-04-19", "2285-03-22",
  ])
  func easter(text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(BankHolidays.easter(of: date.year) == date)
  }

  @Test func easterIsASundayInItsLimits() throws {
    for year in 1583...4099 {
      let easter = try #require(BankHolidays.easter(of: year))
      let first = try #require(CalendarDate(year: year, month: 3, day: 22))
      let last = try #require(CalendarDate(year: year, month: 4, day: 25))
      try #require(easter.weekday == 6 && first <= easter && easter <= last)
    }
  }

  @Test func noHolidayIsOnAWeekendOrTwice() {
    for year in 2013...2100 {
      let days = BankHolidays.days(of: year)
      #expect(days.allSatisfy { $0.weekday < 5 && $0.year == year })
      #expect(Set(days).count == days.count && days.count >= 8)
    }
  }

  @Test(arguments: [
    ("2024-03-04", 5, "2024-03-11"), ("2024-03-04", 0, "2024-03-04"),
    ("2024-03-08", 1, "2024-03-11"), ("2024-03-09", 1, "2024-03-11"),
    ("2024-03-26", 5, "2024-04-04"), ("2022-05-31", 5, "2022-06-09"),
    ("2022-09-16", 1, "2022-09-20"), ("2023-05-05", 1, "2023-05-09"),
    ("2021-12-24", 5, "2022-01-05"),
    ("2023-12-20", 5, "2023-12-29"),
  ])
  func workingDays(start: String, count: Int, expected: String) throws {
    let day = try #require(CalendarDate(start))
    #expect(BankHolidays.workingDay(count, after: day) == CalendarDate(expected))
  }
}
