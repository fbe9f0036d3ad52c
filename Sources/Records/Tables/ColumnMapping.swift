internal import Yams

/// Which header of a table means which column, as a user's mapping file says.
///
/// The file is YAML, our name to theirs; `~` says that the table has no such column, whatever its
/// headers look like. A column that it does not name is still found by the name of its header.
/// ```yaml
/// text: Case Note Detail
/// case: Pupil number
/// author: ~
/// ```
public struct ColumnMapping: Sendable, Equatable {
  /// A header and where the mapping gives it.
  struct Entry: Sendable, Equatable {
    /// Nil where the table is said to have none.
    var header: String?
    var place: InputError.MappingPlace
  }

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
    let source = try FileBytes(path: path)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { target in
        Result { () throws(InputError) in try source.read(into: target) }
      }
      guard try count.get() > 0 else { break }
      bytes += piece[..<(try count.get())]
    }
    try self.init(yaml: String(decoding: bytes, as: UTF8.self), file: path)
  }

  /// Reads a mapping from the text of its file.
  init(yaml: String, file: String) throws(InputError) {
    func place(_ node: Node) -> InputError.MappingPlace {
      InputError.MappingPlace(
        file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
    guard let root = try Self.parse(yaml, file: file) else { return }
    guard case .mapping(let pairs) = root else { throw .mappingShape(place(root)) }
    var columnOfHeader: Set<String> = []
    for (key, value) in pairs {
      guard case .scalar(let name) = key, case .scalar(let header) = value else {
        throw .mappingShape(place(value))
      }
      guard let column = Record.Column(rawValue: name.string) else {
        throw .unknownMappingKey(
          place(key), key: name.string,
          suggestion: Spelling.nearest(
            to: name.string, among: Record.Column.allCases.map(\.rawValue)))
      }
      let isNone = value.null != nil
      if !isNone, !columnOfHeader.insert(HeaderNames.normalised(header.string)).inserted {
        throw .mappedTwice(place(value), header: header.string)
      }
      entries[column] = Entry(header: isNone ? nil : header.string, place: place(value))
    }
  }

  /// The YAML tree; nil for an empty file.
  private static func parse(_ yaml: String, file: String) throws(InputError) -> Node? {
    do {
      return try Yams.compose(yaml: yaml)
    } catch {
      var place = InputError.MappingPlace(file: file, line: 1, column: 1)
      var words = "not YAML"
      switch error as? YamlError {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        place.line = mark.line
        place.column = mark.column
        words = problem
      case .duplicatedKeysInMapping(_, let context):
        place.line = context.mark.line
        place.column = context.mark.column
        words = "a name stands there twice"
      default: break
      }
      throw .mappingSyntax(place, problem: words)
    }
  }

  /// The key of a column in JSON Lines: what the mapping says, else our own name; nil for none.
  func key(of column: Record.Column) -> String? {
    guard let entry = entries[column] else { return column.rawValue }
    return entry.header
  }
}
