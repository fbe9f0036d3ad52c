import TextCore

/// The matcher written to be read: every term tried at every token, by backtracking.
///
/// It must agree with ``Matcher`` on every input; it is what to read, and to debug, first.
public struct NaiveMatcher {
  private let lexicons: CompiledLexicons
  private let terms: ResolvedTerms

  /// Makes a matcher of all terms of lexicons that were compiled keeping their terms.
  public init(_ lexicons: CompiledLexicons) {
    guard let terms = lexicons.terms else { preconditionFailure("compile with keepingTerms") }
    self.lexicons = lexicons
    self.terms = terms
  }

  /// All matches of one record, in order of their first tokens.
  ///
  /// - Complexity: O(*n*·*t*) in tokens and terms, and exponential in nested gaps.
  public func matches(_ stream: SymbolStream) -> [Match] {
    var endOfRule: [RuleNumber: UInt32] = [:]
    var found: [Match] = []
    var atSentenceStart = true
    for start in stream.symbols.indices {
      if stream.symbols[start] == .sentenceEnd {
        atSentenceStart = true
        continue
      }
      var longest: [RuleNumber: Int] = [:]
      for term in terms.terms where !term.atStart || atSentenceStart {
        let ends = ends(of: term.node, from: [start], in: stream.symbols)
          .filter { !term.atEnd || onlyMarks(from: $0, in: stream.symbols) }
        if let end = ends.max() { longest[term.rule] = max(longest[term.rule] ?? 0, end) }
      }
      let first = stream.tokens[start]
      for (rule, end) in longest.sorted(by: { $0.key < $1.key })
      where first >= endOfRule[rule] ?? 0 {
        let match = Match(firstToken: first, endToken: stream.tokens[end - 1] + 1, rule: rule)
        endOfRule[rule] = match.endToken
        found.append(match)
      }
      if !stream.symbols[start].isMark { atSentenceStart = false }
    }
    let exceptions = found.filter { lexicons.isException($0.rule) }
    return found.filter { match in
      !lexicons.isException(match.rule)
        && !exceptions.contains {
          lexicons.lexiconOfRule[Int($0.rule)] == lexicons.lexiconOfRule[Int(match.rule)]
            && $0.firstToken < match.endToken && match.firstToken < $0.endToken
        }
    }
  }

  /// Where a pattern may end when it begins at one of these positions.
  private func ends(
    of pattern: ResolvedPattern, from positions: Set<Int>, in symbols: [Symbol]
  ) -> Set<Int> {
    switch pattern {
    case .one(let test):
      return Set(positions.filter { passes(test, symbols[$0]) }.map { $0 + 1 })
    case .gap(let width):
      var reached = positions
      var frontier = positions
      for _ in 0..<width {
        frontier = Set(frontier.filter { passes(.gap, symbols[$0]) }.map { $0 + 1 })
        reached.formUnion(frontier)
      }
      return reached
    case .sequence(let parts):
      return parts.reduce(positions) { ends(of: $1, from: $0, in: symbols) }
    case .choice(let sides):
      return sides.reduce(into: []) { $0.formUnion(ends(of: $1, from: positions, in: symbols)) }
    case .optional(let part):
      return positions.union(ends(of: part, from: positions, in: symbols))
    }
  }

  private func passes(_ test: AutomatonBuilder.Test, _ symbol: Symbol) -> Bool {
    if symbol == .sentenceEnd { return false }
    switch test {
    case .word(let word): return symbol.word == word
    case .capitals(let word): return symbol.word == word && symbol.isCapitals
    case .set(let set): return terms.sets[set].contains(symbol.word)
    case .name: return symbol.isName
    case .number: return symbol.isNumber
    case .any: return !symbol.isMark
    case .gap: return symbol.word != terms.semicolon
    case .accept: return false
    }
  }

  private func onlyMarks(from index: Int, in symbols: [Symbol]) -> Bool {
    symbols[index...].prefix { $0 != .sentenceEnd }.allSatisfy(\.isMark)
  }
}
