/// Schools, surgeries, wards and their like.
extension PatternFinder {
  /// "St Mary's C of E Primary School", "Little Acorns Nursery".
  mutating func organisation(at i: Int) -> Int? {
    if words[i].hash == Self.prison, i + 1 < words.count, words[i + 1].gap == .blank,
      words[i + 1].count > 2, !words[i + 1].traits.contains(.number),
      words[i + 1].traits.contains(.capital)
        || !words[i + 1].facts.contains(.field)
          && !NameContext.beforePerson.contains(words[i + 1].hash)
    {
      return add(i, i + 2, .organisation, .numbered("Prison", words[i + 1].hash))
    }
    if words[i].hash == Self.ward, isNumber(i + 1), words[i + 1].gap == .blank {
      return add(i, i + 2, .organisation, .numbered("Ward", words[i + 1].hash))
    }
    // "1st".
    if words[i].gap == .none { return nil }
    if let end = parishOrPub(at: i) { return end }
    if words[i].traits.contains(.shouted) { return smallOrganisation(at: i) }
    guard words[i].traits.contains(.capital) || words[i].hash == Self.saint else {
      return smallOrganisation(at: i)
    }
    if OrganisationWords.generic.contains(words[i].hash) { return nil }
    if let end = namedPlace(at: i) ?? houseOf(at: i) { return end }
    if words[i].count == 1 { return nil }
    let isSaint = words[i].hash == Self.saint
    var hasProper = isSaint
    var last: Int?
    var j = i
    while j < words.count, j - i < 7 {
      let word = words[j]
      if j > i {
        let isNear =
          word.gap == .blank || word.gap == .joiner || j == i + 1 && isSaint && word.gap == .stop
          || word.gap == .other && mark(before: j) == 0x26
          || word.gap == .line && OrganisationWords.type(of: word) != nil
        guard isNear else { break }
      }
      if j > i, OrganisationWords.type(of: word) != nil, hasProper, mayEnd(j) { last = j }
      let isSmallWord = Self.small.contains(word.hash)
      guard
        word.traits.contains(.capital) || isSmallWord || isSaint && j <= i + 1
          || last != nil && j == last
          || OrganisationWords.type(of: word) != nil
      else { break }
      if !OrganisationWords.generic.contains(word.hash), !isSmallWord,
        OrganisationWords.type(of: word) == nil, !word.traits.contains(.phrase),
        !word.facts.contains(.field) || word.facts.isName
      {
        hasProper = hasProper || !word.traits.contains(.first) || !word.facts.contains(.common)
      }
      j += 1
    }
    guard let last else {
      guard isSaint, i + 1 < words.count, words[i + 1].count > 2,
        words[i + 1].facts.isName || words[i + 1].traits.contains(.possessive)
          || isNameWithS(words[i + 1])
          || words[i + 1].traits.contains(.capital) && !words[i + 1].facts.contains(.field),
        words[i + 1].gap == .blank || words[i + 1].gap == .stop,
        words[i].traits.contains(.capital) || words[i + 1].traits.contains(.possessive)
          || i > 0
            && (Self.beforeSchool.contains(words[i - 1].hash)
              || Self.beforeSaint.contains(words[i - 1].hash))
      else { return nil }
      // "St Kit's" is its name, the possessive too.
      add(
        words[i].start..<words[i + 1].fullEnd, .organisation,
        .numbered("School", words[i + 1].hash), .guessed)
      return i + 2
    }
    let key = isSaint ? words[i + 1].hash : words[i].hash
    let hasThe =
      i > 0 && words[i - 1].hash == Self.the && words[i - 1].traits.contains(.capital)
      && !words[i - 1].traits.contains(.first) && words[i].gap == .blank
    return add(
      hasThe ? i - 1 : i, last + 1, .organisation,
      .numbered(OrganisationWords.type(in: words[i...last]), key), .guessed)
  }

  /// "Tabernacle of Fire", "Temple of Praise".
  private mutating func houseOf(at i: Int) -> Int? {
    guard i + 2 < words.count, !words[i].traits.contains(.heading), words[i + 1].hash == Self.of,
      words[i + 1].gap == .blank, words[i + 2].gap == .blank,
      Self.worship.contains(words[i].hash),
      words[i + 2].traits.contains(.capital)
    else { return nil }
    var end = i + 3
    while end < words.count, end - i < 6, words[end].gap == .blank,
      words[end].traits.contains(.capital)
    { end += 1 }
    return add(i, end, .organisation, .numbered("Place of worship", words[i + 2].hash), .guessed)
  }

