public import Context

/// Dates as exports write them, the day before the month.
public enum CaseDate {
  /// Reads "2024-03-05", "05/03/2024", "5.3.2024", "05-Mar-2024" and "5 March 2024".
  ///
  /// A time behind the date is passed over. A year of two digits, and a month before the day, are
  /// not guessed at.
  public static func parse(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard parts.count >= 3, let day = Int(parts[0]), let year = Int(parts[2]),
      parts[0].count <= 2, parts[2].count == 4
    else { return nil }
    guard let month = Int(parts[1]) ?? number(ofMonth: parts[1]) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// "5 Mar 2024".
  public static func words(_ day: Int) -> String {
    let (year, month, date) = parts(day)
    return "\(date) \(names[month - 1]) \(year)"
  }

  /// "Mar 2024" of a month counted from the year 0.
  public static func words(month: Int) -> String { "\(names[month % 12]) \(month / 12)" }

  /// "2024-03" of a month counted from the year 0.
  public static func key(month: Int) -> String {
    let number = month % 12 + 1
    return "\(month / 12)-\(number < 10 ? "0" : "")\(number)"
  }

  /// "2024-03-05".
  public static func key(day: Int) -> String {
    let date = parts(day).day
    return "\(key(month: month(of: day)))-\(date < 10 ? "0" : "")\(date)"
  }

  /// The month of a day, counted from January of the year 0.
  public static func month(of day: Int) -> Int {
    let (year, month, _) = parts(day)
    return year * 12 + month - 1
  }

  /// Year, month and day of the month.
  static func parts(_ day: Int) -> (year: Int, month: Int, day: Int) {
    let year = CalendarDate(dayNumber: day).year
    var month = 12
    while month > 1, let first = CalendarDate(year: year, month: month, day: 1),
      first.dayNumber > day
    { month -= 1 }
    let first = CalendarDate(year: year, month: month, day: 1)?.dayNumber ?? day
    return (year, month, day - first + 1)
  }

  private static let names = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func number(ofMonth name: Substring) -> Int? {
    guard name.count >= 3 else { return nil }
    return names.firstIndex { name.hasPrefix($0.lowercased()) }.map { $0 + 1 }
  }
}
