import Matching
import TextCore

/// The identities of rules, lexicons and indicators, made of their names once.
struct RuleIdentity: Sendable {
  /// The identity of each rule's name.
  let rules: [UInt64]
  /// The identity of each rule's lexicon.
  let lexicons: [UInt64]
  /// The number of each rule's lexicon, to mark which were seen.
  let lexiconNumbers: [Int]
  /// How many lexicons there are.
  let lexiconCount: Int

  init(_ compiled: CompiledLexicons) {
    rules = compiled.rules.map { SpellingHash.of($0.name.utf8) }
    lexicons = compiled.rules.map { SpellingHash.of($0.lexicon.utf8) }
    var numbers: [String: Int] = [:]
    lexiconNumbers = compiled.rules.map { rule in
      if let number = numbers[rule.lexicon] { return number }
      numbers[rule.lexicon] = numbers.count
      return numbers.count - 1
    }
    lexiconCount = numbers.count
  }
}
