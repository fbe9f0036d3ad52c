/// The number of a word in a ``Vocabulary``; zero for a word that is not in it.
public typealias WordID = UInt32

/// One segment of UAX #29 that is not white space: a word, a number, or a mark.
///
/// A token is 24 bytes and owns nothing. Its identity is an integer: equal ``hash`` means equal
/// folded spelling, and ``word`` numbers the spellings that the lexicons know.
@frozen public struct Token: Sendable, Equatable {
  /// Where the token stands, in bytes.
  public var place: Place
  /// The hash of the folded spelling (lower case, straight quotes); see ``SpellingHash``.
  public var hash: UInt64
  /// The word's number in the vocabulary, or ``Vocabulary/unknown``.
  public var word: WordID
  /// What can be seen of the token without knowing the word.
  public var flags: TokenFlags

  /// Makes a token of its parts.
  @inlinable public init(place: Place, hash: UInt64, word: WordID, flags: TokenFlags) {
    self.place = place
    self.hash = hash
    self.word = word
    self.flags = flags
  }
}

/// What can be seen of a token without knowing the word.
@frozen public struct TokenFlags: OptionSet, Sendable, Hashable {
  /// The bits of the flags.
  public let rawValue: UInt16
  /// Makes flags of their bits.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Holds at least one letter: "Mum", "8.15kg", "don't".
  @inlinable public static var letters: TokenFlags { TokenFlags(rawValue: 1 << 0) }
  /// Begins with a digit: "8.15kg", "14", "3rd".
  @inlinable public static var number: TokenFlags { TokenFlags(rawValue: 1 << 1) }
  /// Neither letters nor digits: a mark of punctuation, a symbol, an emoji.
  @inlinable public static var mark: TokenFlags { TokenFlags(rawValue: 1 << 2) }
  /// The first letter is a capital.
  @inlinable public static var capitalised: TokenFlags { TokenFlags(rawValue: 1 << 3) }
  /// Two letters or more, and all of them capitals.
  @inlinable public static var allCapitals: TokenFlags { TokenFlags(rawValue: 1 << 4) }
  /// Holds a byte outside ASCII.
  @inlinable public static var nonASCII: TokenFlags { TokenFlags(rawValue: 1 << 5) }
  /// White space, or the start of the text, stands before it.
  @inlinable public static var spaceBefore: TokenFlags { TokenFlags(rawValue: 1 << 6) }
  /// A line break, or the start of the text, stands before it.
  @inlinable public static var lineStart: TokenFlags { TokenFlags(rawValue: 1 << 7) }
  /// An empty line, or the start of the text, stands before it.
  @inlinable public static var paragraphStart: TokenFlags { TokenFlags(rawValue: 1 << 8) }
  /// A hyphen with a letter or digit hard on both sides ("well-presented"): no break in meaning.
  @inlinable public static var joiner: TokenFlags { TokenFlags(rawValue: 1 << 9) }
  /// A quotation mark of any style, single or double, opening or closing.
  @inlinable public static var quote: TokenFlags { TokenFlags(rawValue: 1 << 10) }
  /// The first token of a sentence; set by ``SentenceBreaker``.
  @inlinable public static var sentenceStart: TokenFlags { TokenFlags(rawValue: 1 << 11) }
  /// A capitalised word that may be somebody's name; set where the people of a note are found.
  @inlinable public static var name: TokenFlags { TokenFlags(rawValue: 1 << 12) }
}
