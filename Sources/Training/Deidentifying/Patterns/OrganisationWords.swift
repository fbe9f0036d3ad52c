/// What kind of place the last words of a name say that it is.
enum OrganisationWords {
  private static let rows: [(StaticString, HashedWords)] = [
    (
      "Nursery",
      HashedWords("nursery preschool playgroup creche kindergarten childcare childminders")
    ),
    (
      "School",
      HashedWords(
        "school primary academy college infants juniors infant junior secondary grammar university"
      )
    ),
    ("Hospital", HashedWords("hospital infirmary hospice ward maternity")),
    ("Surgery", HashedWords("surgery practice clinic pharmacy dentist")),
    (
      "Place of worship",
      HashedWords(
        "church mosque temple gurdwara synagogue chapel tabernacle cathedral minster ministries abbey"
      )
    ),
    ("Council", HashedWords("council")),
    ("Court", HashedWords("court")),
    ("Prison", HashedWords("prison hmp yoi")),
    (
      "Centre",
      HashedWords(
        "centre center hub project refuge hostel foyer shelter club hall library hotel inn pub arms"
      )
    ),
  ]

  /// All of them, for those words that are none.
  private static let all = HashedWords(
    """
    nursery preschool playgroup creche kindergarten childcare childminders hospital infirmary
    hospice ward maternity surgery practice clinic pharmacy dentist
    church mosque temple gurdwara synagogue chapel tabernacle cathedral minster ministries council court
    prison hmp yoi school primary academy college infants
    juniors infant junior secondary grammar university centre center hub project refuge
    hostel foyer shelter club hall library hotel inn pub arms
    """)

  /// What to call an organisation of these words.
  static func type(in words: ArraySlice<Word>) -> StaticString {
    for word in words.reversed() {
      if let type = type(of: word) { return type }
    }
    return "Organisation"
  }

  /// What an organisation is of which this is the last word.
  static func type(of word: Word) -> StaticString? {
    guard all.contains(word.hash) else { return nil }
    return rows.first { $0.1.contains(word.hash) }?.0
  }

  /// Words that say nothing of which school or surgery is meant.
  static let generic = HashedWords(
    """
    the a an his her their our my your local new old this that primary secondary infant infants junior juniors high
    special community village day first middle mainstream independent catholic church rc ce of and at in to
    children's children childrens family medical health dental district general maternity community nhs
    acute mental school nursery college academy hospital early years sure start foundation stage
    reception year class adult day contact youth leisure sports shopping city town job gp walk referral from
    every each any some no other both another one two what which when after before during since
    crown magistrates magistrates' county borough parish city student youth protection high supreme
    mum's dad's mum dad breakfast after-school holiday forest boarding private state state-funded baby
    """)
}

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

  /// "At larch rise nursery", "attends oakfield primary school", in small letters.
  private mutating func smallOrganisation(at i: Int) -> Int? {
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
  private static let of = NameHash.of("of")
  private static let worship = HashedWords("tabernacle temple chapel cathedral mosque ministries")
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
  private static let beforeSchool = HashedWords(
    "at to from attends attended attending in near outside by goes left joined started starts")
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