  /// "At Tiny Toes", "attends Golden Carp": two capitals of no kind that is known.
  private mutating func namedPlace(at i: Int) -> Int? {
    guard i > 0, i + 1 < words.count, words[i].gap == .blank,
      Self.beforeNamed.contains(words[i - 1].hash)
    else { return nil }
    var end = i
    while end < words.count, end - i < 4, words[end].gap == .blank,
      words[end].traits.contains(.capital), words[end].count > 2,
      words[end].traits.isDisjoint(with: [.shouted, .heading, .allCapitals, .phrase]),
      words[end].facts.isDisjoint(with: [.field, .abbreviation]),
      OrganisationWords.type(of: words[end]) == nil,
      !OrganisationWords.generic.contains(words[end].hash),
      !NameContext.titles.contains(words[end].hash), !NameContext.kin.contains(words[end].hash),
      RoleReading.role(of: words[end].hash) == nil
    {
      // Names are for those who know names.
      if index.uses(words[end].hash) != nil || !words[end].facts.isWord && words[end].facts.isName {
        return nil
      }
      end += 1
    }
    // "Little Learners Day Care".
    while end - i > 1, end < words.count, words[end].gap == .blank,
      words[end].traits.contains(.capital), words[end].hash != Self.and,
      OrganisationWords.generic.contains(words[end].hash) || words[end].hash == Self.care
    { end += 1 }
    let isFollowed =
      end < words.count && words[end].gap == .blank && words[end].traits.contains(.capital)
    guard end - i > 1, !isFollowed, words[i..<end].contains(where: { $0.facts.contains(.common) })
    else { return nil }
    return add(i, end, .organisation, .numbered("Organisation", words[i].hash), .guessed)
  }

  private static let beforeNamed = HashedWords("at attends attended attending")

  /// A court is one only by its kind: "Leeds Family Court", not "Pemberton Court".
  private func mayEnd(_ j: Int) -> Bool {
    words[j].hash != Self.court || Self.courts.contains(words[j - 1].hash)
  }

  /// "Our Lady of Sorrows", "the Dog & Partridge".
  private mutating func parishOrPub(at i: Int) -> Int? {
    if words[i].hash == Self.our, i + 1 < words.count, words[i + 1].hash == Self.lady,
      words[i + 1].gap == .blank
    {
      var end = i + 2
      while end < words.count, words[end].gap == .blank, end - i < 7,
        words[end].traits.contains(.capital) || Self.small.contains(words[end].hash)
      { end += 1 }
      while !words[end - 1].traits.contains(.capital), end > i + 2 { end -= 1 }
      return add(i, end, .organisation, .numbered("School", words[end - 1].hash), .guessed)
    }
    // "In The Fleece": a capital that only a name has.
    if i > 0, words[i].hash == Self.the, words[i].traits.contains(.capital), words[i].gap == .blank,
      words[i].traits.isDisjoint(with: [.first, .heading, .shouted]),
      Self.beforePub.contains(words[i - 1].hash), i + 1 < words.count, words[i + 1].gap == .blank,
      words[i + 1].traits.contains(.capital), words[i + 1].count > 2,
      words[i + 1].facts.isDisjoint(with: [.field, .abbreviation]),
      i + 2 == words.count || words[i + 2].gap != .blank
        || !words[i + 2].traits.contains(.capital)
    {
      return add(i, i + 2, .organisation, .numbered("Organisation", words[i + 1].hash), .guessed)
    }
    guard i > 0, i + 1 < words.count, words[i].gap == .blank, words[i].traits.contains(.capital),
      words[i - 1].hash == Self.the, !words[i].traits.contains(.heading),
      words[i + 1].traits.contains(.capital), words[i + 1].gap == .other,
      mark(before: i + 1) == 0x26,
      [words[i], words[i + 1]].allSatisfy({ $0.facts.isDisjoint(with: [.field, .abbreviation]) }),
      i > 1, Self.beforePub.contains(words[i - 2].hash)
    else { return nil }
    return add(i, i + 2, .organisation, .numbered("Organisation", words[i].hash), .guessed)
  }

  private static let (the, our, lady, court, and, care) = (
    NameHash.of("the"), NameHash.of("our"), NameHash.of("lady"), NameHash.of("court"),
    NameHash.of("and"), NameHash.of("care")
  )
  private static let courts = HashedWords("family crown county magistrates magistrates' youth")
  private static let beforePub = HashedWords(
    "at above outside in behind near to from opposite by beside attends")

  private static let of = NameHash.of("of")
  private static let worship = HashedWords("tabernacle temple chapel cathedral mosque ministries")
  /// "Roberts", as of "st roberts".
  private func isNameWithS(_ word: Word) -> Bool {
    let spelling = text.letters[word.range]
    return spelling.last == 0x73 && lists.words[NameHash.of(spelling.dropLast())].isName
  }

  private static let beforeSaint = HashedWords("is was called school primary nursery or like likes")
  private static let prison = NameHash.of("hmp")
  private static let ward = NameHash.of("ward")
  static let saint = NameHash.of("st")
  private static let small = HashedWords("of and the c e rc in")
}
