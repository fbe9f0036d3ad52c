import Context
import Testing

/// Days as exports write them, and the arithmetic on them.
struct CalendarDateTests {
  @Test(arguments: [
    ("1970-01-01", 1970, 1, 1), ("2024-02-29", 2024, 2, 29), ("05/03/2024", 2024, 3, 5),
    ("5/3/2024", 2024, 3, 5), ("31/12/1999", 1999, 12, 31), ("2024-03-05T14:30:00Z", 2024, 3, 5),
    ("2024-03-05 14:30", 2024, 3, 5), ("05/03/2024 14:30", 2024, 3, 5),
    ("  2024-03-05 ", 2024, 3, 5),
    ("2000-02-29", 2000, 2, 29), ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 12, 31),
  ])
  func reads(text: String, year: Int, month: Int, day: Int) throws {
    let expected = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(CalendarDate(text) == expected)
  }

  @Test(arguments: [
    "", " ", "March 2024", "2024-3-5", "24-03-05", "05/03/24", "2024-02-30", "2023-02-29",
    "1900-02-29", "31/04/2024", "00/03/2024", "05/13/2024", "2024-00-10", "0000-01-01",
    "2024-03-05x", "x2024-03-05", "2024-03", "2024-03-05-06", "05/03/2024/1", "05-03-2024",
    "2024/03/05", "-1-03-2024", "5 March 2024", "٠٥/٠٣/٢٠٢٤",
  ])
  func refuses(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("1969-12-31", -1), ("1970-01-01", 0), ("1970-03-01", 59), ("1972-02-29", 789),
    ("2000-01-01", 10_957), ("2000-03-01", 11_017), ("2024-01-01", 19_723),
    ("0001-01-01", -719_162),
  ])
  func dayNumbers(text: String, number: Int) throws {
    let day = try #require(CalendarDate(text))
    #expect(day.dayNumber == number)
  }

  /// Monday is 0.
  @Test(arguments: [
    ("1969-12-28", 6), ("1969-12-29", 0), ("1970-01-01", 3), ("2000-02-29", 1), ("2024-03-04", 0),
    ("2024-03-10", 6), ("1815-06-18", 6), ("0001-01-01", 0),
  ])
  func weekdays(text: String, weekday: Int) throws {
    let day = try #require(CalendarDate(text))
    #expect(day.weekday == weekday)
  }

  /// Day after day over eight hundred years: each number one higher, each year its own.
  @Test func daysFollowEachOther() throws {
    var last = try #require(CalendarDate("1599-12-31"))
    for year in 1600..<2400 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          guard date == last.adding(days: 1), date.weekday == (last.weekday + 1) % 7 else {
            Issue.record("\(year)-\(month)-\(day) does not follow the day before it")
            return
          }
          last = date
        }
      }
      try #require(last.year == year)
      try #require(last.adding(days: 1).year == year + 1)
    }
    // 400 years have 146,097 days.
    let first = try #require(CalendarDate("1599-12-31"))
    #expect(last.dayNumber - first.dayNumber == 2 * 146_097)
  }

  @Test func earlierComesFirst() throws {
    let day = try #require(CalendarDate("2024-02-28"))
    #expect(day < day.adding(days: 1))
    #expect(day.adding(days: 2) == CalendarDate("2024-03-01"))
    #expect(day.adding(days: -59) == CalendarDate("2023-12-31"))
  }
}
