public import Records

/// A mapping file as a draft: what was understood of an export's headers, to be put right by hand.
///
/// It is YAML that can be given back as it is; what is said about a column stands in comments. It
/// holds headers and numbers, and nothing of any cell.
public struct MappingDraft: Sendable {
  private let input: InputDescription

  /// A draft for one table.
  public init(of input: InputDescription) { self.input = input }

  /// The drafts of several inputs as one file: the first table's, and those of others as comments.
  public static func yaml(of inputs: [InputDescription]) -> String {
    var isMapped = false
    return inputs.map { input in
      let draft = MappingDraft(of: input)
      defer { isMapped = isMapped || draft.isMapping }
      guard isMapped, draft.isMapping else { return draft.yaml }
      let lines = draft.yaml.split(separator: "\n").map { $0.hasPrefix("#") ? $0 : "# " + $0 }
      return "# Another input; if its headers differ, it needs a mapping file of its own.\n"
        + lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  /// Whether the file names any header.
  private var isMapping: Bool { !input.headers.isEmpty && !input.isHeaderless }

  /// The file.
  public var yaml: String {
    let file = input.file.map { $0.isNewline ? " " : String($0) }.joined()
    var lines = ["# \(file): \(input.words)"]
    guard !input.headers.isEmpty else {
      lines.append(
        input.format == .jsonl
          ? "# Keys are read as they are named here: "
            + Record.Column.allCases.map(\.rawValue).joined(separator: ", ")
          : "# There are no columns: the whole file is one record.")
      return lines.joined(separator: "\n") + "\n"
    }
    if input.isHeaderless {
      lines.append(
        "# The first row looks like data, not like headers. Put a row of headers above it.")
      return lines.joined(separator: "\n") + "\n"
    }
    lines.append("# Our name: your header; ~ where the export has none. Give this file with --map.")
    lines += Record.Column.allCases.map(line)
    if let question = input.headers.first(where: \.isQuestion) {
      lines.append(
        "# A row is a question and its answer (text); those of a form (id) are one record.")
      lines.append("question: \(question.name.yamlScalar)")
    }
    if input.headers.contains(where: { $0.column != nil && $0.sample.dates.isDoubtful }) {
      lines.append("# dates: day-first, or month-first: settles the order of all dates")
    }
    let unread = input.headers.filter {
      $0.column == nil && !$0.name.isEmpty && !$0.isQuestion
    }
    if !unread.isEmpty { lines.append("# Headers that are not read:") }
    // What is longer than any header may be the text of a note, in a table that has none.
    lines += unread.map {
      let name = $0.shownName?.yamlScalar ?? "(too long to be shown, or a sentence)"
      return "#   \(name)\(Self.remark($0.sample))"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ column: Record.Column) -> String {
    let found = input.headers.filter { $0.column == column }
    guard let first = found.first else {
      guard column == .text else { return "\(column.rawValue): ~" }
      guard let guess = likelyText else { return "# text: which header names the notes?" }
      return "text: \(guess.name.yamlScalar)  # a guess, by its length: please check"
    }
    var line = "\(column.rawValue): \(first.name.yamlScalar)\(Self.remark(first.sample))"
    if found.count > 1 {
      line +=
        "\n#   as well: " + found.dropFirst().map { $0.name.yamlScalar }.joined(separator: ", ")
    }
    return line
  }

  /// The column that nobody names and that is longest, if it is as long as notes are.
  private var likelyText: InputDescription.Header? {
    input.headers.filter { $0.column == nil && !$0.name.isEmpty && $0.shownName != nil }
      .max { $0.sample.meanLength < $1.sample.meanLength }
      .flatMap { $0.sample.meanLength >= 60 ? $0 : nil }
  }

  private static func remark(_ sample: ColumnSample) -> String {
    guard sample.rows > 0 else { return "" }
    guard sample.filled > 0 else {
      return "  # empty in \(sample.isPart ? "the first" : "all") \(sample.rows) rows"
    }
    var remark =
      "  # filled in \(sample.filled) of \(sample.isPart ? "the first " : "")\(sample.rows), "
    if sample.isDates {
      remark += "dates: \(sample.dates.words(asGiven: true))"
    } else {
      remark += "about \(sample.meanLength) characters"
    }
    return remark
  }
}
