/// The cells of a sheet to sign, as a spreadsheet would let a person change them.
struct SheetCells {
  var headers: [String]
  var rows: [[String]]

  /// Reads CSV with commas.
  init(_ text: String) {
    var all: [[String]] = [[""]]
    var isQuoted = false
    var rest = text.unicodeScalars.drop { $0 == "\u{FEFF}" }[...]
    while let scalar = rest.popFirst() {
      let end = (row: all.count - 1, cell: all[all.count - 1].count - 1)
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        all[end.row][end.cell] += "\""
        rest.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: all[end.row].append("")
      case "\n" where !isQuoted: all.append([""])
      case "\r" where !isQuoted: break
      default: all[end.row][end.cell].unicodeScalars.append(scalar)
      }
    }
    if all.last == [""] { all.removeLast() }
    headers = all.first ?? []
    rows = Array(all.dropFirst())
  }

  /// The CSV, every cell in quotes.
  var text: String { text(separator: ",") }

  /// The same with another character between cells; quotes only where they must be, if not `quoted`.
  func text(separator: String, quoted: Bool = true) -> String {
    ([headers] + rows).map { row in
      row.map { cell in
        quoted || cell.contains { "\"\n\r\(separator)".contains($0) }
          ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: separator) + "\r\n"
    }.joined()
  }

  /// The place of a column whose header begins so.
  func column(_ beginning: String) -> Int {
    headers.firstIndex { $0.hasPrefix(beginning) } ?? 0
  }

  /// A cell by its row and the beginning of its header.
  subscript(row: Int, beginning: String) -> String {
    get { rows[row][column(beginning)] }
    set { rows[row][column(beginning)] = newValue }
  }

  /// Signs rows.
  mutating func sign(_ rows: some Sequence<Int>, on day: String = "21/11/2025") {
    for row in rows {
      self[row, "signed by"] = "A. Reader"
      self[row, "signed on"] = day
    }
  }
}
