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
    var result = String.UnicodeScalarView()
    for scalar in header.lowercased().unicodeScalars {
      switch scalar {
      case " ", "_", "-", ".", "/", "\u{A0}", "\t", "'", "\u{2019}", "\n", "\r", "\u{FEFF}", "(",
        ")", "[", "]":
        continue
      default: result.append(scalar)
      }
    }
    return String(result)
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
    for (key, name) in entries { parts[normalised(name)] = FormPart(rawValue: key) }
    return parts
  }()

  /// Every name with the key of its line.
  static let entries: [(key: String, name: String)] = {
    let file = String(decoding: PackageResources.header_names_txt, as: UTF8.self)
    return file.split(separator: "\n").flatMap { line -> [(key: String, name: String)] in
      guard line.first != "#", let colon = line.firstIndex(of: ":") else { return [] }
      return line[line.index(after: colon)...].split(separator: ";").map {
        (String(line[..<colon]), TableHeader.trimmed(String($0)))
      }
    }
  }()
}
