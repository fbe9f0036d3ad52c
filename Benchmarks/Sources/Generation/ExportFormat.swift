/// The forms in which the same records can be written.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// As a case-management system exports them: CRLF, dd/mm/yyyy, a byte order mark.
  case csv
  /// One JSON object a line, with the keys that casenote reads.
  case jsonl
  /// The texts alone, an empty line between them.
  case txt

  /// The bytes before the first record.
  var header: [UInt8] {
    switch self {
    case .csv:
      Array(
        """
        \u{FEFF}Case Note ID,Person ID,Child Name,Age,Contact Date,Date Recorded,Note Type,Worker,\
        Worker Role,Team,Case Note\r\n
        """.utf8)
    case .jsonl, .txt: []
    }
  }

  /// Appends a record in this form.
  func append(_ record: GeneratedRecord, to bytes: inout [UInt8]) {
    switch self {
    case .csv: appendRow(record, to: &bytes)
    case .jsonl: appendObject(record, to: &bytes)
    case .txt:
      bytes += record.text
      bytes += [UInt8(ascii: "\n"), UInt8(ascii: "\n")]
    }
  }

  private func appendRow(_ record: GeneratedRecord, to bytes: inout [UInt8]) {
    let cells = [
      record.id, record.caseID, record.child, record.age, record.date.slashed,
      record.recordedDate.slashed, record.type, record.worker, record.role, record.team,
    ]
    for cell in cells {
      appendCell(Array(cell.utf8), to: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
    appendCell(record.text, to: &bytes)
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private func appendCell(_ cell: [UInt8], to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let special = [quote, UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    guard cell.contains(where: special.contains) else {
      bytes += cell
      return
    }
    bytes.append(quote)
    for byte in cell {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private func appendObject(_ record: GeneratedRecord, to bytes: inout [UInt8]) {
    let members = [
      ("id", record.id), ("case", record.caseID), ("child", record.child), ("age", record.age),
      ("date", record.date.iso), ("recorded_date", record.recordedDate.iso),
      ("type", record.type), ("author", record.worker), ("role", record.role),
      ("team", record.team),
    ]
    bytes.append(UInt8(ascii: "{"))
    for (key, value) in members {
      bytes += Array("\"\(key)\": ".utf8)
      appendString(Array(value.utf8), to: &bytes)
      bytes += Array(", ".utf8)
    }
    bytes += Array("\"text\": ".utf8)
    appendString(record.text, to: &bytes)
    bytes += [UInt8(ascii: "}"), UInt8(ascii: "\n")]
  }

  /// Control characters other than the line feed do not occur.
  private func appendString(_ string: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string {
      switch byte {
      case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
