/// The names by which exports call the columns that casenote reads, from `header-names.txt`.
enum HeaderNames {
  /// The parts of a table that has a question and its answer a row.
  enum FormPart: String, CaseIterable { case form, question, answer }

  /// The names of each column.
  static let names: [Record.Column: [String]] = {
    var names: [Record.Column: [String]] = [:]
    for (key, name) in entries {
      if let column = Record.Column(rawValue: key) { names[column, default: []].append(name) }
    }
    return names
  }()

  /// The column that a header means, nil if it is none that casenote reads.
  static func column(of header: String) -> Record.Column? { columns[normalised(header)] }

  /// The part of a form that a header names, nil if it names none.
  static func part(of header: String) -> FormPart? { parts[normalised(header)] }

  /// A header without all that does not count.
  static func normalised(_ header: String) -> String {
    let header = header.lowercased()
    // Nearly all are in ASCII, and read at the start of every run.
    if header.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: header.utf8.filter { counts(Unicode.Scalar($0)) }, as: UTF8.self)
    }
    return String(String.UnicodeScalarView(header.unicodeScalars.filter(counts)))
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "_", "-", ".", "/", "\u{A0}", "\t", "'", "\u{2019}", "\n", "\r", "\u{FEFF}", "(",
      ")", "[", "]":
      false
    default: true
    }
  }

  private static let columns: [String: Record.Column] = {
    var columns: [String: Record.Column] = [:]
    for (column, names) in names {
      for name in names { columns[normalised(name)] = column }
    }
    return columns
  }()

  private static let parts: [String: FormPart] = {
    var parts: [String: FormPart] = [:]
    for (key, name) in entries {
      if let part = FormPart(rawValue: key) { parts[normalised(name)] = part }
    }
    return parts
  }()

  /// Every name with the key of its line.
  static let entries: [(key: String, name: String)] = {
    PackageResources.header_names_txt.split(separator: UInt8(ascii: "\n")).flatMap { line in
      guard line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":"))
      else { return [(key: String, name: String)]() }
      let key = String(decoding: line[..<colon], as: UTF8.self)
      return line[line.index(after: colon)...].split(separator: UInt8(ascii: ";")).map {
        (key, String(decoding: $0.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self))
      }
    }
  }()
}
