/// What the lists say of a word.
struct WordFacts: OptionSet, Sendable {
  let rawValue: UInt16

  /// Borne as a first name.
  static let given = WordFacts(rawValue: 1 << 0)
  /// Borne as a family name.
  static let surname = WordFacts(rawValue: 1 << 1)
  /// A town or a part of one.
  static let place = WordFacts(rawValue: 1 << 2)
  /// A word that everybody uses.
  static let common = WordFacts(rawValue: 1 << 3)
  /// Another word of English.
  static let rare = WordFacts(rawValue: 1 << 4)
  /// A word of the field, the calendar or daily life that is no name.
  static let field = WordFacts(rawValue: 1 << 5)
  /// A first name that is an everyday word too.
  static let wordName = WordFacts(rawValue: 1 << 6)
  /// Such a one that stands for a person more often than not.
  static let nameFirst = WordFacts(rawValue: 1 << 7)
  /// An abbreviation of the field.
  static let abbreviation = WordFacts(rawValue: 1 << 8)
  /// A phrase of some list begins with it.
  static let beginsPhrase = WordFacts(rawValue: 1 << 9)
  /// A part of names of two or three short words.
  static let syllable = WordFacts(rawValue: 1 << 10)

  /// A word of English, everyday or not.
  var isWord: Bool { !isDisjoint(with: [.common, .rare]) }
  /// Borne as a name of any kind.
  var isName: Bool { !isDisjoint(with: [.given, .surname, .wordName, .nameFirst]) }
}
