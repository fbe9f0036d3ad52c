import Foundation
import Support

/// Texts made of what breaks tokenisers.
enum RandomText {
  /// How many random strings a test tries; CASENOTE_RANDOM_STRINGS sets it.
  static let count =
    ProcessInfo.processInfo.environment["CASENOTE_RANDOM_STRINGS"].flatMap { Int($0) } ?? 100_000

  /// Pieces of ASCII: letters, digits, joints, marks, terminators, white space.
  static let ascii = [
    "a", "b", "Z", "Q", "x", "0", "7", "42", "word", "Mum", "OK", ".", ".", ",", "'", "\"", ":",
    ";", "_", "-", "/", "!", "?", "(", ")", "[", "#", "`", "&", " ", " ", " ", "  ", "\t", "\r",
    "\n", "\r\n", "\u{0}", "\u{B}", "\u{C}", "\u{7F}", "abcdefg", "abcdefgh", "abcdefghi",
    "don't", "3.4", "e.g.",
  ]

  /// Pieces beyond ASCII that matter to some rule.
  static let beyond = [
    "\u{2019}", "\u{2018}", "\u{201C}", "\u{201D}", "é", "e\u{301}", "\u{301}", "\u{308}", "É",
    "\u{200D}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F476}\u{1F3FD}", "\u{2764}",
    "\u{FE0F}", "\u{1F1EC}", "\u{1F1E7}", "\u{1F1EC}\u{1F1E7}", "\u{5D0}", "\u{5D1}", "\u{30AB}",
    "\u{30BF}", "\u{3042}", "\u{6F22}", "\u{5B57}", "\u{E01}", "\u{E32}", "\u{A0}", "\u{85}",
    "\u{2028}", "\u{2029}", "\u{AD}", "\u{FEFF}", "\u{200B}", "\u{2013}", "\u{2014}", "\u{2026}",
    "\u{2022}", "\u{A3}", "\u{2010}", "\u{2011}", "\u{B7}", "\u{387}", "\u{661}", "\u{663}",
    "\u{FF10}", "\u{FF0E}", "\u{3002}", "\u{203F}", "\u{3000}", "\u{2003}", "\u{1680}", "ß",
    "\u{1C5}", "\u{149}", "\u{FF07}", "\u{BD}", "\u{B0}", "\u{20AC}", "\u{AB}", "\u{BB}",
    "\u{2039}", "\u{964}", "\u{61F}", "\u{600}", "\u{2060}", "ﬁ", "\u{130}", "ø", "\u{AA}",
  ]

  /// One piece for each class that some rule tells apart, and for each place in the fast paths.
  static let classes = [
    "a", "B", "3", "_", ".", ",", "'", "\"", ":", ";", "-", "!", " ", "\t", "\r", "\n", "(", "&",
    "\u{0}", "\u{B}", "\u{2019}", "\u{201C}", "\u{2013}", "\u{2022}", "\u{2026}", "\u{301}",
    "\u{AD}",
    "\u{200D}", "\u{1F469}", "\u{1F1EC}", "\u{5D0}", "\u{30AB}", "\u{6F22}", "\u{E01}", "\u{A0}",
    "\u{85}", "\u{2028}", "\u{3000}", "\u{E9}", "\u{661}", "\u{387}", "\u{FF0E}", "\u{3002}",
    "\u{200B}",
  ]

  /// What texts end with: nothing, or more than what the fast paths keep away from the end.
  static let endings = ["", "q and more than sixteen", " and more than sixteen"]

  /// A text of up to `longest` pieces, with few or many of them beyond ASCII.
  static func next(longest: Int = 16, _ generator: inout RepeatableRandom) -> String {
    var text = ""
    let share = [0, 1, 3, 8][Int.random(in: 0..<4, using: &generator)]
    for _ in 0..<Int.random(in: 1...longest, using: &generator) {
      let pieces = Int.random(in: 0..<10, using: &generator) < share ? beyond : ascii
      text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
    return text + endings[Int.random(in: 0..<endings.count, using: &generator)]
  }
}

/// How to show a text in a failure: its code points.
func escaped(_ text: String) -> String {
  text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
}
