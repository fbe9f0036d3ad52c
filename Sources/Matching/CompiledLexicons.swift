public import TextCore

/// All lexicons, compiled: what every worker shares and none changes.
public struct CompiledLexicons: Sendable {
  /// The words that occur in any lexicon.
  public let vocabulary: Vocabulary
  /// Every group of terms; a ``RuleNumber`` is an index into it.
  public let rules: [Rule]
  /// By the names of lexicons and of rules.
  let numbersOfRules: NamedLists
  let automaton: Automaton
  /// The lexicon of each rule; exceptions have rules of their own behind those of ``rules``.
  let lexiconOfRule: [Int]
  /// Kept only on request, for ``NaiveMatcher``: they take more memory than all the rest.
  let terms: ResolvedTerms?
  /// The single words of each class.
  let classes: NamedLists
  /// Equal for equal lexicons.
  public let fingerprint: UInt64

  /// Compiles lexicons into one automaton.
  ///
  /// - Parameter keepingTerms: whether a ``NaiveMatcher`` is to be made of them.
  /// - Throws: ``LexiconError`` for an unknown or circular word class, or an id given twice.
  /// - Complexity: O(*n*) in the size of the lexicons, each use of a class counting its phrases.
  public init(
    _ lexicons: [Lexicon], keepingTerms: Bool = false
  ) throws(LexiconError) {
    var compiler = LexiconCompiler()
    try compiler.compile(lexicons)
    vocabulary = Vocabulary(compiler.spellings)
    rules = compiler.rules
    numbersOfRules = Self.numbers(of: compiler.rules)
    automaton = Automaton(
      compiler.automaton, wordCount: compiler.spellings.count, semicolon: compiler.semicolon)
    lexiconOfRule = compiler.lexiconOfRule
    terms =
      keepingTerms
      ? ResolvedTerms(
        terms: compiler.terms, sets: compiler.automaton.sets, semicolon: compiler.semicolon)
      : nil
    classes = NamedLists(compiler.classes.mapValues(\.words))
    fingerprint = lexicons.reduce(0) { SpellingHash.mix($0, $1.fingerprint) }
  }

  /// The number of a word by its folded spelling, or ``Vocabulary/unknown``.
  public func word(_ folded: String) -> WordID {
    vocabulary.word(hash: SpellingHash.of(folded.utf8))
  }

  /// The single words of a class; empty where no lexicon defines it.
  public func words(ofClass name: String) -> [WordID] { Array(classes[name]) }

  /// The single words of a class, to ask of a token whether it is one of them.
  public func wordSet(ofClass name: String) -> WordSet {
    WordSet(words(ofClass: name), count: vocabulary.count + 1)
  }

  /// The rules of the lexicon with this id, or the one rule with this name, ascending.
  public func rules(named name: String) -> [RuleNumber] {
    numbersOfRules[name].map { RuleNumber($0) }
  }

  private static func numbers(of rules: [Rule]) -> NamedLists {
    var numbers: [String: [UInt32]] = [:]
    for (number, rule) in rules.enumerated() {
      numbers[rule.lexicon, default: []].append(UInt32(number))
      if !rule.group.isEmpty { numbers[rule.name, default: []].append(UInt32(number)) }
    }
    return NamedLists(numbers)
  }

  /// Whether a rule number stands for the exceptions of a lexicon.
  @inline(__always) func isException(_ rule: RuleNumber) -> Bool { Int(rule) >= rules.count }
}

/// All terms as the naive matcher reads them.
struct ResolvedTerms: Sendable {
  var terms: [ResolvedTerm]
  /// The words of each set.
  var sets: [[WordID]]
  var semicolon: WordID
}

/// A term whose classes have been looked up, kept for the naive matcher.
struct ResolvedTerm: Sendable {
  var node: ResolvedPattern
  var atStart: Bool
  var atEnd: Bool
  var rule: RuleNumber
}

/// A pattern whose words and classes are numbers.
indirect enum ResolvedPattern: Sendable {
  case one(AutomatonBuilder.Test)
  case gap(Int)
  case sequence([ResolvedPattern])
  case choice([ResolvedPattern])
  case optional(ResolvedPattern)
}

/// A word class: its single words as a set, its phrases as patterns.
struct WordClassMembers: Sendable {
  /// Sorted.
  var words: [WordID]
  var set: Int
  var phrases: [ResolvedPattern]
}
