/// Words of notes whose full stop need not end a sentence.
///
/// Own observation of how notes are written; no list was copied. Caseless save for months and days,
/// since "sat." and "mar." are words.
enum Abbreviations {
  /// What an abbreviation says of the word after it.
  enum Kind: Sendable {
    /// A name follows: "Dr. Khan", "St. Mary's".
    case title
    /// Always leads on: "e.g.", "approx.".
    case linking
    /// Leads on before a figure or a small letter: "no. 4", "tel. 0115".
    case counting
    /// Leads on before a small letter only: "3 wks. old", but "for 3 wks. Mum".
    case ordinary
  }

  /// What kind of abbreviation a token is, its full stop not counted.
  static func kind(of token: Token) -> Kind? {
    let word = vocabulary.word(hash: token.hash)
    if word == Vocabulary.unknown { return nil }
    let entry = entries[Int(word) - 1]
    return entry.onlyCapitalised && !token.flags.contains(.capitalised) ? nil : entry.kind
  }

  /// Whether a token is a word that begins sentences and is no name.
  ///
  /// Then what stands before it is no initial: "saw Theo M. He".
  static func begins(_ token: Token) -> Bool {
    beginners.word(hash: token.hash) != Vocabulary.unknown
  }

  /// Whether a token is a word of two letters that is no abbreviation.
  static func isShortWord(_ token: Token) -> Bool {
    shortWords.word(hash: token.hash) != Vocabulary.unknown
  }

  private typealias Entry = (spelling: String, kind: Kind, onlyCapitalised: Bool)

  private static let entries: [Entry] =
    list(.title, titles) + list(.linking, linking) + list(.counting, counting)
    + list(.counting, calendar, onlyCapitalised: true) + list(.ordinary, ordinary)

  private static let vocabulary = Vocabulary(entries.map { Array($0.spelling.utf8) })

  private static let beginners = Vocabulary(
    split(
      """
      a after also an and as asked at baby both but child children dad did discussed father for from
      has have he her his home i if in is it mother mum my nil no not now on our seen she some that
      the their then there these they this to today under was we were what when who will with you
      your
      """
    ).map { Array($0.utf8) })

  private static let shortWords = Vocabulary(
    split("as at be by do go he if in is it me my of oh ok on or so to up us we").map {
      Array($0.utf8)
    })

  private static func list(
    _ kind: Kind, _ spellings: String, onlyCapitalised: Bool = false
  ) -> [Entry] {
    split(spellings).map { ($0, kind, onlyCapitalised) }
  }

  private static func split(_ spellings: String) -> [String] {
    spellings.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static let titles = """
    capt cllr dr drs fr hon insp messrs mr mrs ms mx prof rev revd sgt st supt
    """

  private static let linking = """
    approx ca cf e.g eg esp i.e ie incl inc'g re viz vs
    """

  private static let counting = """
    abt art chap cl dob ext fig figs ht lvl mob no nos para paras pg pp ref reg sch sect tel
    temp vol wt yr
    """

  private static let calendar = """
    apr aug dec feb fri jan jul jun mar mon nov oct sat sep sept sun thu thur thurs tue tues
    wed weds
    """

  private static let ordinary = """
    a.m abx acc adv am anon appt appts apt arr assess assoc asst att attn aux ave avg b.wt bldg cont
    contd corr cons cwt dept depts diff disc dist ed edn educ emerg equip est etc exam excl fam
    gen gov govt grp hosp hr hrs hx imms inc info inj inv jr lab lang liab loc ltd max med meds mgmt
    mgr mgt min mins misc mo mos mth mths mtg mtgs n.b nat nb neg obs occ opp orig oz p.a p.m paed
    paeds perm phys pm pop pos poss postop prelim preg prev prob prog provis psych pt pts rd rec
    recs ref'd resp rv rx sec secs serv sig soc sr susp sx symp tbc tmrw trans tx unacc univ v.s
    var vis wk wks wrt yrs
    """
}
