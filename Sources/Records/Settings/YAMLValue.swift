internal import Yams

/// A value of a YAML file that knows where it stands, for errors that name the place.
public struct YAMLValue: Sendable {
  /// What a value may be.
  public enum Content: Sendable {
    /// `~`, `null`, or nothing behind the colon.
    case null
    /// Any other single value, as it is written: `off`, `5`, `Case Note`.
    case scalar(String)
    case list([YAMLValue])
    /// Keys with their values, in the order of the file; no key stands there twice.
    case mapping([(key: YAMLValue, value: YAMLValue)])
  }

  /// What it is.
  public let content: Content
  /// Where it begins.
  public let place: InputError.MappingPlace

  /// The most values that a file may have: aliases of aliases could make any number.
  private static let most = 10_000

  /// Reads the text of a file; nil if there is nothing in it.
  public init?(yaml: String, file: String) throws(InputError) {
    guard let root = try Self.compose(yaml, file: file) else { return nil }
    var left = Self.most
    try self.init(root, file: file, left: &left)
  }

  /// Reads a file; nil if there is nothing in it.
  public init?(path: String) throws(InputError) {
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

  private init(_ node: Node, file: String, left: inout Int) throws(InputError) {
    place = InputError.MappingPlace(
      file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    left -= 1
    guard left > 0 else {
      throw .mappingSyntax(place, problem: "more than \(Self.most) values are in it")
    }
    switch node {
    case .scalar(let scalar): content = node.null != nil ? .null : .scalar(scalar.string)
    case .sequence(let nodes):
      var list: [YAMLValue] = []
      for node in nodes { list.append(try YAMLValue(node, file: file, left: &left)) }
      content = .list(list)
    case .mapping(let pairs):
      var mapping: [(key: YAMLValue, value: YAMLValue)] = []
      for (key, value) in pairs {
        mapping.append(
          (
            try YAMLValue(key, file: file, left: &left),
            try YAMLValue(value, file: file, left: &left)
          ))
      }
      content = .mapping(mapping)
    default: content = .null
    }
  }

  /// The tree as YAML has it; nil for an empty file.
  private static func compose(_ yaml: String, file: String) throws(InputError) -> Node? {
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
}
