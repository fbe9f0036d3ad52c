/// In which order the dates of a table are read, decided once for each column from its first rows.
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
    if let said {
      if said == .monthFirst { monthFirst = .all }
      return
    }
    guard case .table(let layout)? = reader.opening?.content else { return }
    let columns = DateText.columns.filter { layout.columns.contains($0) }
    guard !columns.isEmpty else { return }
    var samples = layout.headers.map { _ in ColumnSample() }
    while (samples.first?.rows ?? 0) < ColumnSample.mostRows, let rows = try reader.nextRows() {
      ColumnSample.add(rows.frames, of: rows.bytes, layout, to: &samples)
    }
    for column in columns {
      guard let index = layout.columns.firstIndex(of: column) else { continue }
      let (dates, header) = (samples[index].dates, layout.headers[index])
      let isMonthFirst = dates[.monthFirst] > 0 && dates[.dayFirst] == 0
      monthFirst[column] = isMonthFirst
      if isMonthFirst {
        notices.append(.monthFirst(file: file, header: header))
      } else if dates[.monthFirst] > 0 {
        notices.append(.mixedDates(file: file, header: header, monthFirst: dates[.monthFirst]))
      } else if dates[.dayFirst] == 0, dates[.either] >= Self.worthSaying {
        notices.append(.doubtfulDates(file: file, header: header))
      }
    }
  }
}
