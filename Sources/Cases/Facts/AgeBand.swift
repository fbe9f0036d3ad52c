import Context

/// The bands of age by which statistics of children in need and in care are published.
public enum AgeBand: String, Sendable, CaseIterable {
  case unborn = "Unborn"
  case underOne = "Under 1"
  case oneToFour = "1 to 4"
  case fiveToNine = "5 to 9"
  case tenToFifteen = "10 to 15"
  case sixteenOn = "16 and over"

  /// The band of a child on the day of a record; nil where neither column tells.
  ///
  /// The age that the record gives counts before the date of birth, and that only with the day of
  /// the contact.
  init?(_ columns: NoteColumns, born: CalendarDate?, on day: CalendarDate?) {
    if columns.isUnborn {
      self = .unborn
    } else if let months = columns.ageInMonths {
      self.init(years: Int(months / 12))
    } else if let born, let day {
      if day < born {
        self = .unborn
      } else {
        let (birth, now) = (CaseDate.parts(born.dayNumber), CaseDate.parts(day.dayNumber))
        let hadBirthday = (now.month, now.day) >= (birth.month, birth.day)
        self.init(years: now.year - birth.year - (hadBirthday ? 0 : 1))
      }
    } else {
      return nil
    }
  }

  /// The band of an age in full years.
  init(years: Int) {
    switch years {
    case ..<1: self = .underOne
    case 1...4: self = .oneToFour
    case 5...9: self = .fiveToNine
    case 10...15: self = .tenToFifteen
    default: self = .sixteenOn
    }
  }
}
