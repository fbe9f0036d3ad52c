/// A day and time as spreadsheets count them: days since the end of 1899, or since 1904.
enum SerialDate {
  /// The date in ISO 8601, "2025-03-14" or "2025-03-14T10:20:00"; only the time where the day is 0.
  ///
  /// Nil for what is no date of the years to 9999. As in Excel, 1900 has a 29 February.
  static func text(_ serial: Double, from1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var day = Int(serial)
    var seconds = Int(((serial - Double(day)) * 86_400).rounded())
    if seconds == 86_400 {
      day += 1
      seconds = 0
    }
    let time = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    if day == 0, !from1904 { return time }
    let date =
      from1904
      ? iso(day - 24_107) : day == 60 ? "1900-02-29" : iso(day - 25_569 + (day < 60 ? 1 : 0))
    return seconds == 0 ? date : "\(date)T\(time)"
  }

  /// The day so many days after 1 January 1970.
  private static func iso(_ day: Int) -> String {
    // Counted from 1 March of the year 0, so that the leap day is the last of its year; all days
    // asked for lie after that.
    let days = day + 719_468
    let (era, dayOfEra) = (days / 146_097, days % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return "\(two(year / 100))\(two(year % 100))-\(two(month))-"
      + two(dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
