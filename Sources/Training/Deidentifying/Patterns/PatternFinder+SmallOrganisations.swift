/// Schools and nurseries in small letters, or in a line of capitals that say nothing.
extension PatternFinder {
  /// "At larch rise nursery", "attends oakfield primary school", in small letters.
  mutating func smallOrganisation(at i: Int) -> Int? {
    let isBehind = i > 0 && words[i].gap == .blank && Self.beforeSchool.contains(words[i - 1].hash)
    // "Merrivale juniors", a word that is none.
    let isUnknown =
      words[i].facts.isEmpty && words[i].count > 3 && i + 1 < words.count
      && words[i + 1].gap == .blank && Self.schools.contains(words[i + 1].hash)
    guard isBehind || isUnknown, !words[i].traits.contains(.number) else { return nil }
    let isSaint = words[i].hash == Self.saint
    // "At sunny days nursery": two words that say nothing of what it is like.
    let isNamed =
      isBehind && i + 2 < words.count && words[i].count > 1
      && [words[i], words[i + 1]].allSatisfy { mayName($0) }
      && Self.schools.contains(words[i + 2].hash) && words[i + 2].gap == .blank
      && words[i + 1].gap == .blank
    var hasProper = isNamed
    var last: Int?
    var j = i
    while j < words.count, j - i < 5, j == i || words[j].gap == .blank,
      !words[j].traits.contains(.number)
    {
      let word = words[j]
      if Self.schools.contains(word.hash) || Self.rareTypes.contains(word.hash) && j > i
        || isSaint && j > i + 1 && word.hash == Self.high
      {
        if hasProper || Self.rareTypes.contains(word.hash) { last = j }
      } else if isSaint && j > i && Self.churches.contains(word.hash) {
        hasProper = true
      } else if last != nil || NameContext.articles.contains(word.hash)
        || NameContext.beforePerson.contains(word.hash)
        || OrganisationWords.generic.contains(word.hash) && word.hash != Self.saint
          && !(hasProper && Self.inside.contains(word.hash))
      {
        break
      } else if !word.facts.contains(.common) && !isAdjective(word)
        && word.facts.isDisjoint(with: [.field, .abbreviation])
        || j > i && PatternFinder.streets.contains(word.hash)
      {
        hasProper = true
      }
      j += 1
    }
    guard let last else { return nil }
    return add(
      i, last + 1, .organisation,
      .numbered(OrganisationWords.type(in: words[i...last]), words[i].hash), .guessed)
  }

  /// Whether a word in small letters could be part of a school's name.
  private func mayName(_ word: Word) -> Bool {
    !isAdjective(word) && word.facts.isDisjoint(with: [.field, .abbreviation])
      && !OrganisationWords.generic.contains(word.hash) && !Self.qualities.contains(word.hash)
      && !NameContext.beforePerson.contains(word.hash) && !NameContext.articles.contains(word.hash)
      && !NameContext.kin.contains(word.hash) && RoleReading.role(of: word.hash) == nil
      && !word.traits.contains(.number) && word.count > 2
  }

  /// What may stand between the name of a school and what it is.
  private static let inside = HashedWords(
    "day primary community junior infant infants high c e ce rc catholic church of medical health family"
  )
  private static let qualities = HashedWords(
    """
    busy nice good great new old different same usual nearest closest whole own full part time half free very
    really start starts started current previous former funded private faith mainstream special additional
    specialist out hours pupil referral virtual online alternative provision local authority
    """)
  private static let rareTypes = HashedWords("mosque gurdwara synagogue tabernacle ministries")
  private static let churches = HashedWords("rc ce catholic")
  private static let high = NameHash.of("high")

  /// A rare word that says of what kind a thing is: "overcrowded", "orthodontic".
  func isAdjective(_ word: Word) -> Bool {
    guard word.facts.contains(.rare), !word.facts.isName else { return false }
    let spelling = text.letters[word.range]
    return Self.adjectives.contains { spelling.suffix($0.count).elementsEqual($0) }
  }

  private static let adjectives = [
    "ed", "ing", "al", "ous", "ic", "ive", "ary", "ent", "ant", "ful", "less", "ble", "ory", "ish",
  ].map { Array($0.utf8) }
  private static let schools = HashedWords(
    """
    nursery preschool playgroup creche kindergarten school primary academy college infants juniors infant
    junior secondary grammar surgery
    """)
  static let beforeSchool = HashedWords(
    "at to from attends attended attending in near outside by goes left joined started starts")
}
