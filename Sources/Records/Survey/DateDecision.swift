/// In which order the dates of a table are read, decided once for its columns from its first rows.
struct DateDecision {
  private(set) var monthFirst = MonthFirst()
  /// What a user should hear of it.
  private(set) var notices: [InputNotice] = []

  /// How many dates that may be read both ways make it worth saying.
  private static let worthSaying = 5

  /// Looks at the first rows of a table; the reader is of no use afterwards.
  ///
  /// - Parameter said: what a user says of all its dates.
  init(
    _ reader: inout RecordReader, file: String, said: DateOrder?
  ) throws(InputError) {
    if said == .monthFirst { monthFirst = .all }
    guard case .table(let layout)? = reader.opening?.content else { return }
    let columns = DateText.columns.filter { layout.columns.contains($0) }
    guard !columns.isEmpty else { return }
    var samples = layout.headers.map { _ in ColumnSample() }
    while (samples.first?.rows ?? 0) < ColumnSample.mostRows, let rows = try reader.nextRows() {
      ColumnSample.add(rows.frames, of: rows.bytes, layout, to: &samples)
    }
    let found = columns.compactMap { column -> Column? in
      guard let index = layout.columns.firstIndex(of: column) else { return nil }
      return Column(
        column: column, header: layout.headers[index], dates: samples[index].dates)
    }
    if let said {
      for (header, dates) in found.map({ ($0.header, $0.dates) }) {
        let count = dates[said == .monthFirst ? .dayFirst : .monthFirst]
        guard count > 0 else { continue }
        notices.append(.contradictedDates(file: file, header: header, said: said, count: count))
      }
    } else {
      decide(found, of: file)
    }
  }

  /// A column of dates and what its first rows show.
  private struct Column {
    var column: Record.Column
    var header: String
    var dates: DateSurvey

    var isMonthFirst: Bool { dates[.monthFirst] > 0 && dates[.dayFirst] == 0 }
    var isDayFirst: Bool { dates[.dayFirst] > 0 && dates[.monthFirst] == 0 }
    /// Whether there are dates that may be read both ways, and none that tells how.
    var isUntold: Bool {
      dates[.either] > 0 && dates[.monthFirst] == 0 && dates[.dayFirst] == 0
    }
  }

  /// Goes by what each column tells, and for those that tell nothing by the others.
  private mutating func decide(_ columns: [Column], of file: String) {
    let monthFirst = columns.filter(\.isMonthFirst)
    let (isMonthFirst, isDayFirst) = (!monthFirst.isEmpty, columns.contains(where: \.isDayFirst))
    let untold = columns.filter(\.isUntold)
    // Columns of one file come from one program, unless others show that they do not.
    let followers = isMonthFirst && !isDayFirst ? untold : []
    for column in monthFirst + followers { self.monthFirst[column.column] = true }
    for (number, column) in monthFirst.enumerated() {
      notices.append(
        .monthFirst(
          file: file, header: column.header,
          others: number == 0 ? followers.map(\.header) : []))
    }
    for column in columns where column.dates[.monthFirst] > 0 && !column.isMonthFirst {
      notices.append(
        .mixedDates(file: file, header: column.header, monthFirst: column.dates[.monthFirst]))
    }
    guard isMonthFirst == isDayFirst else { return }
    for column in untold where column.dates[.either] >= Self.worthSaying {
      notices.append(.doubtfulDates(file: file, header: column.header))
    }
  }
}
