/// The kinds of input that can be read.
public enum RecordFormat: String, Sendable, CaseIterable {
  /// Comma-separated values by RFC 4180, or with semicolons, tabs or bars between them.
  case csv
  /// Tab-separated values, quoted as in CSV.
  case tsv
  /// One JSON object a line.
  case jsonl
  /// Plain text: the whole file is one record.
  case text

  /// The format that a file's name promises, nil where it promises none.
  init?(suffixOf path: String) {
    switch path.fileSuffix {
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "jsonl", "ndjson": self = .jsonl
    case "txt", "md", "text", "log": self = .text
    default: return nil
    }
  }
}
