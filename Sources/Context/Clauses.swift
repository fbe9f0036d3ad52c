import TextCore

/// Where the clauses of a sentence end, by marks and by people who take over as subject.
///
/// A scope opened in a clause does not, as a rule, leave it. Finer grammar is not to be had from
/// notes that leave out half of it.
struct Clauses {
  /// For each token of the note the number of its clause; numbers only grow.
  private(set) var clauseOf: [UInt32] = []

  @inline(__always)
  func same(_ a: Int, _ b: Int) -> Bool { clauseOf[a] == clauseOf[b] }

  /// The index past the last token of a token's clause within a sentence.
  func end(of token: Int, in sentence: Sentence) -> Int {
    var index = token
    while index < sentence.tokens.upperBound, clauseOf[index] == clauseOf[token] { index += 1 }
    return index
  }

  /// The index of the first token of a token's clause within a sentence.
  func start(of token: Int, in sentence: Sentence) -> Int {
    var index = token
    while index > sentence.tokens.lowerBound, clauseOf[index - 1] == clauseOf[token] { index -= 1 }
    return index
  }

  /// Numbers the clauses of a record.
  ///
  /// - Parameter breaks: words like "but" that open a clause, by their tokens, ascending.
  mutating func fill(
    tokens: [Token], sentences: [Sentence], roles: [Role], breaks: [Int]
  ) {
    // A place for each token, filled through its memory.
    clauseOf.removeAll(keepingCapacity: true)
    clauseOf.append(contentsOf: repeatElement(0, count: tokens.count))
    var count = 0
    var breaks = breaks[...]
    clauseOf.withUnsafeMutableBufferPointer { clauseOf in
      var clause: UInt32 = 0
      for sentence in sentences {
        clause += 1
        for index in sentence.tokens {
          if breaks.first == index {
            clause += 1
            while breaks.first == index { breaks.removeFirst() }
          } else if tokens[index].flags.contains(.mark),
            Self.opensClause(at: index, sentence, tokens, roles)
          {
            clause += 1
          }
          clauseOf[count] = clause
          count += 1
        }
      }
    }
  }

  /// Whether a clause begins with a mark.
  private static func opensClause(
    at index: Int, _ sentence: Sentence, _ tokens: [Token], _ roles: [Role]
  ) -> Bool {
    let token = tokens[index]
    return token.isMark(";") || token.isMark(":") || isDash(token, at: index, tokens)
      || token.isMark("(") || token.isMark(")")
      || token.isMark(",") && opensClause(after: index, sentence, tokens, roles)
  }

  private static func isDash(_ token: Token, at index: Int, _ tokens: [Token]) -> Bool {
    if token.flags.contains(.joiner) { return false }
    if token.isMark("-") { return token.flags.contains(.spaceBefore) }
    return token.hash == Clauses.enDash || token.hash == Clauses.emDash
  }

  private static let enDash = SpellingHash.of(Array("–".utf8))
  private static let emDash = SpellingHash.of(Array("—".utf8))

  /// Whether a person takes over behind a comma: ", she said", ", and dad has".
  private static func opensClause(
    after comma: Int, _ sentence: Sentence, _ tokens: [Token], _ roles: [Role]
  ) -> Bool {
    let last = min(comma + 3, sentence.tokens.upperBound)
    for index in (comma + 1)..<max(comma + 1, last) {
      if roles[index] != .none { return true }
      if tokens[index].flags.contains(.mark) { return false }
    }
    return false
  }
}
