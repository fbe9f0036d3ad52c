#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// All that Records says to a user. No sentence quotes a note: it names the file, the row, the line
// and the column, and headers only where they are names that we know or that the user wrote.

extension ReadError: CustomStringConvertible {
  /// The error in words, with its place in front.
  public var description: String {
    var place = "\(Words.input(source.file)): row \(source.row) (line \(source.line))"
    if let column = source.column { place += ", column '\(column)'" }
    return "\(place): \(fault)"
  }
}

extension ReadError.Fault: CustomStringConvertible {
  /// The fault in words.
  public var description: String {
    switch self {
    case .quoteNotClosed(let line):
      """
      a quote is opened and never closed; the record was left out and reading went on at line \(line)
      """
    case .cellCount(let found, let expected):
      "\(Words.count(found, "cell")) where the header has \(expected); the record was left out"
    case .tooLong(let limit): "longer than \(Words.size(limit)); the record was left out"
    case .notJSON(let fault, let byte): "not valid JSON at byte \(byte) of the line: \(fault)"
    case .notAnObject(let kind): "a JSON object is needed, not \(kind.words)"
    case .wrongKind(let kind): "text is needed, not \(kind.words)"
    case .textMissing:
      "there is no key 'text'; say which key holds the text in a mapping file (--map)"
    case .scored:
      """
      this is a line of scores, as casenote writes them, and no note; give the notes themselves, and \
      keep scores in another folder
      """
    case .formApart:
      """
      other rows of the same form stand further up; these were left out. Sort the export by form
      """
    }
  }
}

extension ReadError.JSONKind {
  /// The kind with its article.
  var words: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    }
  }
}

extension ReadError.JSONFault: CustomStringConvertible {
  /// The fault in words.
  public var description: String {
    switch self {
    case .ended: "the line ends too soon"
    case .unexpected(let due): "\(due) was expected"
    case .controlCharacter: "a control character in a string must be written as an escape"
    case .badEscape: "a backslash begins no escape"
    case .badNumber: "a digit was expected"
    case .trailing: "nothing more was expected"
    case .tooDeep: "more than 512 arrays and objects lie in each other"
    }
  }
}

extension ReadError.Due: CustomStringConvertible {
  /// What was due, in words.
  public var description: String {
    switch self {
    case .value: "a value"
    case .key: "a key in quotes"
    case .colon: "a colon"
    case .commaOrBrace: "a comma or a closing brace"
    case .commaOrBracket: "a comma or a closing bracket"
    }
  }
}

extension InputError: CustomStringConvertible {
  /// The error in words, with what can be done about it.
  public var description: String {
    switch self {
    case .cannotOpen(let file, let reason): "\(Words.input(file)): cannot be opened: \(reason)"
    case .cannotRead(let file, let reason): "\(Words.input(file)): cannot be read: \(reason)"
    case .unknownFormat(let file):
      """
      \(Words.input(file)): neither its name nor its content tells what it holds; \
      say so with --from csv, tsv, jsonl, text, xlsx or docx
      """
    case .gzip(let file, let fault): "\(Words.input(file)): \(fault)"
    case .office(let file, let fault): "\(Words.input(file)): \(fault)"
    case .emptyFolder(let folder): "\(folder): there is no file in this folder"
    case .standardInputTwice: "standard input can be read only once, but '-' was given twice"
    case .noTextColumn(let file, _, let suggestion):
      """
      \(Words.input(file)): no header names the text of the notes; \
      name that column in a mapping file (--map).\(Words.didYouMean(suggestion))
      """
    case .noHeader(let file):
      """
      \(Words.input(file)): the first row looks like data, not like headers; \
      put a row of headers above it
      """
    case .duplicateColumn(let file, let column, let headers):
      """
      \(Words.input(file)): \(Words.list(headers)) \(headers.count == 2 ? "both" : "all") mean the column '\(column.rawValue)'; \
      say which one counts in a mapping file (--map)
      """
    case .headerQuote(let file): "\(Words.input(file)): a quote in the header is never closed"
    case .headerTooLong(let file):
      "\(Words.input(file)): the header does not end within 1 MiB; is this a table?"
    case .mappedHeaderMissing(let file, let place, let header, let suggestion):
      """
      \(place): error: \(Words.input(file)) has no column '\(header)'.\
      \(Words.didYouMean(suggestion))
      """
    case .mappingSyntax(let place, let problem): "\(place): error: this is not YAML: \(problem)"
    case .mappingShape(let place):
      """
      \(place): error: a mapping has our names and your headers, a pair a line, \
      as in 'text: Case Note Detail'
      """
    case .unknownMappingKey(let place, let key, let suggestion):
      "\(place): error: unknown column '\(key)'.\(Words.didYouMean(suggestion))"
    case .noFormColumn(let file):
      """
      \(Words.input(file)): every row is a question, but no header tells which form it is of; \
      name that column as 'id' in a mapping file (--map)
      """
    case .unknownDateOrder(let place, let word):
      "\(place): error: dates are 'day-first' or 'month-first', not '\(word)'"
    case .mappedTwice(let place, let header):
      "\(place): error: the header '\(header)' is given to two columns"
    }
  }
}

