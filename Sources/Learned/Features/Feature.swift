import TextCore

/// What a feature of a sentence is a feature of; decides its value.
///
/// The value of a feature is how much one occurrence counts. It is folded into the weights of a
/// trained model, so that scoring only adds.
public enum FeatureKind: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// A word, a number or a mark of the sentence.
  case word
  /// Two or three behind each other.
  case pair, triple
  /// Somebody of a role with the word behind, the two words behind, the word before.
  case roleAndWord, roleAndPair, wordAndRole
  /// Three to five letters of a word.
  case piece
  /// A word of the sentence before, or behind.
  case wordBefore, wordAfter
  /// A rule that matched; with the scopes over it.
  case rule, ruleInScopes
  /// A lexicon that matched; with the sentence's subject, the one who acts, the scopes over it.
  case cue, cueOfSubject, cueOfActor, cueInScopes
  /// Who the sentence is about, and whom it mentions.
  case subject, mention
  /// What is so of a part of it, and who says so.
  case scope, scopeOfHolder
  /// Evidence, reasons, headings.
  case fact
  /// What the rules found, or held back.
  case found, heldBack
  /// The same of the sentence before and behind.
  case cueBefore, cueAfter, foundBefore, foundAfter, subjectBefore, subjectAfter
  case factBefore, factAfter
  /// What the rules saw or found anywhere in the record.
  case cueInRecord, foundInRecord
  /// A word anywhere in the record.
  case wordInRecord
  /// The record's own columns; how long the sentence is.
  case column, length

  /// How much one occurrence counts.
  public var value: Float { Float(tenths) / 10 }

  /// The square of that in hundredths, so that sums of it do not depend on their order.
  @inline(__always)
  var square: Int32 { tenths * tenths }

  @inline(__always)
  private var tenths: Int32 {
    switch self {
    case .piece, .wordBefore, .wordAfter, .column, .length: 5
    case .cueBefore, .cueAfter, .foundBefore, .foundAfter, .subjectBefore, .subjectAfter,
      .factBefore, .factAfter:
      5
    case .cueInRecord, .foundInRecord: 3
    default: 10
    }
  }
}

/// The identity of a feature: equal hashes are taken for equal features.
///
/// Made of spellings and names, never of numbers that shift when a lexicon is added, so that a
/// model holds for other lexicons too.
public struct Feature: Sendable, Hashable, BitwiseCopyable {
  /// What it is a feature of.
  public var kind: FeatureKind
  /// All of it in 64 bits.
  public var hash: UInt64

  /// A feature of a kind, told from others of its kind by up to three identities.
  @inline(__always)
  init(_ kind: FeatureKind, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) {
    self.kind = kind
    var hash = SpellingHash.mix(UInt64(kind.rawValue) &* 0x9E37_79B9_7F4A_7C15 &+ 1, first)
    hash = SpellingHash.mix(hash, second ^ 0xA5A5)
    self.hash = SpellingHash.mix(hash, third ^ 0x5A5A)
  }
}
