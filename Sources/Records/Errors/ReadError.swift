/// Why one record could not be read; the run goes on behind it.
///
/// It says where and what, and never holds anything of the note itself.
public struct ReadError: Error, Sendable, Equatable {
  /// Where the record was, or what was meant to be one.
  public var source: Record.Source
  /// The record's id, where it was read before the fault was met.
  public var id: String?
  /// What is wrong.
  public var fault: Fault

  /// An error of a record, told by its place, and its id where that is known.
  public init(source: Record.Source, id: String? = nil, fault: Fault) {
    self.source = source
    self.id = id
    self.fault = fault
  }

  /// What can be wrong with a record.
  public enum Fault: Sendable, Equatable {
    /// A quote is opened and not closed as it should be; reading went on at a line.
    case quoteNotClosed(resumedAtLine: Int)
    /// A row has more or fewer cells than the header.
    case cellCount(found: Int, expected: Int)
    /// A text, or the record as a whole, is longer than the limit in bytes.
    case tooLong(limit: Int)
    /// A line is not JSON, at a byte of it, from 1.
    case notJSON(JSONFault, atByte: Int)
    /// A line is JSON, but not an object.
    case notAnObject(JSONKind)
    /// The value of a key is of a kind that cannot be used.
    case wrongKind(JSONKind)
    /// There is no key `text`.
    case textMissing
    /// It is a line of scores, as casenote writes them.
    case scored
    /// Rows of the same form stand further up, apart from these.
    case formApart
  }

  /// The kinds of value that JSON knows.
  public enum JSONKind: String, Sendable, Equatable {
    case object, array, string, number, boolean, null
  }

  /// The ways in which bytes fail to be JSON.
  public enum JSONFault: Error, Sendable, Equatable {
    /// The line ends within a value.
    case ended
    /// Something else was due here.
    case unexpected(due: Due)
    /// A string holds a control character that is not escaped.
    case controlCharacter
    /// A backslash is followed by what is no escape.
    case badEscape
    /// A number is not written as JSON wants it.
    case badNumber
    /// Something follows the value.
    case trailing
    /// Arrays and objects lie more than 512 deep in each other.
    case tooDeep
  }

  /// What may be due at a place in JSON.
  public enum Due: String, Sendable, Equatable {
    case value, key, colon, commaOrBrace, commaOrBracket
  }
}
