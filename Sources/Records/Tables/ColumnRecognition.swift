/// Tells which header of a table means which column.
enum ColumnRecognition {
  /// The column of each header, by the mapping first and by its name else.
  static func columns(of headers: [String], mapping: ColumnMapping?) -> [Record.Column?] {
    var mapped: [String: Record.Column] = [:]
    for (column, entry) in mapping?.entries ?? [:] {
      if let header = entry.header { mapped[HeaderNames.normalised(header)] = column }
    }
    return headers.map { header in
      if let column = mapped[HeaderNames.normalised(header)] { return column }
      guard let column = HeaderNames.column(of: header), mapping?.entries[column] == nil else {
        return nil
      }
      return column
    }
  }

  /// Refuses a header of which it is not certain what it means.
  static func check(
    _ layout: TableLayout, file: String, mapping: ColumnMapping?
  ) throws(InputError) {
    for column in Record.Column.allCases {
      if let entry = mapping?.entries[column], let header = entry.header,
        !layout.columns.contains(column)
      {
        throw .mappedHeaderMissing(
          file: file, mapping: entry.place, header: header,
          suggestion: Spelling.nearest(to: header, among: layout.headers))
      }
    }
    if let entry = mapping?.question, let header = entry.header, layout.question == nil {
      throw .mappedHeaderMissing(
        file: file, mapping: entry.place, header: header,
        suggestion: Spelling.nearest(to: header, among: layout.headers))
    }
    if layout.question != nil, !layout.columns.contains(.id) { throw .noFormColumn(file: file) }
    for column in Record.Column.allCases {
      let headers = zip(layout.headers, layout.columns).filter { $0.1 == column }.map(\.0)
      if headers.count > 1 { throw .duplicateColumn(file: file, column, headers: headers) }
    }
    guard layout.columns.contains(.text) else {
      let known = layout.columns.count { $0 != nil }
      if HeaderLikeness.isData(layout.headers, known: known) { throw .noHeader(file: file) }
      throw .noTextColumn(
        file: file, headerCount: layout.headers.count, suggestion: nearMiss(layout))
    }
  }

  /// A header that is nearly a name for the text.
  static func nearMiss(_ layout: TableLayout) -> String? {
    let names = (HeaderNames.names[.text] ?? []).map(HeaderNames.normalised)
    return zip(layout.headers, layout.columns)
      .first { header, column in
        column == nil && Spelling.nearest(to: HeaderNames.normalised(header), among: names) != nil
      }?.0
  }
}
