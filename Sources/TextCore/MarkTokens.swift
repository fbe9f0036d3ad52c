/// The tokens of marks that are cut without ICU, their places left open.
enum MarkTokens {
  /// Of each ASCII byte, as if it were a mark.
  static let ascii: [Token] = (0..<128).map { token(of: [UInt8($0)]) }

  /// Of each ``CommonMark`` by its last byte; of other bytes, one that is never asked for.
  static let common: [Token] = (0..<256).map {
    CommonMark.table[$0] == SentenceClass.beyond ? ascii[0] : token(of: [0xE2, 0x80, UInt8($0)])
  }

  private static func token(of mark: [UInt8]) -> Token {
    var flags: TokenFlags = mark.count > 1 ? [.mark, .nonASCII] : .mark
    mark.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let isQuote = CodePoint(base, at: 0, end: bytes.count).isQuotationMark
      if isQuote { flags.formUnion(.quote) }
    }
    return Token(
      place: Place(0, 0), hash: SpellingHash.of(Folding.folded(mark)), word: Vocabulary.unknown,
      flags: flags)
  }
}

extension Tokenizer {
  /// Tokens with their numbers in a vocabulary, in memory that the caller frees.
  static func numbered(
    _ tokens: [Token], _ vocabulary: Vocabulary
  ) -> UnsafeMutablePointer<Token> {
    let numbered = UnsafeMutablePointer<Token>.allocate(capacity: tokens.count)
    for (index, token) in tokens.enumerated() {
      var token = token
      token.word = vocabulary.word(hash: token.hash)
      (numbered + index).initialize(to: token)
    }
    return numbered
  }
}
