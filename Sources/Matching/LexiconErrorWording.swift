extension LexiconError: CustomStringConvertible {
  /// `file:line:column: error: what is wrong, and the mend`.
  public var description: String { "\(file):\(line):\(column): error: \(fact.words)" }
}

extension LexiconError.Fact {
  var words: String {
    switch self {
    case .notUTF8: "the file is not UTF-8 text. Save it as UTF-8."
    case .unreadable(let reason): "the file cannot be read: \(reason)."
    case .headerExpected:
      "'key: value' expected before the first section. Begin the file with id, why and source."
    case .unknownKey(let key, let suggestion):
      "unknown key '\(key)'.\(didYouMean(suggestion)) The keys are id, why and source."
    case .repeatedKey(let key): "'\(key)' is given twice. Keep one of them."
    case .missingKey(let key): "'\(key)' is missing. Add a line '\(key): …' at the top."
    case .badName(let name):
      "'\(name)' is no name. Use lower-case letters, digits, '.' and '-', and begin with a letter."
    case .unknownSection(let name, let suggestion):
      "unknown section '\(name)'.\(didYouMean(suggestion)) "
        + "The sections are words, terms, except and examples; indent what belongs to one."
    case .repeatedClass(let name, let file, let line):
      "the word class '\(name)' already stands in \(file), line \(line). Keep one home for it."
    case .repeatedLexicon(let id, let file):
      "the id '\(id)' is taken by \(file). Choose another id."
    case .repeatedGroup(let name): "the group '\(name)' is given twice. Put their terms together."
    case .emptySection(let name): "'\(name)' has no entries. Add some, or delete the section."
    case .unknownClass(let name, let suggestion):
      "unknown word class '<\(name)>'.\(didYouMean(suggestion)) "
        + "Define it in a section 'words \(name)'."
    case .circularClass(let name):
      "the word class '\(name)' contains itself. Take it out of its own entries."
    case .unknownForm(let form):
      "unknown ending ':\(form)'. Use ':v' for a verb, ':n' for a noun, ':a' for an adjective."
    case .notOneWord(let word):
      "'\(word)' is not one word of running text. Put blanks between its parts."
    case .unclosed(let bracket): "'\(bracket)' is never closed. Add its other half."
    case .unopened(let bracket): "'\(bracket)' closes nothing. Delete it, or open it before."
    case .emptyChoice: "one side of '|' is empty. Use square brackets for what may be missing."
    case .matchesNothing: "every part of this may be missing. Let one word be needed."
    case .gapAtEdge: "a gap needs a word on both sides. Delete it, or add the word."
    case .gapTooWide(let width): "a gap of \(width) is too wide. Use at most 12."
    case .strayMark(let mark):
      "'\(mark)' means nothing here. Write '\\\(mark)' for the mark itself."
    case .exampleExpected: "an example begins with '+' (must match) or '-' (must not)."
    case .unbalancedExample: "the marks ⟦ and ⟧ do not pair. Close each one."
    case .exampleWithoutMarks: "an example with '+' needs ⟦marks⟧ round each place that matches."
    case .anchorInside(let mark):
      "'\(mark)' stands inside a term. '^' goes at the very start and '$' at the very end."
    }
  }

  private func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { " Did you mean '\($0)'?" } ?? ""
  }
}
