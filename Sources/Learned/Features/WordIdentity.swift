import Context
import TextCore

/// The identity under which a token is a feature: its spelling, or what it stands for.
///
/// Numbers are one word and so are names, or a model would learn people and not wording; a person
/// whose role is known is named by the role. "He" and "she" are one word, as are the nouns that
/// differ by sex alone, so that a finding does not hang on the sex of a child.
struct WordIdentity: Sendable {
  private static let number = SpellingHash.of("<number>".utf8)
  private static let name = SpellingHash.of("<name>".utf8)
  private static let people = Role.allCases.map { SpellingHash.of("<\($0)>".utf8) }

  /// Pairs of spellings that are one word, each group under its first.
  private static let groups = [
    "he she", "him her", "himself herself", "his hers", "boy girl", "boys girls",
    "son daughter", "brother sister", "brothers sisters", "lad lass", "lads lasses",
    "mum mother mom mam mummy mammy mo moc", "mum's mother's mam's mums mothers",
    "dad father daddy foc", "dad's father's dads fathers",
    "nan gran grandma nana nanna granny grandmother mgm pgm",
    "grandad granddad grandpa grandfather mgf pgf",
  ]
  private let same: [UInt64: UInt64]

  init() {
    var same: [UInt64: UInt64] = [:]
    for group in Self.groups {
      let words = group.split(separator: " ").map { SpellingHash.of($0.utf8) }
      for word in words { same[word] = words[0] }
    }
    self.same = same
  }

  /// The identity of a token that has a role.
  func of(_ token: Token, role: Role) -> UInt64 { identity(ofKey: Self.key(of: token, role: role)) }

  /// The identity of what has a key.
  func identity(ofKey key: UInt64) -> UInt64 { same[key] ?? key }

  /// What tells the identity of a token: its spelling's hash, or what it stands for.
  @inline(__always)
  static func key(of token: Token, role: Role) -> UInt64 {
    if token.flags.contains(.number) { return number }
    if token.flags.contains(.name) {
      if role != .none { return people[Int(role.rawValue)] }
      let isKnown = token.word != Vocabulary.unknown
      if isKnown || !token.flags.contains(.sentenceStart) { return name }
    }
    return token.hash
  }

  /// The features of a token's letters, unless it stands for something else than its spelling.
  func pieces(of token: Token, as identity: UInt64, in text: UnsafeRawBufferPointer) -> [Feature] {
    guard identity == token.hash, same[identity] == nil, token.flags.contains(.letters) else {
      return []
    }
    let place = Int(token.place.start)..<Int(token.place.end)
    return WordPieces.of(Folding.folded(UnsafeRawBufferPointer(rebasing: text[place])))
  }
}
