public import TextCore

/// What the matcher sees of one token: the word's number and four bits of its looks.
///
/// Two tokens of equal symbol are the same to every term.
@frozen public struct Symbol: Sendable, Hashable {
  /// The word's number in the upper 28 bits, the four looks in the lower.
  public let rawValue: UInt32

  /// Makes a symbol of its bits.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Makes the symbol of a token.
  ///
  /// - Parameter isName: whether the token is a capitalised word that may be a name.
  @inlinable public init(word: WordID, flags: TokenFlags, isName: Bool) {
    var bits = word << 4
    if isName { bits |= Symbol.name }
    if flags.contains(.allCapitals) { bits |= Symbol.capitals }
    if flags.contains(.number) { bits |= Symbol.number }
    if flags.contains(.mark) { bits |= Symbol.mark }
    rawValue = bits
  }

  @usableFromInline static let name: UInt32 = 1
  @usableFromInline static let capitals: UInt32 = 2
  @usableFromInline static let number: UInt32 = 4
  @usableFromInline static let mark: UInt32 = 8

  /// The same with some of its looks alone, and its word only where that is asked for.
  @inline(__always)
  func keeping(looks: UInt8, word: Bool) -> Symbol {
    Symbol(rawValue: rawValue & (UInt32(looks) | (word ? ~15 : 0)))
  }

  /// The bits of its looks.
  enum Looks {
    static var name: UInt8 { 1 }
    static var capitals: UInt8 { 2 }
    static var number: UInt8 { 4 }
    static var mark: UInt8 { 8 }
  }

  /// Stands behind the last token of a sentence; nothing matches it.
  public static let sentenceEnd = Symbol(rawValue: UInt32.max)

  /// The number of the word; `Vocabulary.unknown` where no lexicon knows it.
  @inlinable public var word: WordID { rawValue >> 4 }
  /// Whether the token is a capitalised word that may be a name.
  @inlinable public var isName: Bool { rawValue & Symbol.name != 0 }
  /// Whether the token is two letters or more, all of them capitals.
  @inlinable public var isCapitals: Bool { rawValue & Symbol.capitals != 0 }
  /// Whether the token begins with a digit.
  @inlinable public var isNumber: Bool { rawValue & Symbol.number != 0 }
  /// Whether the token holds neither letters nor digits.
  @inlinable public var isMark: Bool { rawValue & Symbol.mark != 0 }
  /// The same looks without the word.
  @inlinable public var looks: Symbol { Symbol(rawValue: rawValue & 15) }
}

/// A record's tokens as the matcher walks them: joiners and quotation marks left out, a sentinel
/// behind each sentence.
public struct SymbolStream: Sendable {
  /// One symbol a visible token, and ``Symbol/sentenceEnd`` behind each sentence.
  public private(set) var symbols: [Symbol] = []
  /// The index of each symbol's token; for a sentinel, the index past the sentence's last token.
  public private(set) var tokens: [UInt32] = []

  /// The most symbols whose room is kept from record to record.
  static let mostKept = 1 << 16

  /// Makes an empty stream.
  public init() {}

  /// Gives back the room of a very long record, once it is matched.
  public mutating func trim() {
    if symbols.count > Self.mostKept { self = SymbolStream() }
  }

  /// Fills the stream anew for one record.
  ///
  /// - Parameter symbol: the symbol of the token with this index.
  /// - Complexity: O(*n*) in the number of tokens; allocates only while the record is the longest.
  public mutating func fill(
    tokens all: [Token], sentences: [Sentence], symbol: (Int, Token) -> Symbol
  ) {
    let most = all.count + sentences.count
    symbols.removeAll(keepingCapacity: true)
    symbols.append(contentsOf: repeatElement(.sentenceEnd, count: most))
    tokens.removeAll(keepingCapacity: true)
    tokens.append(contentsOf: repeatElement(0, count: most))
    var count = 0
    symbols.withUnsafeMutableBufferPointer { symbols in
      tokens.withUnsafeMutableBufferPointer { tokens in
        for sentence in sentences {
          for index in sentence.tokens {
            let token = all[index]
            if !token.flags.isDisjoint(with: [.joiner, .quote]) { continue }
            symbols[count] = symbol(index, token)
            tokens[count] = UInt32(truncatingIfNeeded: index)
            count += 1
          }
          symbols[count] = .sentenceEnd
          tokens[count] = sentence.endToken
          count += 1
        }
      }
    }
    symbols.removeLast(most - count)
    tokens.removeLast(most - count)
  }
}
