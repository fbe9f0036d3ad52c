public import Records

extension InputDescription {
  /// The format, what stands between cells, and the encoding, in words.
  var words: String {
    var words =
      switch format {
      case .csv: "CSV"
      case .tsv: "TSV"
      case .jsonl: "JSON"
      case .text: "plain text"
      case .xlsx: "Excel workbook"
      case .docx: "Word document"
      }
    switch delimiter {
    case ",", "\t", nil: break
    case .some(let delimiter): words += " with '\(delimiter)' between the cells"
    }
    if headers.contains(where: \.isQuestion) { words += ", a question and its answer a row" }
    switch format {
    case .xlsx, .docx: return words
    default: return "\(words), \((encoding ?? .utf8).rawValue)"
    }
  }

  /// The description as a JSON object.
  public var json: String {
    let encoding = encoding?.rawValue.jsonQuoted ?? "null"
    return "{\"file\": \(file.jsonQuoted), \"format\": \"\(format.rawValue)\", "
      + "\"encoding\": \(encoding), \"headers\": [\(headers.map { $0.json(isShown: !isHeaderless) }.joined(separator: ", "))]}"
  }
}

extension InputDescription.Header {
  /// The header, what it means, and what the first rows show of it.
  ///
  /// - Parameter isShown: whether its name is one, as far as the others tell.
  fileprivate func json(isShown: Bool) -> String {
    let column = column?.rawValue.jsonQuoted ?? "null"
    let name = isShown ? shownName?.jsonQuoted : nil
    var parts = ["\"name\": \(name ?? "null")", "\"column\": \(column)"]
    if isQuestion { parts.append("\"isQuestion\": true") }
    if sample.rows > 0 {
      parts += [
        "\"rows\": \(sample.rows)", "\"allRows\": \(!sample.isPart)",
        "\"filled\": \(sample.filled)",
        "\"meanLength\": \(sample.meanLength)",
      ]
      if sample.isDates { parts.append("\"dates\": \(sample.dates.json)") }
    }
    return "{\(parts.joined(separator: ", "))}"
  }
}

extension DateSurvey {
  /// From when to when, in which order, and whether that is certain.
  ///
  /// - Parameter asGiven: whether they are those of the file, of which the order is yet to be decided.
  func words(asGiven: Bool = false) -> String {
    var words = range.map { "\(Self.day($0.lowerBound)) to \(Self.day($0.upperBound)); " } ?? ""
    words += DateOrder.allCases.filter { self[$0] > 0 }
      .map { "\(self[$0]) \($0.words)" }.joined(separator: ", ")
    if self[.monthFirst] > 0, asGiven, self[.dayFirst] == 0 {
      words += ". Read month first"
    } else if self[.monthFirst] > 0 {
      words += ". Read day first: those with the month first are not read as dates"
    } else if isDoubtful {
      words += ". Nothing tells day from month; read "
      words += asGiven ? "as the other dates of the file are, else day first" : "day first"
    }
    return words
  }

  /// The counts by order, and the range, as a JSON object.
  var json: String {
    var parts = DateOrder.allCases.filter { self[$0] > 0 }.map { "\"\($0.rawValue)\": \(self[$0])" }
    if let range {
      parts.append("\"first\": \"\(Self.day(range.lowerBound))\"")
      parts.append("\"last\": \"\(Self.day(range.upperBound))\"")
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// A number such as 20250314 in ISO 8601.
  static func day(_ number: Int) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    return "\(padded.prefix(4))-\(padded.dropFirst(4).prefix(2))-\(padded.suffix(2))"
  }
}

extension DateOrder {
  /// The order in words, behind a number.
  var words: String {
    switch self {
    case .iso: "as 2025-03-14"
    case .dayFirst: "day first"
    case .monthFirst: "month first"
    case .either: "with day or month first"
    case .named: "with the month's name"
    case .serial: "as a number of days"
    case .other: "no dates"
    }
  }
}
