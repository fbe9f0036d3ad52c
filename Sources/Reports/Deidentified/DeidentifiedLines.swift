public import Records
public import Training

/// De-identified records as JSON Lines: the id and the text, and nothing else of the record.
public enum DeidentifiedLines {
  /// Appends the line of a record.
  public static func append(
    id: String, _ text: DeidentifiedText, to output: inout [UInt8]
  ) {
    output.append(#"{"id": "#)
    output.append(jsonString: id)
    output.append(#", "text": "#)
    text.bytes.withUnsafeBytes { output.append(jsonString: $0) }
    output.append("}\n")
  }

  /// Appends the line that stands for a record which could not be read.
  ///
  /// Without an id: what stood in its place is not known to be one. Without the file's name, which
  /// may be a child's: its number among the inputs, from 1, stands for it.
  public static func append(_ error: ReadError, file: Int?, to output: inout [UInt8]) {
    output.append(#"{"id": null, "error": "#)
    output.append(jsonString: error.fault.description)
    output.append(#", "source": {"#)
    if let file {
      output.append(#""file": "#)
      output.append(digits: file)
      output.append(", ")
    }
    output.append(#""row": "#)
    output.append(digits: error.source.row)
    output.append("}}\n")
  }
}
