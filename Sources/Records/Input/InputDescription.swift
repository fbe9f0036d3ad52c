/// What was understood of an input from its first bytes, for a user who wants to know or to mend it.
public struct InputDescription: Sendable, Equatable {
  /// A header of a table and what it was taken for.
  public struct Header: Sendable, Equatable {
    /// The header as it stands in the file.
    public var name: String
    /// The name where it may be shown: nil for what is too long for a header or a sentence, which
    /// may be the text of a note in a table without headers.
    public var shownName: String? { HeaderLikeness.isName(name) ? name : nil }
    /// The column that it means, nil for one that casenote does not read.
    public var column: Record.Column?
    /// Whether questions stand under it, of which every row has one.
    public var isQuestion = false
    /// What the first rows show of it; empty where they were not looked at.
    public var sample = ColumnSample()
  }

  /// The path, "-" for standard input; with the sheet behind it where there are several.
  public var file: String
  /// What the input holds.
  public var format: RecordFormat
  /// What stands between the cells of a table, nil for anything else.
  public var delimiter: Character?
  /// How the bytes stand for characters; nil for ASCII so far, which is alike in most.
  public var encoding: TextEncoding?
  /// The headers of a table in their order; empty for anything else.
  public var headers: [Header] = []
  /// Whether the first row looks like data, so that no header of it may be shown.
  public var isHeaderless: Bool {
    HeaderLikeness.isData(headers.map(\.name), known: headers.count { $0.column != nil })
  }

  /// Looks at the beginning of a file, and of no more of it than tells.
  ///
  /// A table is described even if no header, or more than one, means the text.
  public init(path: String, options: InputOptions = InputOptions()) throws(InputError) {
    let kind = path == "-" ? FileKind(descriptor: 0) : FileKind(path: path)
    let file = InputFile(path: path, size: kind.regularSize)
    self.init(try file.open(options, isStrict: false), of: file)
  }

  /// Looks at the beginning of files, of those of folders, and of every sheet with notes, and at
  /// their first rows.
  public static func all(
    paths: [String], options: InputOptions = InputOptions()
  ) throws(InputError) -> [InputDescription] {
    var descriptions: [InputDescription] = []
    for path in try InputFile.expand(paths) {
      let files = path.isReadTwice ? try path.check(options, isStrict: false).files : [path]
      for file in files {
        var reader = try file.open(options, isStrict: false)
        var description = InputDescription(reader, of: file)
        if case .table(let layout) = reader.opening?.content {
          var samples = layout.headers.map { _ in ColumnSample() }
          var seen = 0
          while seen <= ColumnSample.mostRows, let rows = try reader.nextRows() {
            ColumnSample.add(rows.frames, of: rows.bytes, layout, to: &samples)
            seen += rows.frames.count
          }
          if seen > ColumnSample.mostRows {
            for index in samples.indices { samples[index].isPart = true }
          }
          for index in samples.indices { description.headers[index].sample = samples[index] }
        }
        descriptions.append(description)
      }
    }
    return descriptions
  }

  /// What a reader found at the beginning of a file.
  init(_ reader: RecordReader, of file: InputFile) {
    self.file = file.name
    format = reader.opening?.format ?? .text
    encoding = reader.encoding
    if case .table(let layout) = reader.opening?.content {
      if format != .xlsx { delimiter = Character(Unicode.Scalar(layout.delimiter)) }
      headers = zip(layout.headers, layout.columns).map { Header(name: $0, column: $1) }
      if let question = layout.question { headers[question].isQuestion = true }
    }
  }
}
