import TextCore

/// Finds the terms of all lexicons in one pass over a record's symbols; one for each worker.
///
/// Of one rule it gives leftmost, longest, non-overlapping matches; different rules may overlap. A
/// match that a match of its lexicon's exceptions overlaps is dropped. ``NaiveMatcher`` does the
/// same in plain sight.
public final class Matcher {
  private let lexicons: CompiledLexicons
  private let stepLimit: Int
  /// Taken out while matching, so that its steps need no checks of exclusive access.
  private var walk: Walk?
  /// The symbols of the record with letters for words; taken out too.
  private var letters: [Symbol] = []

  /// Makes a matcher with tables of its own, filled as records need them.
  ///
  /// - Parameter stepLimit: how many steps of the automaton to remember, some thousands more or
  ///   less, up to 32 bytes each; what is found does not depend on it. As given, their table is all
  ///   but full at the size where it would have to double.
  public init(_ lexicons: CompiledLexicons, stepLimit: Int = 11 << 14) {
    self.lexicons = lexicons
    self.stepLimit = stepLimit
  }

  /// Replaces `matches` by those of one record, in order of their first tokens.
  ///
  /// - Complexity: O(*n*·*m*) with *m* the longest match, in practice about three steps a token;
  ///   allocates only when it meets a step of the automaton for the first time.
  public func match(_ stream: SymbolStream, into matches: inout [Match]) {
    matches.removeAll(keepingCapacity: true)
    var walk = walk.take() ?? Walk(lexicons, stepLimit: stepLimit)
    var letters: [Symbol] = []
    swap(&letters, &self.letters)
    lexicons.automaton.readLetters(of: stream.symbols, into: &letters)
    letters.withUnsafeBufferPointer { symbols in
      stream.tokens.withUnsafeBufferPointer { tokens in
        walk.run(symbols, tokens, into: &matches)
      }
    }
    if letters.count <= SymbolStream.mostKept { swap(&letters, &self.letters) }
    if !walk.exceptions.isEmpty { dropExcepted(&matches, walk.exceptions) }
    self.walk = consume walk
  }

  /// - Parameter exceptions: in order of their first tokens.
  private func dropExcepted(_ matches: inout [Match], _ exceptions: [Match]) {
    let longest = exceptions.reduce(0) { max($0, $1.tokens.count) }
    var first = 0
    matches.removeAll { match in
      // Matches begin ever later, so that what ends before one ends before all behind it.
      while first < exceptions.count,
        exceptions[first].tokens.lowerBound + longest <= match.tokens.lowerBound
      { first += 1 }
      let lexicon = lexicons.lexiconOfRule[Int(match.rule)]
      for exception in exceptions[first...] {
        if exception.firstToken >= match.endToken { return false }
        if match.firstToken < exception.endToken,
          lexicons.lexiconOfRule[Int(exception.rule)] == lexicon
        {
          return true
        }
      }
      return false
    }
  }
}