extension InputError.MappingPlace: CustomStringConvertible {
  /// The place as `file:line:column`.
  public var description: String { file.isEmpty ? "mapping" : "\(file):\(line):\(column)" }
}

extension InputError.GzipFault: CustomStringConvertible {
  /// The fault in words.
  public var description: String {
    switch self {
    case .damaged: "what gzip packed in it is damaged; copy the file again"
    case .cutShort: "what gzip packed in it is cut short; copy the file again"
    case .bomb:
      """
      it unpacks to more than 200 times its size, as no export does; if you trust it, unpack it \
      with gunzip
      """
    }
  }
}

extension InputError.SystemReason: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .denied: "access is denied"
    case .other(let number): strerror(number).map { String(cString: $0) } ?? "error \(number)"
    }
  }
}

extension InputNotice: CustomStringConvertible {
  /// The notice in words.
  public var description: String {
    switch self {
    case .noRecords(let file): "\(Words.input(file)): there are no records in it"
    case .decoded(let file, let encoding, let isChosen):
      "\(Words.input(file)): read as \(encoding.name)"
        + (isChosen ? "" : ", as its bytes tell; --encoding overrules")
    case .monthFirst(let file, let header, let others):
      """
      \(Words.input(file)): dates in '\(header)' are read month first, for some can be nothing else\
      \(others.isEmpty ? "" : ", and those in \(Words.list(others)) with them"); \
      'dates: day-first' in a mapping file overrules
      """
    case .contradictedDates(let file, let header, let said, let count):
      """
      \(Words.input(file)): a mapping says that dates are \
      \(said == .monthFirst ? "month first" : "day first"), but \
      \(Words.count(count, "date")) in '\(header)', of the first \(ColumnSample.mostRows) rows, \
      cannot be so and \(count == 1 ? "is" : "are") not read
      """
    case .mixedDates(let file, let header, let count):
      """
      \(Words.input(file)): dates in '\(header)' are written in two orders; they are read day first, \
      and \(count) of the first rows \(count == 1 ? "is" : "are") not read
      """
    case .doubtfulDates(let file, let header):
      """
      \(Words.input(file)): nothing tells day from month in '\(header)'; dates are read day first, \
      'dates: month-first' in a mapping file overrules
      """
    case .sheetsLeftOut(let file, let noText, let hidden):
      "\(Words.input(file)): left out: "
        + [
          noText.isEmpty
            ? nil : "\(Words.sheets(noText)), where no header names the text of the notes",
          hidden.isEmpty ? nil : "\(Words.sheets(hidden)), hidden in Excel",
        ].compactMap { $0 }.joined(separator: "; ")
    }
  }
}

extension TextEncoding {
  /// The name in words.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16, little-endian"
    case .utf16BigEndian: "UTF-16, big-endian"
    case .windows1252: "Windows-1252"
    }
  }
}

/// Pieces of sentences.
enum Words {
  static func input(_ file: String) -> String { file == "-" ? "standard input" : file }

  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : count(bytes, "byte")
  }

  static func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { " Did you mean '\($0)'?" } ?? ""
  }

  static func sheets(_ names: [String]) -> String {
    let shown = names.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    let more = names.count > 5 ? " and \(names.count - 5) more" : ""
    return (names.count == 1 ? "sheet " : "sheets ") + shown + more
  }

  static func list(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    if quoted.count == 1 { return quoted[0] }
    return quoted.dropLast().joined(separator: ", ") + " and " + (quoted.last ?? "")
  }
}
