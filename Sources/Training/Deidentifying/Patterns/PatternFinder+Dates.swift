import Context

/// Days and months of the calendar.
extension PatternFinder {
  private static let months: [UInt64: Int] = {
    let names: [StaticString] = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ]
    var table: [UInt64: Int] = [:]
    for (number, forms) in names.enumerated() {
      forms.withUTF8Buffer { text in
        for form in text.split(separator: 32) { table[NameHash.of(form)] = number + 1 }
      }
    }
    return table
  }()
  private static let may = NameHash.of("may")
  static let suffixes = HashedWords("st nd rd th")
  private static let of = NameHash.of("of")
  private static let behindMay = HashedWords(
    """
    be have need go not also want come well still require attend benefit get feel take lead find become seem
    appear struggle always never only or find give see show stay live leave move return help make know
    """)
  static let weekdays = HashedWords(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    """)
  private static let beforeDay = HashedWords(
    """
    on dated date c from since until till by due wc of visit to and seen before after between met the dob at
    due review reviewed attended contact call conference born weighed
    """)
  private static let birth = HashedWords("dob born birth birthday bday d.o.b dateofbirth")

  /// A date that begins at a word.
  mutating func date(at i: Int) -> Int? {
    guard let (end, label) = readDate(at: i) else { return nil }
    var (kind, shown) = (DeidentifiedText.Kind.date, label)
    if case .day(let day) = label, day == index.identities.birthDay || isBirth(i) {
      (kind, shown) = (.birthDate, .birth)
    }
    return add(i, end, kind, shown)
  }

  private func isBirth(_ i: Int) -> Bool {
    if isAfter(Self.birth, i, within: 4) { return true }
    // "D.O.B.: 3/4/24".
    guard i > 2 else { return false }
    let letters = (i - 3..<i).map { words[$0].count == 1 ? text.letters[words[$0].start] : 0 }
    return letters == [0x64, 0x6F, 0x62]
  }

  private func readDate(at i: Int) -> (end: Int, label: Finding.Label)? {
    if isNumber(i) { return readNumbers(at: i) ?? readDayMonth(at: i) ?? readWeekdayDay(at: i) }
    guard let month = month(i) else { return nil }
    return readMonthDay(month, at: i)
  }

  private func month(_ i: Int) -> Int? {
    // All of them are in the list of the calendar.
    guard i < words.count, words[i].facts.contains(.field) else { return nil }
    return Self.months[words[i].hash]
  }

  private func label(_ year: Int?, _ month: Int, _ day: Int) -> Finding.Label? {
    if let year {
      return CalendarDate(year: year, month: month, day: day).map { .day($0.dayNumber) }
    }
    // The year in which it is nearest to the record, else one cannot tell.
    guard let recordDay else {
      return CalendarDate(year: 2000, month: month, day: day) == nil ? nil : .words("date")
    }
    let written = CalendarDate(dayNumber: recordDay).year
    let days = (written - 1...written + 1).compactMap {
      CalendarDate(year: $0, month: month, day: day)?.dayNumber
    }
    return days.min { abs($0 - recordDay) < abs($1 - recordDay) }.map { .day($0) }
  }

  /// A year of four digits, or of two.
  private func year(_ i: Int, short: Bool) -> Int? {
    guard isNumber(i) else { return nil }
    let value = value(i)
    if words[i].count == 4, (1900...2100).contains(value) { return value }
    guard short, words[i].count == 2 else { return nil }
    return value > 50 ? 1900 + value : 2000 + value
  }

  /// "12/03/2025", "12.3.25", "2025-03-12", "12/3".
  private func readNumbers(at i: Int) -> (Int, Finding.Label)? {
    guard isNumber(i + 1) else { return nil }
    let separator = mark(before: i + 1)
    guard [0x2F, 0x2D, 0x2E, 0x5C].contains(separator) else { return nil }
    // "13. 9.30" is an item and a time.
    if isNumber(i + 2), mark(before: i + 2) == separator, gap(i + 1).elementsEqual(gap(i + 2)) {
      if let year = year(i, short: false), words[i + 1].count <= 2, words[i + 2].count <= 2,
        let label = label(year, value(i + 1), value(i + 2))
      {
        return (i + 3, label)
      }
      guard words[i].count <= 2, words[i + 1].count <= 2, let year = year(i + 2, short: true)
      else { return nil }
      if let label = label(year, value(i + 1), value(i)) { return (i + 3, label) }
      return label(year, value(i), value(i + 1)).map { (i + 3, $0) }
    }
    guard separator == 0x2F, words[i].count <= 2, words[i + 1].count <= 2 else { return nil }
    let isAfterWeekday = i > 0 && Self.weekdays.contains(words[i - 1].hash)
    if !isAfterWeekday {
      guard !isAfterSlash(i), value(i) != 24 || value(i + 1) != 7,
        i + 2 >= words.count || mark(before: i + 2) != 0x2F, hasNought(i) || !isShare(i)
      else { return nil }
    }
    return label(nil, value(i + 1), value(i)).map { (i + 2, $0) }
  }

  /// "07/10": as days are written, and hardly shares.
  private func hasNought(_ i: Int) -> Bool {
    words[i].count == 2 && words[i + 1].count == 2
      && (text.letters[words[i].start] == 0x30 || text.letters[words[i + 1].start] == 0x30)
  }

  /// "3/4 of the bottle", "aged 8/12", "7/10 for pain": no day of a month.
  private func isShare(_ i: Int) -> Bool {
    // Of halves, thirds and quarters, and of months as health visitors write them.
    if value(i) < value(i + 1), value(i + 1) < 5,
      i == 0 || !Self.beforeFewDays.contains(words[i - 1].hash)
    {
      return true
    }
    if i + 2 < words.count, [.blank, .joiner, .none].contains(words[i + 2].gap),
      Self.units.contains(words[i + 2].hash)
    {
      return true
    }
    if value(i + 1) == 10, value(i) <= 10, isMark(i) { return true }
    if value(i + 1) == 12, isAge(i) { return true }
    guard i > 0 else { return false }
    return Self.beforeShare.contains(words[i - 1].hash)
  }

  /// "Mursal 8/12", "is 10/12", "the 9/12 check": months of life, where the day would be far off.
  private func isAge(_ i: Int) -> Bool {
    if i + 2 < words.count, words[i + 2].gap == .blank, Self.checks.contains(words[i + 2].hash) {
      return isFarOff(i)
    }
    guard i > 0, [.blank, .comma, .joiner].contains(words[i].gap) else { return false }
    let before = words[i - 1]
    if before.hash == Self.isWord { return isFarOff(i) }
    let isNamed =
      index.uses(before.hash) != nil || before.facts.isName && !before.facts.isWord
      || before.traits.contains(.capital) && before.facts.isEmpty
    return isNamed && isFarOff(i)
  }

  private func isFarOff(_ i: Int) -> Bool {
    guard case .day(let day) = label(nil, value(i + 1), value(i)), let recordDay else {
      return true
    }
    return abs(day - recordDay) > 45
  }

  private static let isWord = NameHash.of("is")
  private static let checks = HashedWords(
    "review check letter assessment development developmental reviews checks clinic ages asq")

  /// "Happy 9/10": out of ten, where nothing speaks of a day and the day would be far off.
  private func isMark(_ i: Int) -> Bool {
    if i > 0, Self.beforeDay.contains(words[i - 1].hash) { return false }
    if i > 0, words[i].gap == .blank || words[i].gap == .joiner,
      Self.feelings.contains(words[i - 1].hash)
    {
      return true
    }
    guard let recordDay, case .day(let day) = label(nil, value(i + 1), value(i)) else {
      return false
    }
    return abs(day - recordDay) > 60
  }

  private static let feelings = HashedWords(
    """
    happy sad safe unsafe angry anxious worried calm scared tired lonely excited ok okay good bad well fine
    feeling feels felt worry anxiety anger wellbeing happiness safety sleep scaled rates rating scale number
    hopeful confident comfortable stressed stress low high energy a an around about scaling
    """)

  private static let units = HashedWords(
    """
    of tablet tablets cup cups bottle bottles pint pints spoon full oz ml g kg feed feeds times sessions
    day days week weeks month months year years old ago hour hours mile miles term teaspoon teaspoons centile
    a bed done inch inches ratio vision support out pupils children visits marks dose doses lessons d w m x mth mths wks yrs
    """)
  /// Narrower than what goes before a day: "on 3/4", "between 1/4 and 2/4".
  private static let beforeFewDays = HashedWords(
    "on since until till dated due between chased next rang visited booked sent")
  private static let beforeShare = HashedWords(
    """
    bp session sessions page part attempt scored score scores scoring scaled scaling rated rate rating aged age pain mood confidence ate drank took every
    only least nearly almost over under fed given roughly x vision strength
    """)

  /// What stands between a word and the one before it.
  private func gap(_ i: Int) -> ArraySlice<UInt8> {
    text.letters[words[i - 1].fullEnd..<words[i].start]
  }

  private func isAfterSlash(_ i: Int) -> Bool {
    words[i].start > 0 && text.letters[words[i].start - 1] == 0x2F
  }

  /// "3rd of March 2025", "3 March".
  private func readDayMonth(at i: Int) -> (Int, Finding.Label)? {
    guard words[i].count <= 2, (1...31).contains(value(i)) else { return nil }
    var j = i + 1
    if j < words.count, words[j].gap == .none, Self.suffixes.contains(words[j].hash) { j += 1 }
    if j < words.count, words[j].hash == Self.of { j += 1 }
    guard let month = month(j), words[j].gap != .other, words[j].gap != .opening else { return nil }
    // "3 may attend", but "seen 3 may".
    if words[j].hash == Self.may, !words[j].traits.contains(.capital), j == i + 1,
      j + 1 < words.count, words[j + 1].gap == .blank, Self.behindMay.contains(words[j + 1].hash)
    {
      return nil
    }
    let isFollowed =
      j + 1 < words.count && (words[j + 1].gap != .other || isApostrophe(j + 1))
    let mayBeShort = isFollowed && (isApostrophe(j + 1) || words[j + 1].gap == .blank)
    let year = isFollowed ? year(j + 1, short: mayBeShort && !isClock(j + 1)) : nil
    guard let label = label(year, month, value(i)) else { return nil }
    return (year == nil ? j + 1 : j + 2, label)
  }

  /// "10am", "10.30", "10 pm", "10 to 11": the hour behind a day, no year.
  private func isClock(_ i: Int) -> Bool {
    guard i + 1 < words.count else { return false }
    let next = words[i + 1]
    if next.gap == .none || Self.clock.contains(next.hash) { return true }
    return next.traits.contains(.number) && next.start - words[i].fullEnd == 1
      && [0x2E, 0x3A, 0x2D].contains(text.letters[words[i].fullEnd])
  }

  private static let clock = HashedWords("am pm a.m p.m hrs noon o'clock oclock till until")

  private func isApostrophe(_ i: Int) -> Bool { text.letters[words[i].start - 1] == 0x27 }

  /// "June, 2-3 times a week".
  private func isRange(from i: Int) -> Bool {
    words[i].gap == .comma && isNumber(i + 1) && words[i + 1].gap != .blank
      && words[i + 1].start - words[i].end < 4
  }

  /// "Monday 11th": the day of the month that is nearest to the record.
  private func readWeekdayDay(at i: Int) -> (Int, Finding.Label)? {
    guard i > 0, words[i].gap == .blank, Self.weekdays.contains(words[i - 1].hash),
      words[i].count <= 2, (1...31).contains(value(i)), i + 1 < words.count,
      words[i + 1].gap == .none, Self.suffixes.contains(words[i + 1].hash)
    else { return nil }
    guard let recordDay else { return (i + 2, .words("date")) }
    let year = CalendarDate(dayNumber: recordDay).year
    let days = (year - 1...year + 1).flatMap { year in
      (1...12).compactMap { CalendarDate(year: year, month: $0, day: value(i))?.dayNumber }
    }
    return days.min { abs($0 - recordDay) < abs($1 - recordDay) }.map { (i + 2, .day($0)) }
  }

  /// "March 3rd, 2025", "March 2025".
  private func readMonthDay(_ month: Int, at i: Int) -> (Int, Finding.Label)? {
    guard isNumber(i + 1), words[i + 1].gap == .blank || words[i + 1].gap == .comma else {
      return nil
    }
    if let year = year(i + 1, short: false) {
      guard let middle = CalendarDate(year: year, month: month, day: 15) else { return nil }
      return (i + 2, .month(middle.dayNumber))
    }
    guard words[i + 1].count <= 2, words[i].traits.contains(.capital) || words[i].hash != Self.may,
      (1...31).contains(value(i + 1)), !isRange(from: i + 1)
    else { return nil }
    var j = i + 2
    if j < words.count, words[j].gap == .none, Self.suffixes.contains(words[j].hash) { j += 1 }
    let year = j < words.count ? year(j, short: false) : nil
    guard let label = label(year, month, value(i + 1)) else { return nil }
    return (year == nil ? j : j + 1, label)
  }
}
