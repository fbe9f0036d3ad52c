/// Gathers the rows of a table with a question and its answer each into one record a form.
///
/// Rows of a form must stand together, as exports sorted by form have them; one whose rows stand
/// apart is told and left out where it comes again. The text is every question as a heading with its
/// answer below, and all places are counted in it.
struct FormGathering: Sendable {
  /// The form at hand.
  fileprivate struct Form {
    var id: [UInt8]
    /// The cells of its first row; what is empty there and not further down is filled in.
    var cells: [[UInt8]]
    var text: [UInt8] = []
    var lastQuestion: [UInt8]?
    var line: Int
    var isApart: Bool
  }

  /// What was made and not yet given.
  private var bytes: [UInt8] = []
  private var frames: [Frame] = []
  private var form: Form?
  private var seen = SeenForms()

  private let question: Int
  private let answer: Int
  private let key: Int
  private let delimiter: UInt8
  private let limit: SizeLimit

  /// Nil for a table that is none of questions.
  init?(_ layout: TableLayout, limit: SizeLimit) {
    guard let question = layout.question, let answer = layout.columns.firstIndex(of: .text),
      let key = layout.columns.firstIndex(of: .id)
    else { return nil }
    self.question = question
    self.answer = answer
    self.key = key
    self.limit = limit
    delimiter = layout.delimiter
  }

  /// Takes rows.
  mutating func add(_ rows: [Frame], of bytes: [UInt8], width: Int) {
    bytes.withUnsafeBytes { bytes in
      for frame in rows {
        let row = UnsafeRawBufferPointer(rebasing: bytes[frame.start..<frame.end])
        guard frame.fault == nil, let cells = TableRow.cells(in: row, delimiter: delimiter),
          cells.count == width
        else {
          // It is at fault, and will be told so where it stands.
          pass(row, frame)
          continue
        }
        add(cells, line: frame.line)
      }
    }
  }

  /// Takes the end of the table.
  mutating func end() { close() }

  /// What is complete so far, as rows of the same table; nil if nothing is.
  mutating func take() -> (bytes: [UInt8], frames: [Frame])? {
    guard !frames.isEmpty else { return nil }
    defer { (bytes, frames) = ([], []) }
    return (bytes + [UInt8](repeating: 0, count: RecordBatch.padding), frames)
  }

  private mutating func add(_ cells: [[UInt8]], line: Int) {
    let id = Self.trimmed(cells[key])
    if id.isEmpty || form?.id != id {
      close()
      form = Form(id: id, cells: cells, line: line, isApart: !id.isEmpty && !seen.insert(id))
    }
    guard var form else { return }
    self.form = nil
    for index in cells.indices where form.cells[index].isEmpty { form.cells[index] = cells[index] }
    if form.text.count <= limit.record {
      form.append(Self.trimmed(cells[question]), Self.readable(cells[answer]))
    }
    self.form = form
  }

  private mutating func close() {
    guard let form else { return }
    self.form = nil
    let start = bytes.count
    for index in form.cells.indices {
      if index > 0 { bytes.append(delimiter) }
      guard index != question else { continue }
      bytes.append(.quote)
      for byte in index == answer ? form.text : form.cells[index] {
        if byte == .quote { bytes.append(.quote) }
        bytes.append(byte)
      }
      bytes.append(.quote)
    }
    frames.append(
      Frame(
        start: start, end: bytes.count, line: form.line, fault: form.isApart ? .formApart : nil))
  }

  private mutating func pass(_ row: UnsafeRawBufferPointer, _ frame: Frame) {
    let start = bytes.count
    bytes += row
    frames.append(Frame(start: start, end: bytes.count, line: frame.line, fault: frame.fault))
  }

  /// An answer without markup, which must be told answer by answer.
  private static func readable(_ answer: [UInt8]) -> [UInt8] {
    trimmed(answer.withUnsafeBytes { Markup.blotted($0) } ?? answer)
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let front = bytes.drop { $0 <= 0x20 }
    return front.lastIndex { $0 > 0x20 }.map { Array(front[...$0]) } ?? []
  }
}

extension FormGathering.Form {
  /// Puts a question and its answer behind those before; one that is asked again is no new heading.
  ///
  /// A question mark becomes a colon, or what the form asks would pass for the writer's curiosity.
  fileprivate mutating func append(_ question: [UInt8], _ answer: [UInt8]) {
    if question != lastQuestion || question.isEmpty {
      if !text.isEmpty { text += [.lineFeed, .lineFeed] }
      text +=
        question.last.map { "?:.".utf8.contains($0) } ?? false ? question.dropLast() : question[...]
      if !question.isEmpty { text.append(UInt8(ascii: ":")) }
      lastQuestion = question
    }
    guard !answer.isEmpty else { return }
    if !text.isEmpty, text.last != .lineFeed { text.append(.lineFeed) }
    text += answer
  }
}

/// Which forms were seen, as far back as can be held: the last half a million at least.
private struct SeenForms {
  private var recent: Set<Int> = []
  private var before: Set<Int> = []

  private static let most = 1 << 19

  /// Takes a form; false if it was seen.
  mutating func insert(_ id: [UInt8]) -> Bool {
    let hash = id.hashValue
    guard !before.contains(hash), recent.insert(hash).inserted else { return false }
    if recent.count >= Self.most {
      before = recent
      recent = []
    }
    return true
  }
}
