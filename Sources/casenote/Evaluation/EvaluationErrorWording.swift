extension EvaluationError: CustomStringConvertible {
  /// What is wrong, where, and the mend.
  var description: String {
    switch self {
    case .unreadable(let file):
      "casenote: \(file): cannot be read. Name a file of JSON Lines, or - for standard input."
    case .standardInputTwice:
      "casenote: standard input can be read only once. Name a file for --labels or for --scores."
    case .repeatedInFiles(let file, let id):
      "casenote: \(file): '\(id)' has labels in another file too. Leave one of the two out."
    case .noLabels(let file):
      "casenote: \(file): there is no labelled note in it. Give one JSON object a line."
    case .line(let file, let number, let fault):
      "\(file):\(number): error: \(fault)"
    }
  }
}

extension EvaluationError.Fault: CustomStringConvertible {
  /// What is wrong with the line, and the mend.
  var description: String {
    switch self {
    case .notJSON:
      "the line is not JSON. Give one JSON object a line, in UTF-8."
    case .notAnObject:
      "the line is not a JSON object. Give one object, in {braces}, a line."
    case .missing(let key):
      "'\(key)' is missing. \(Self.mend)"
    case .wrongType(let key):
      "'\(key)' holds another type of value than it should. \(Self.mend)"
    case .notARange(let key):
      "a place in '\(key)' is not a start and an end. "
        + "Give two whole numbers from 0, the start first."
    case .noSuchSentence(let key, let sentences):
      "a label in '\(key)' is for no sentence of the note. "
        + "Number its sentences from 1 to \(sentences)."
    case .repeated(let id, let line):
      "'\(id)' came before, on line \(line). Leave one of the two out, or give them other ids."
    case .twoUnits(let indicator, let line):
      "'\(indicator)' is labelled both in sentences and for the record as a whole "
        + "(line \(line)). Label it in one way throughout."
    }
  }

  private static let mend =
    "Labels have id, sentences, sure and record; scores are what 'casenote score' writes."
}
