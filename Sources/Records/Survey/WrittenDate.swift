/// A date as somebody wrote it, taken apart.
struct WrittenDate {
  private(set) var order = DateOrder.other
  /// Year, and the two other numbers as they stand; the month comes first where it has a name.
  private var year = 0
  private var first = 0
  private var second = 0
  /// What stands behind the date: a time, mostly.
  private(set) var rest: Substring = ""

  init(_ text: String) {
    let trimmed = text.drop { $0 == " " }
    let date = trimmed.prefix { $0 != " " && $0 != "T" }
    let parts = date.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    rest = trimmed[date.endIndex...]
    if parts.count == 3 {
      read(parts)
    } else if let number = Double(date), rest.isEmpty {
      if date.count == 8, let day = Int(date) {
        readCompact(day)
      } else if (20_000.0..<60_000).contains(number), !date.contains("e") {
        order = .serial
      }
    } else {
      readWords(trimmed)
    }
    if order == .other { rest = "" }
  }

  /// The day as a number such as 20250314, nil if there is no such day.
  func day(monthFirst: Bool) -> Int? {
    switch order {
    case .other, .serial: nil
    case .iso, .named: Self.day(year, first, second)
    case .dayFirst, .monthFirst, .either:
      monthFirst ? Self.day(year, first, second) : Self.day(year, second, first)
    }
  }

  /// 2025-03-14, 14/03/25, 14-Mar-2025.
  private mutating func read(_ parts: [Substring]) {
    let numbers = parts.map { Self.number($0) }
    if let month = Self.month(parts[1]), let day = numbers[0], let last = numbers[2] {
      (order, year, first, second) = (.named, Self.fullYear(last, parts[2]), month, day)
      return
    }
    guard let a = numbers[0], let b = numbers[1], let c = numbers[2] else { return }
    if parts[0].count == 4 {
      if Self.day(a, b, c) != nil { (order, year, first, second) = (.iso, a, b, c) }
      return
    }
    guard [2, 4].contains(parts[2].count), (1...31).contains(a), (1...31).contains(b),
      min(a, b) <= 12
    else { return }
    (year, first, second) = (Self.fullYear(c, parts[2]), a, b)
    order = b > 12 ? .monthFirst : a > 12 ? .dayFirst : .either
  }

  /// 20250314.
  private mutating func readCompact(_ number: Int) {
    let (y, m, d) = (number / 10_000, number / 100 % 100, number % 100)
    if (1900...2100).contains(y), Self.day(y, m, d) != nil {
      (order, year, first, second) = (.iso, y, m, d)
    }
  }

  /// 14 March 2025, March 14, 2025, Fri 14th Mar 2025.
  private mutating func readWords(_ text: Substring) {
    let words = text.split { " ,-/".contains($0) }
    guard let place = words.firstIndex(where: { Self.month($0) != nil }),
      let month = Self.month(words[place])
    else { return }
    let before = place > 0 ? Self.ordinal(words[place - 1]) : nil
    let next = words.dropFirst(place + 1)
    let after = before == nil ? next.first.flatMap(Self.ordinal) : nil
    let yearWord = before == nil ? next.dropFirst().first : next.first
    guard let day = before ?? after, let yearWord, [2, 4].contains(yearWord.count),
      let number = Self.number(yearWord)
    else { return }
    (order, year, first, second) = (.named, Self.fullYear(number, yearWord), month, day)
    rest = text[yearWord.endIndex...]
  }

  private static func number(_ word: Substring) -> Int? {
    word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }

  /// 14, 14th.
  private static func ordinal(_ word: Substring) -> Int? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    let suffix = word.dropFirst(digits.count)
    guard suffix.isEmpty || ["st", "nd", "rd", "th"].contains(suffix.lowercased()),
      digits.count < 3
    else { return nil }
    return number(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// A year of two digits lies between 1969 and 2068, as POSIX has it.
  private static func fullYear(_ year: Int, _ written: Substring) -> Int {
    written.count == 4 ? year : year < 69 ? 2000 + year : 1900 + year
  }

  private static func month(_ word: Substring) -> Int? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...lengths[month - 1]).contains(day), year > 0 else {
      return nil
    }
    return year * 10_000 + month * 100 + day
  }
}
