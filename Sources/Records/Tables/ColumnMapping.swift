/// Which header of a table means which column, as a user's mapping file says.
///
/// The file is YAML, our name to theirs; `~` says that the table has no such column, whatever its
/// headers look like. A column that it does not name is still found by the name of its header.
/// ```yaml
/// text: Case Note Detail
/// case: Pupil number
/// author: ~
/// ```
/// `question` makes of a table one of forms, a question and its answer a row; `dates` is `day-first` or
/// `month-first` and settles the order of all dates.
public struct ColumnMapping: Sendable, Equatable {
  /// A header and where the mapping gives it.
  struct Entry: Sendable, Equatable {
    /// Nil where the table is said to have none.
    var header: String?
    var place: InputError.MappingPlace
  }

  /// The header of questions, where a row is a question and its answer (`text`) of a form (`id`).
  private(set) var question: Entry?
  /// Whether anything is said of questions: `~` says that there are none.
  var saysOfQuestions: Bool { question != nil }
  /// In which order all dates are written, where the mapping says so.
  private(set) var dates: DateOrder?
  /// The entries by column.
  private(set) var entries: [Record.Column: Entry] = [:]

  /// A mapping made by a program.
  public init(_ headers: [Record.Column: String]) {
    entries = headers.mapValues {
      Entry(header: $0, place: InputError.MappingPlace(file: "", line: 0, column: 0))
    }
  }

  /// Reads a mapping file.
  public init(path: String) throws(InputError) {
    if let root = try YAMLValue(path: path) { try self.init(root) } else { self.init([:]) }
  }

  /// Reads a mapping from the text of its file.
  init(yaml: String, file: String) throws(InputError) {
    let root = try YAMLValue(yaml: yaml, file: file)
    if let root { try self.init(root) } else { self.init([:]) }
  }

  /// Reads a mapping from a part of a YAML file.
  public init(_ root: YAMLValue) throws(InputError) {
    guard case .mapping(let pairs) = root.content else { throw .mappingShape(root.place) }
    var columnOfHeader: Set<String> = []
    for (key, value) in pairs {
      guard case .scalar(let name) = key.content else { throw .mappingShape(value.place) }
      let header: String?
      switch value.content {
      case .scalar(let given): header = given
      case .null: header = nil
      case .list, .mapping: throw .mappingShape(value.place)
      }
      if name == "dates" {
        dates = try Self.order(header, value.place)
        continue
      }
      if name == "question" {
        question = Entry(header: header, place: value.place)
        continue
      }
      guard let column = Record.Column(rawValue: name) else {
        throw .unknownMappingKey(
          key.place, key: name,
          suggestion: Spelling.nearest(to: name, among: Self.keys))
      }
      if let header, !columnOfHeader.insert(HeaderNames.normalised(header)).inserted {
        throw .mappedTwice(value.place, header: header)
      }
      entries[column] = Entry(header: header, place: value.place)
    }
  }

  /// All that a mapping may speak of.
  private static let keys = Record.Column.allCases.map(\.rawValue) + ["question", "dates"]

  private static func order(
    _ word: String?, _ place: InputError.MappingPlace
  ) throws(InputError) -> DateOrder? {
    switch word {
    case "day-first"?: return .dayFirst
    case "month-first"?: return .monthFirst
    case nil: return nil
    case let other?: throw .unknownDateOrder(place, other)
    }
  }

  /// The headers by column, in the order of the columns; nil where the table is said to have none.
  public var headers: [(column: Record.Column, header: String?)] {
    Record.Column.allCases.compactMap { column in
      entries[column].map { (column, $0.header) }
    }
  }

  /// The key of a column in JSON Lines: what the mapping says, else our own name; nil for none.
  func key(of column: Record.Column) -> String? {
    guard let entry = entries[column] else { return column.rawValue }
    return entry.header
  }
}
