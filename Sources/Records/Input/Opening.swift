/// What the first bytes of an input tell: what it holds, and where its first record begins.
struct Opening {
  /// What is known before the first byte.
  struct Expectation {
    /// The format that the user or the file's name tells.
    var format: RecordFormat?
    var mapping: ColumnMapping?
    /// Whether what gives no sign of a format is plain text, rather than a file to be refused.
    var mayBeText = true
    /// Whether records keep the columns that are not read.
    var keepsOthers = false
    /// The id of a record of plain text.
    var id: String?
    /// Whether a table must have a text column, and no other one twice.
    var isStrict = true
  }

  var content: RecordBatch.Content
  /// What the input holds.
  private(set) var format: RecordFormat
  /// Whether the records are the elements of one JSON array, rather than a line each.
  private var isArray = false
  /// The offset of the first record.
  var start: Int
  /// The physical line on which it begins.
  var line: Int

  /// The longest header that is waited for.
  private static let longestHead = 1 << 20

  /// Looks at the bytes there are; nil if they do not suffice.
  init?(
    _ head: UnsafeRawBufferPointer, isEnd: Bool, file: String, _ expected: Expectation
  ) throws(InputError) {
    guard isEnd || head.count >= 3 else { return nil }
    let isEnd = isEnd || head.count >= Self.longestHead
    start = ByteOrderMark.length(in: head)
    line = 1
    content = .text(id: expected.id)
    self.format = .text
    var format = expected.format
    if format == nil {
      switch FormatSniffing.sniff(head, isEnd: isEnd, mapping: expected.mapping) {
      case .unknown: return nil
      case .format(let found): format = found
      case .none:
        guard expected.mayBeText || head.count == start else { throw .unknownFormat(file: file) }
      }
    }
    self.format = format ?? .text
    switch format {
    case .text, .docx, nil: return
    case .jsonl:
      content = .jsonLines(JSONKeys(mapping: expected.mapping, keepsOthers: expected.keepsOthers))
      let signs = head[start...].lazy.filter { !$0.isJSONSpace }.prefix(2)
      guard isEnd || signs.count == 2 else { return nil }
      isArray = signs.elementsEqual("[{".utf8) || signs.elementsEqual("[]".utf8)
    case .csv, .tsv, .xlsx:
      let search =
        format == .xlsx
        ? TableHeader.search(sheet: head, isEnd: isEnd, mapping: expected.mapping)
        : TableHeader.search(
          head, isEnd: isEnd, delimiters: format == .tsv ? [.tab] : TableHeader.delimiters,
          mapping: expected.mapping)
      switch search {
      case .unknown: return nil
      // Nothing but blank lines: there will be no record.
      case .empty: content = .jsonLines(JSONKeys())
      case .badQuote: throw .headerQuote(file: file)
      case .found(let header):
        if header.end == head.count, head.count >= Self.longestHead {
          throw .headerTooLong(file: file)
        }
        if expected.isStrict {
          try ColumnRecognition.check(header.layout, file: file, mapping: expected.mapping)
        }
        var layout = header.layout
        layout.keepsOthers = expected.keepsOthers
        content = .table(layout)
        if format == .csv, header.layout.delimiter == .tab { self.format = .tsv }
        start = header.end
        line = header.nextLine
      }
    }
  }

  /// What divides the rest into records.
  func framer(_ limit: SizeLimit) -> any Framer {
    switch content {
    case .table(let layout):
      TableFramer(layout: layout, start: start, line: line, limit: limit)
    case .jsonLines where isArray: ArrayFramer(start: start, line: line, limit: limit)
    case .jsonLines: LineFramer(start: start, line: line, limit: limit)
    case .text: WholeFramer(start: start, limit: limit)
    }
  }
}
