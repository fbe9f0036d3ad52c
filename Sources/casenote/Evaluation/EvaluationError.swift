/// Why labels or scores cannot be used; see `EvaluationErrorWording.swift` for the words.
enum EvaluationError: Error, Equatable {
  /// A file could not be read.
  case unreadable(file: String)
  /// Labels and scores were both to come from standard input.
  case standardInputTwice
  /// A note has labels in two files.
  case repeatedInFiles(file: String, id: String)
  /// A file of labels without a single one.
  case noLabels(file: String)
  /// A line, counted from 1, is not what it should be.
  case line(file: String, number: Int, Fault)

  /// What is wrong with a line.
  enum Fault: Error, Equatable {
    case notJSON
    case notAnObject
    /// A key that must be there.
    case missing(String)
    /// The value of a key is of another type.
    case wrongType(String)
    /// Two numbers of which the first must not be the greater, nor below 0.
    case notARange(String)
    /// A label's sentence is not among the note's.
    case noSuchSentence(String, sentences: Int)
    /// The note came before.
    case repeated(id: String, line: Int)
    /// An indicator was labelled in sentences before and for the record now, or the other way.
    case twoUnits(indicator: String, line: Int)
  }
}
