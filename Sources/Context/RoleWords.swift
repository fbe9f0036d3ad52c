import Matching
import TextCore

/// Which role each word of the vocabulary names, and a few more facts about words.
struct RoleWords: Sendable {
  private let roles: [Role]
  private let isGivenName: [Bool]
  private let isAmbiguousName: [Bool]
  private let isFemaleName: [Bool]
  private let isMaleName: [Bool]
  /// For each rule the role that its whole match names: "mum's mum" is a relative.
  private let rolesOfRules: [Role]
  /// The words that stand for people whom the record itself names: "#child" and the like.
  let named: [(role: Role, word: WordID)]

  /// Word classes of `Lexicons/People`, the more special ones last: a later class wins.
  private static let classes: [(name: String, role: Role)] = [
    ("agency", .agency), ("professional", .professional), ("relative", .relative),
    ("male", .male), ("partner", .male), ("parent", .parent), ("sibling", .sibling),
    ("infant", .child), ("child", .child), ("stepfather", .father), ("father", .father),
    ("mother", .mother), ("pronoun-male", .he), ("pronoun-female", .she),
    ("pronoun-they", .they), ("pronoun-i", .writer), ("pronoun-we", .writer),
  ]

  init(_ lexicons: CompiledLexicons) {
    let count = lexicons.vocabulary.count + 1
    var roles = [Role](repeating: .none, count: count)
    for (name, role) in Self.classes {
      for word in lexicons.words(ofClass: name) { roles[Int(word)] = role }
    }
    self.roles = roles
    func marked(_ names: [String]) -> [Bool] {
      var marks = [Bool](repeating: false, count: count)
      for name in names {
        for word in lexicons.words(ofClass: name) { marks[Int(word)] = true }
      }
      return marks
    }
    isGivenName = marked([
      "given-name-male", "given-name-female", "given-name-either", "given-name-word",
    ])
    isAmbiguousName = marked(["given-name-word"])
    isFemaleName = marked(["given-name-female"])
    isMaleName = marked(["given-name-male"])
    let groups: [String: Role] = [
      "relative": .relative, "mother": .mother, "father": .father, "male": .male,
      "sibling": .sibling, "parent": .parent, "carer": .relative, "professional": .professional,
    ]
    rolesOfRules = lexicons.rules.map {
      $0.lexicon == "people.phrase" ? groups[$0.group] ?? .none : .none
    }
    let named: [(Role, String)] = [
      (.child, "#child"), (.mother, "#mother"), (.father, "#father"), (.male, "#male"),
      (.relative, "#relative"), (.sibling, "#sibling"), (.professional, "#professional"),
    ]
    self.named = named.map { ($0.0, lexicons.word($0.1)) }
  }

  /// The role that a word names by itself.
  func role(_ word: WordID) -> Role { roles[Int(word)] }

  /// The role that a match of several words names, or none.
  func role(ofPhrase match: Match) -> Role { rolesOfRules[Int(match.rule)] }

  /// Whether a capitalised token may be somebody's name.
  ///
  /// A word that no lexicon knows may be; a known word only if it is a given name, and one that is
  /// also an everyday word ("Will", "May") not at the start of a sentence.
  func mayBeName(_ token: Token) -> Bool {
    guard token.flags.contains(.capitalised), token.flags.contains(.letters),
      !token.flags.contains(.number)
    else { return false }
    if token.word == Vocabulary.unknown { return true }
    let word = Int(token.word)
    return isGivenName[word]
      && !(isAmbiguousName[word] && token.flags.contains(.sentenceStart))
  }

  /// Whether a word is a first name given to one sex only; nil where it is not.
  func isFemale(_ word: WordID) -> Bool? {
    if isFemaleName[Int(word)] { return true }
    return isMaleName[Int(word)] ? false : nil
  }
}
