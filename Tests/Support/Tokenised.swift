public import Matching
public import TextCore

/// A text as the matcher takes it, for tests.
public struct Tokenised {
  /// The text in UTF-8.
  public var text: [UInt8]
  /// Its tokens in order.
  public var tokens: [Token] = []
  /// Its sentences in order.
  public var sentences: [Sentence] = []
  /// What the matcher walks.
  public var stream = SymbolStream()

  /// Every capitalised word that is a given name, or that no lexicon knows, counts as a name.
  public init(_ text: String, _ lexicons: CompiledLexicons) {
    self.text = Array(text.utf8)
    let tokenizer = Tokenizer(vocabulary: lexicons.vocabulary)
    let breaker = SentenceBreaker()
    self.text.withUnsafeBytes { bytes in
      tokenizer.tokenize(bytes, into: &tokens)
      breaker.sentences(of: bytes, tokens: &tokens, into: &sentences)
    }
    let names = Set(
      ["male", "female", "either", "word"].flatMap { lexicons.words(ofClass: "given-name-\($0)") })
    stream.fill(tokens: tokens, sentences: sentences) { _, token in
      let mayBeName = token.word == Vocabulary.unknown || names.contains(token.word)
      return Symbol(
        word: token.word, flags: token.flags,
        isName: token.flags.contains(.capitalised) && mayBeName)
    }
  }

  /// The bytes that a match covers.
  public func range(_ match: Match) -> Range<Int> {
    Int(tokens[Int(match.firstToken)].place.start)..<Int(tokens[Int(match.endToken) - 1].place.end)
  }
}
