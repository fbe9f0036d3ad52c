/// What was understood of an input from its first bytes, for a user who wants to know or to mend it.
public struct InputDescription: Sendable, Equatable {
  /// A header of a table and what it was taken for.
  public struct Header: Sendable, Equatable {
    /// The header as it stands in the file.
    public var name: String
    /// The column that it means, nil for one that casenote does not read.
    public var column: Record.Column?
  }

  /// The path, "-" for standard input.
  public var file: String
  /// What the input holds.
  public var format: RecordFormat
  /// What stands between the cells of a table, nil for anything else.
  public var delimiter: Character?
  /// How the first bytes stand for characters; nil for ASCII so far, which is alike in most.
  public var encoding: TextEncoding?
  /// The headers of a table in their order; empty for anything else.
  public var headers: [Header] = []

  /// Looks at the beginning of a file, and of no more of it than tells.
  ///
  /// A table is described even if no header, or more than one, means the text.
  public init(path: String, options: InputOptions = InputOptions()) throws(InputError) {
    let kind = path == "-" ? FileKind(descriptor: 0) : FileKind(path: path)
    let reader = try InputFile(path: path, size: kind.regularSize)
      .open(options, isStrict: false)
    file = path
    encoding = reader.encoding
    switch reader.opening?.content {
    case .table(let layout):
      let isSheet = layout.delimiter == .unitSeparator
      format = isSheet ? .xlsx : layout.delimiter == .tab ? .tsv : .csv
      delimiter = isSheet ? nil : Character(Unicode.Scalar(layout.delimiter))
      headers = zip(layout.headers, layout.columns).map(Header.init)
    case .jsonLines: format = .jsonl
    case .text, nil: format = .text
    }
  }
}
