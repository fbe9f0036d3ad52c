/// What the header of a table says: what stands between the cells, and which is which.
struct TableLayout: Sendable, Equatable {
  /// The byte between two cells.
  var delimiter: UInt8
  /// The byte that ends a row: a line feed, or a carriage return where it stands alone.
  var lineEnd: UInt8
  /// The headers as they stand in the file, blanks around them taken off.
  var headers: [String]
  /// The column that each header means, nil where it means none that casenote reads.
  var columns: [Record.Column?] {
    didSet { plan = Self.plan(columns) }
  }
  /// The header of the questions, where a row is a question and its answer.
  var question: Int?
  /// Whether records keep what stands under the headers that mean none of our columns.
  var keepsOthers = false
  /// The columns by number, -1 for none: what the hot loop reads.
  private(set) var plan: [Int8]

  init(delimiter: UInt8, lineEnd: UInt8, headers: [String], roles: ColumnRoles) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.headers = headers
    columns = roles.columns
    question = roles.question
    plan = Self.plan(roles.columns)
  }

  private static func plan(_ columns: [Record.Column?]) -> [Int8] {
    columns.map { Int8($0?.index ?? -1) }
  }

  /// The header of a column, nil if the table has none for it.
  func header(of column: Record.Column) -> String? {
    columns.firstIndex(of: column).map { headers[$0] }
  }

  /// The header of a cell by its number from 0; "5" where the row has more cells than headers.
  func name(ofCell cell: Int) -> String {
    guard cell < headers.count, !headers[cell].isEmpty else { return String(cell + 1) }
    return headers[cell]
  }
}
