/// Why a lexicon cannot be used, and where.
public struct LexiconError: Error, Sendable, Equatable {
  /// The file's name as it was given.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in bytes.
  public var column: Int
  /// What is wrong there.
  public var fact: Fact

  /// An error in a place of a file.
  public init(file: String, line: Int, column: Int, fact: Fact) {
    self.file = file
    self.line = line
    self.column = column
    self.fact = fact
  }

  /// What is wrong.
  public enum Fact: Sendable, Equatable {
    case notUTF8
    case unreadable(String)
    case headerExpected
    case unknownKey(String, suggestion: String?)
    case repeatedKey(String)
    case missingKey(String)
    case badName(String)
    case unknownSection(String, suggestion: String?)
    case repeatedClass(String, firstFile: String, firstLine: Int)
    case repeatedLexicon(String, firstFile: String)
    case repeatedGroup(String)
    case emptySection(String)
    case unknownClass(String, suggestion: String?)
    case circularClass(String)
    case unknownForm(String)
    case notOneWord(String)
    case unclosed(Character)
    case unopened(Character)
    case emptyChoice
    case matchesNothing
    case gapAtEdge
    case gapTooWide(Int)
    case strayMark(Character)
    case exampleExpected
    case unbalancedExample
    case exampleWithoutMarks
    case anchorInside(Character)
  }
}
