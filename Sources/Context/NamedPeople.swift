import Matching
import Records
import TextCore

/// The people whom a record names: its child, from the column, and those it introduces by role.
///
/// "Donna (mum)", "mum's partner, Lee", "SW Kelly", "Jay (4)": after an introduction the bare name
/// stands for the role all through the record.
struct NamedPeople {
  private var people: [(hash: UInt64, role: Role)] = []
  /// The most spellings that are kept, and the most names behind each other that are one person's:
  /// every token is held against them.
  private static let (most, mostInARow) = (256, 6)
  /// Whether the child's given name is a girl's or a boy's; nil where the lists do not say.
  private(set) var childIsFemale: Bool?

  /// A bit for the low end of each of their hashes: most tokens are told apart by it.
  private var lowEnds: UInt64 = 0

  /// The role of a token by its name, if the record says whose name it is.
  @inline(__always)
  func role(of token: Token) -> Role? {
    if lowEnds &>> (token.hash & 63) & 1 == 0 { return nil }
    for person in people where person.hash == token.hash { return person.role }
    return nil
  }

  /// Begins with the names of the child's column.
  mutating func begin(_ childTokens: [Token], text: UnsafeRawBufferPointer, words: RoleWords) {
    people.removeAll(keepingCapacity: true)
    lowEnds = 0
    childIsFemale = nil
    let names = childTokens.filter { words.mayBeName($0) }
    // The last is the family's name, which the adults bear too: "Ivy and Nell Garthwaite".
    for token in names.count > 1 ? names.dropLast() : names[...] {
      if childIsFemale == nil { childIsFemale = words.isFemale(token.word) }
      add(token, .child, text)
    }
  }

  /// Takes a name, and the name with its possessive: "Kai", "Kai's".
  private mutating func add(_ token: Token, _ role: Role, _ text: UnsafeRawBufferPointer) {
    add(token.hash, role)
    let place = Int(token.place.start)..<Int(token.place.end)
    let spelling = Folding.folded(UnsafeRawBufferPointer(rebasing: text[place]))
    add(SpellingHash.of(spelling + [UInt8(ascii: "'"), UInt8(ascii: "s")]), role)
  }

  /// Collects the names that a text introduces.
  ///
  /// - Parameter names: the tokens that may be names, ascending.
  mutating func collect(
    _ names: [Int], of tokens: [Token], sentences: [Sentence], text: UnsafeRawBufferPointer,
    words: RoleWords
  ) {
    var next = 0
    for index in names {
      while index >= sentences[next].tokens.upperBound { next += 1 }
      if role(of: tokens[index]) != nil { continue }
      let role = introduction(of: index, in: sentences[next], tokens: tokens, words: words)
      if let role { add(tokens[index], role, text) }
    }
    // Where no column names the child, the name that stands most often may well be the child's.
    guard people.contains(where: { $0.role == .child }) else { return }
    guess(.mother, female: true, names, tokens, text: text, words: words)
    guess(.father, female: false, names, tokens, text: text, words: words)
  }

  /// Takes the first name that is named most often for a parent nobody else is named as.
  ///
  /// Notes of a known family say "Beth" and "Rob" from the first line. A name that stands beside a
  /// number ("Jay (4)") is a child's, one with a title or a role was settled before.
  private mutating func guess(
    _ role: Role, female: Bool, _ names: [Int], _ tokens: [Token], text: UnsafeRawBufferPointer,
    words: RoleWords
  ) {
    if people.contains(where: { $0.role == role }) { return }
    var counts: [(token: Token, count: Int)] = []
    for index in names where words.isFemale(tokens[index].word) == female {
      let token = tokens[index]
      if self.role(of: token) != nil || hasNumberBehind(index, tokens) { continue }
      if let known = counts.firstIndex(where: { $0.token.hash == token.hash }) {
        counts[known].count += 1
      } else if counts.count < Self.most {
        counts.append((token, 1))
      }
    }
    // The first of equals: max(by:) would take the last.
    if let most = counts.reversed().max(by: { $0.count < $1.count }) {
      add(most.token, role, text)
    }
  }

  private func hasNumberBehind(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if tokens[index + 1].flags.contains(.number) { return true }
    return index + 2 < tokens.count && tokens[index + 1].isMark("(")
      && tokens[index + 2].flags.contains(.number)
  }

  private mutating func add(_ hash: UInt64, _ role: Role) {
    guard people.count < Self.most, !people.contains(where: { $0.hash == hash }) else { return }
    people.append((hash, role))
    lowEnds |= 1 &<< (hash & 63)
  }

  /// The role with which a name is introduced at this place, if it is.
  private func introduction(
    of index: Int, in sentence: Sentence, tokens: [Token], words: RoleWords
  ) -> Role? {
    // "Lee (mum's partner)", "Donna (mum)", "Kelly, SW": a role behind the name or two names.
    var next = index + 1
    let last = min(sentence.tokens.upperBound, next + Self.mostInARow)
    while next < last, words.mayBeName(tokens[next]),
      role(of: tokens[next]) == nil
    { next += 1 }
    if next + 1 < sentence.tokens.upperBound, tokens[next].flags.contains(.mark),
      tokens[next].isMark("("), let role = lastRole(from: next + 1, in: sentence, tokens, words)
    {
      return role
    }
    // "mum's partner, Lee", "SW Kelly", "Dad – Callum": a role before it.
    var before = index - 1
    let first = max(sentence.tokens.lowerBound, index - Self.mostInARow)
    while before >= first, words.mayBeName(tokens[before]) { before -= 1 }
    if before >= sentence.tokens.lowerBound, tokens[before].isMark(","), index - before == 1 {
      before -= 1
    }
    guard before >= sentence.tokens.lowerBound else { return nil }
    return introducing(words.role(tokens[before].word))
  }

  /// The role that stands last in a bracket: "(mum's partner)" is a partner, not a mum.
  private func lastRole(
    from start: Int, in sentence: Sentence, _ tokens: [Token], _ words: RoleWords
  ) -> Role? {
    var found: Role?
    for index in start..<min(start + 5, sentence.tokens.upperBound) {
      if tokens[index].flags.contains(.mark), !tokens[index].flags.contains(.joiner) { break }
      if let role = introducing(words.role(tokens[index].word)) { found = role }
    }
    return found
  }

  private func introducing(_ role: Role) -> Role? {
    switch role {
    case .mother, .father, .male, .relative, .sibling, .professional: role
    default: nil
    }
  }
}

extension Token {
  /// Whether it is this ASCII mark.
  @inline(__always)
  func isMark(_ mark: Unicode.Scalar) -> Bool {
    // As `SpellingHash.of` has it, but known when this is compiled.
    flags.contains(.mark)
      && hash == SpellingHash.mix(SpellingHash.start(count: 1), UInt64(mark.value))
  }
}
