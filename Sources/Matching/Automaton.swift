import TextCore

/// The terms of all lexicons as one nondeterministic automaton over symbols.
///
/// A state consumes one symbol that passes its test and leads to its successors. There are no empty
/// moves: whatever may be missing was resolved when the states were made (Glushkov's construction).
/// A match begins at any token, so the automaton is entered anew at each.
struct Automaton: Sendable {
  /// What a state consumes.
  enum Test: Sendable, Equatable {
    case word(WordID)
    case capitals(WordID)
    /// A set of words by its number.
    case set(Int)
    case name, number, any
    /// Any word or mark but a semicolon.
    case gap
    /// Consumes nothing: a term is complete here.
    case accept(rule: RuleNumber, atEnd: Bool)
  }

  var tests: [Test] = []
  var successors: [[UInt32]] = []
  /// Sorted words of each set.
  var sets: [[WordID]] = []
  /// The states in which a term may begin; the second list only at the start of a sentence.
  var starts: [UInt32] = []
  var sentenceStarts: [UInt32] = []
  /// The word of the mark that no gap crosses.
  var semicolon: WordID = 0

  /// Whether a state's test lets a symbol pass.
  func passes(_ state: UInt32, _ symbol: Symbol) -> Bool {
    switch tests[Int(state)] {
    case .word(let word): symbol.word == word
    case .capitals(let word): symbol.word == word && symbol.isCapitals
    case .set(let set): symbol.word != Vocabulary.unknown && contains(sets[set], symbol.word)
    case .name: symbol.isName
    case .number: symbol.isNumber
    case .any: !symbol.isMark && symbol != .sentenceEnd
    case .gap: symbol.word != semicolon && symbol != .sentenceEnd
    case .accept: false
    }
  }

  private func contains(_ sorted: [WordID], _ word: WordID) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == word
  }
}
