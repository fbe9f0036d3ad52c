/// What one term of a lexicon says, before word classes are looked up.
indirect enum Pattern: Sendable, Equatable {
  /// One word in any of these folded spellings; only in capitals where that is asked for.
  case word([Spelling], capitals: Bool)
  /// A word class by its name, and the column where the name stands.
  case wordClass(String, column: Int)
  /// A capitalised word that may be a name.
  case name
  /// A word that begins with a digit.
  case number
  /// Any one word.
  case any
  /// Up to this many words or marks, but no semicolon.
  case gap(Int)
  case sequence([Pattern])
  case choice([Pattern])
  case optional(Pattern)
}

/// A folded spelling as bytes.
typealias Spelling = [UInt8]

/// One line of a group of terms.
struct Term: Sendable, Equatable {
  var pattern: Pattern
  /// The match must begin a sentence.
  var atStart = false
  /// The match must end a sentence, its full stop aside.
  var atEnd = false
  /// The line of the file, from 1.
  var line: Int
}
