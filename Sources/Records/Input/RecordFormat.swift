/// The kinds of input that can be read.
public enum RecordFormat: String, Sendable, CaseIterable {
  /// Comma-separated values by RFC 4180, or with semicolons, tabs or bars between them.
  case csv
  /// Tab-separated values, quoted as in CSV.
  case tsv
  /// One JSON object a line, or one array of objects.
  case jsonl
  /// Plain text: the whole file is one record.
  case text
  /// An Excel workbook: every sheet whose header names the text, a row a record.
  case xlsx
  /// A Word document: the whole document is one record.
  case docx

  /// The format that a file's name promises, nil where it promises none; `.gz` behind it is
  /// passed over.
  init?(suffixOf path: String) {
    switch path.unpackedName.fileSuffix {
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "jsonl", "ndjson": self = .jsonl
    case "xlsx", "xlsm": self = .xlsx
    case "docx", "docm": self = .docx
    case "txt", "md", "text", "log": self = .text
    default: return nil
    }
  }
}
