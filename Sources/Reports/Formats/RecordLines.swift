public import Records

/// Records as JSON Lines, as casenote reads them: their columns, and nothing scored.
///
/// What is read back has the same bytes in every column, so it is scored the same. The id is always
/// written, also the `row-N` of a record without one, for the row is another where the line ends up.
/// A line has no line end, tab or other control character in it.
public enum RecordLines {
  /// Appends the line of a record.
  ///
  /// - Complexity: O(*n*) in the bytes of the record.
  public static func append(_ record: Record, to output: inout [UInt8]) {
    output.append(#"{"id": "#)
    if record.withBytes(of: .id, { output.append(jsonString: $0) }) == nil {
      output.append(#""row-"#)
      output.append(digits: record.source.row)
      output.append("\"")
    }
    for column in Record.Column.allCases where column != .id && column != .text {
      record.withBytes(of: column) { bytes in
        output.append(", ")
        output.append(jsonString: column.rawValue)
        output.append(": ")
        output.append(jsonString: bytes)
      }
    }
    output.append(#", "text": "#)
    // With its markup, so that places and quotes are those of the cell.
    if record.withMarkedUpText({ output.append(jsonString: $0) }) == nil {
      record.withText { output.append(jsonString: $0) }
    }
    output.append("}\n")
  }

  /// Appends the line that stands for a record which could not be read.
  ///
  /// Whoever reads the line is told the same error, in the place where it was first met.
  public static func append(_ error: ReadError, to output: inout [UInt8]) {
    output.append(#"{"id": "#)
    append(error.id, to: &output)
    output.append(#", "unreadable": {"file": "#)
    output.append(jsonString: error.source.file)
    output.append(#", "row": "#)
    output.append(digits: error.source.row)
    output.append(#", "line": "#)
    output.append(digits: error.source.line)
    output.append(#", "column": "#)
    append(error.source.column, to: &output)
    let (name, details) = error.fault.parts
    output.append(#", "fault": "#)
    output.append(jsonString: name)
    for (key, part) in details {
      output.append(", ")
      output.append(jsonString: key)
      output.append(": ")
      switch part {
      case .number(let number): output.append(digits: number)
      case .word(let word): output.append(jsonString: word)
      }
    }
    output.append("}}\n")
  }

  private static func append(_ text: String?, to output: inout [UInt8]) {
    if let text { output.append(jsonString: text) } else { output.append("null") }
  }
}
