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
