/// Why an input as a whole, or what was said about it, cannot be used.
public enum InputError: Error, Sendable, Equatable {
  /// A file or folder cannot be opened.
  case cannotOpen(file: String, SystemReason)
  /// A file stopped being readable in the middle.
  case cannotRead(file: String, SystemReason)
  /// Neither name nor content tells what a file holds.
  case unknownFormat(file: String)
  /// A file that gzip packed cannot be unpacked.
  case gzip(file: String, GzipFault)
  /// An Excel or Word file cannot be used.
  case office(file: String, OfficeFault)
  /// A folder holds no file, hidden ones aside.
  case emptyFolder(String)
  /// Standard input was named more than once.
  case standardInputTwice
  /// No header of a table means the text.
  case noTextColumn(file: String, headerCount: Int, suggestion: String?)
  /// A table begins with a row of data.
  case noHeader(file: String)
  /// Two headers of a table mean the same column.
  case duplicateColumn(file: String, Record.Column, headers: [String])
  /// A quote in the header is not closed.
  case headerQuote(file: String)
  /// The header does not end within a mebibyte.
  case headerTooLong(file: String)
  /// A table has no header of a name that the mapping gives.
  case mappedHeaderMissing(
    file: String, mapping: MappingPlace, header: String, suggestion: String?)
  /// The mapping file is not YAML.
  case mappingSyntax(MappingPlace, problem: String)
  /// The mapping file is YAML, but not names of ours with names of theirs.
  case mappingShape(MappingPlace)
  /// The mapping file has a key that is no column.
  case unknownMappingKey(MappingPlace, key: String, suggestion: String?)
  /// Every row of a table is a question, but no header tells of which form.
  case noFormColumn(file: String)
  /// The mapping file names an order of dates that is none.
  case unknownDateOrder(MappingPlace, String)
  /// The mapping file gives a header to two columns.
  case mappedTwice(MappingPlace, header: String)

  /// Why the system refused a file.
  public enum SystemReason: Sendable, Equatable {
    case missing, denied
    /// Any other reason, by its number in `errno`.
    case other(Int32)

    init(errno: Int32) {
      self =
        switch errno {
        case 2: .missing
        case 1, 13: .denied
        default: .other(errno)
        }
    }
  }

  /// Why a file that gzip packed cannot be unpacked.
  public enum GzipFault: Sendable, Equatable {
    case damaged, cutShort
    /// It unpacks to so much that it can only be meant to do harm.
    case bomb
  }

  /// A place in a file of YAML: a mapping, or settings.
  public struct MappingPlace: Sendable, Equatable {
    /// The path of the file; empty for a mapping that a program made.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column in that line, from 1.
    public var column: Int

    /// A place in a file.
    public init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }
}

/// What a user should hear about an input, though nothing is wrong with the run.
public enum InputNotice: Sendable, Equatable {
  /// A file holds nothing, or only a header.
  case noRecords(file: String)
  /// A file was read in another encoding than UTF-8, told from its bytes unless a user chose it.
  case decoded(file: String, TextEncoding, isChosen: Bool)
  /// Dates of a column are read month first.
  ///
  /// `others` are columns that tell no order of their own, and go by this one.
  case monthFirst(file: String, header: String, others: [String])
  /// Some dates of a column cannot be of the order that a mapping says.
  case contradictedDates(file: String, header: String, said: DateOrder, count: Int)
  /// Some dates of a column can only be day first, others only month first.
  case mixedDates(file: String, header: String, monthFirst: Int)
  /// Nothing tells day from month in the dates of a column.
  case doubtfulDates(file: String, header: String)
  /// Sheets of a workbook were left out: no header of theirs names the text, or they are hidden.
  case sheetsLeftOut(file: String, noText: [String], hidden: [String])
}
