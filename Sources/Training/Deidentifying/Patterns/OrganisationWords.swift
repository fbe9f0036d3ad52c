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
    ("Place of worship", HashedWords("church mosque temple gurdwara synagogue chapel")),
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
    church mosque temple gurdwara synagogue chapel prison hmp yoi school primary academy college infants
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
    mum's dad's mum dad breakfast after-school holiday forest boarding private state state-funded baby
    """)
}

/// Schools, surgeries, wards and their like.
extension PatternFinder {
  /// "St Mary's C of E Primary School", "Little Acorns Nursery".
  mutating func organisation(at i: Int) -> Int? {
    if words[i].hash == Self.prison, i + 1 < words.count, words[i + 1].gap == .blank,
      words[i + 1].traits.contains(.capital)
    {
      return add(i, i + 2, .organisation, .numbered("Prison", words[i + 1].hash))
    }
    if words[i].hash == Self.ward, isNumber(i + 1), words[i + 1].gap == .blank {
      return add(i, i + 2, .organisation, .numbered("Ward", words[i + 1].hash))
    }
    guard words[i].traits.contains(.capital) || words[i].hash == Self.saint,
      !words[i].traits.contains(.shouted)
    else { return nil }
    if OrganisationWords.generic.contains(words[i].hash) { return nil }
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
      if j > i, OrganisationWords.type(of: word) != nil, hasProper { last = j }
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
      guard isSaint, i + 1 < words.count, words[i + 1].count > 2, words[i + 1].facts.isName,
        words[i + 1].gap == .blank || words[i + 1].gap == .stop,
        words[i].traits.contains(.capital) || words[i + 1].traits.contains(.possessive)
      else { return nil }
      return add(i, i + 2, .organisation, .numbered("School", words[i + 1].hash), .guessed)
    }
    let key = isSaint ? words[i + 1].hash : words[i].hash
    return add(
      i, last + 1, .organisation,
      .numbered(OrganisationWords.type(in: words[i...last]), key), .guessed)
  }

  private static let prison = NameHash.of("hmp")
  private static let ward = NameHash.of("ward")
  private static let saint = NameHash.of("st")
  private static let small = HashedWords("of and the c e rc in")
}
