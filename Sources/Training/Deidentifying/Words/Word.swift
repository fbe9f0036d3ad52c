/// One run of letters, or of digits, in a folded text.
struct Word {
  /// Its letters, without a possessive.
  var start: Int
  /// Past its last letter, without a possessive.
  var end: Int
  /// Past its possessive, or the same.
  var fullEnd: Int
  /// Of its letters without a possessive.
  var hash: UInt64
  /// What the lists say of it.
  var facts: WordFacts = []
  /// How it stands there.
  var traits: WordTraits = []
  /// What stands before it.
  var gap: Gap

  var range: Range<Int> { start..<end }
  var count: Int { end - start }

  /// What stands between a word and the one before it.
  enum Gap: UInt8 {
    /// Nothing: letters and digits, or two words run together.
    case none
    /// A hyphen, an apostrophe or a low line alone.
    case joiner
    /// One blank, or a few.
    case blank
    /// A line break alone, with blanks.
    case line
    /// A full stop and a blank, or a stop alone: an initial, an abbreviation, the end of a sentence.
    case stop
    case comma
    case opening
    case other
  }
}

/// How a word stands in its text.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// Its first letter is a capital.
  static let capital = WordTraits(rawValue: 1 << 0)
  /// Two letters or more, all of them capitals.
  static let allCapitals = WordTraits(rawValue: 1 << 1)
  /// Digits.
  static let number = WordTraits(rawValue: 1 << 2)
  /// It begins a sentence or what could be one, so that a capital says nothing.
  static let first = WordTraits(rawValue: 1 << 3)
  /// It begins a line.
  static let lineStart = WordTraits(rawValue: 1 << 4)
  /// It stands in a line of capitals, so that they say nothing.
  static let shouted = WordTraits(rawValue: 1 << 5)
  /// It stands in a line of which most words have a capital: a heading.
  static let heading = WordTraits(rawValue: 1 << 6)
  /// It holds a letter of another script.
  static let strange = WordTraits(rawValue: 1 << 7)
  /// It has a possessive.
  static let possessive = WordTraits(rawValue: 1 << 8)
  /// A line break stands before it.
  static let afterBreak = WordTraits(rawValue: 1 << 9)
  /// It holds a letter for which there is no Latin one.
  static let foreign = WordTraits(rawValue: 1 << 10)
  /// It belongs to a phrase of the field.
  static let phrase = WordTraits(rawValue: 1 << 11)
}
