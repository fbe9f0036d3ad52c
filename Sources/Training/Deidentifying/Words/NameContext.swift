/// Words that show, by standing beside another, that it is a name or that it is none.
enum NameContext {
  /// Before a family name, or a whole one.
  static let titles = HashedWords(
    """
    mr mrs ms miss mx dr prof professor rev revd reverend cllr councillor pc dc ds di dci ps pcso sgt
    sergeant inspector constable detective nurse sister judge hhj dj justice sir dame lady lord father
    imam rabbi pastor consultant midwife solicitor barrister master mstr
    """)
  private static let mens = HashedWords("mr sir lord father")
  private static let womens = HashedWords("mrs ms miss dame lady")

  /// Whether a title is a man's or a woman's; nil where it is either's.
  static func isMan(title: UInt64) -> Bool? {
    mens.contains(title) ? true : womens.contains(title) ? false : nil
  }

  /// Those that stand before a name only where it has a capital or is in a list.
  static let softTitles = HashedWords(
    """
    nurse sister judge justice father imam rabbi pastor consultant midwife solicitor barrister master lady
    lord sir dame inspector constable detective sergeant councillor di ds dc ps dj
    """)
  /// Kin and people by whom somebody is called: "Nan Sue", "brother Kai", "baby Noor".
  static let kin = HashedWords(
    """
    nan nana nanny gran granny grandma grandmother nain nonna grandad granddad grandpa gramps grandfather
    taid auntie aunty aunt uncle cousin brother sister sibling half-brother half-sister step-dad stepdad
    stepmum stepfather stepmother mum mummy mam mom mother dad daddy father baby son daughter child boy
    girl partner boyfriend girlfriend husband wife fiance fiancee ex friend mate neighbour carer twin
    toddler infant newborn nephew niece godmother godfather childminder tutor teacher lodger
    mgm mgf pgm pgf foc moc
    """)
  /// Professions before a name: "HV Sarah", "social worker Jo".
  static let workers = HashedWords(
    """
    hv sw ssw asw fsw fsp iro gp dsl senco worker visitor nurse midwife officer manager teacher headteacher
    head assistant practitioner chair advocate paediatrician psychologist psychiatrist consultant guardian
    solicitor lawyer interpreter counsellor therapist keyworker nanny childminder supervisor coordinator
    secretary receptionist doctor constable pc student registrar sister reviewing tm atm nn
    """)
  /// "Known as", "called" and their like.
  static let naming = HashedWords("called named nicknamed aka alias name née nee signed initials")
  /// Words that go before a person who is met, told or asked.
  static let beforePerson = HashedWords(
    """
    to with by from for and saw told asked met rang phoned called texted emailed visited seen contacted
    informed advised saw hugged kissed fed held says said collected dropped thanked is was that when
    if but because while then about of between against towards left like
    """)
  /// Before "to" or "with" and a person.
  static let speaking = HashedWords(
    "spoke speak spoken speaking talked talk talking chatted met listened visit call visits calls lives living"
  )
  /// Narrower: what goes before a person and hardly before a thing or a deed.
  static let beforeOnlyPerson = HashedWords(
    """
    told asked met rang phoned texted emailed informed advised hugged kissed thanked mr mrs ms miss ring ask
    tell email
    """)
  /// What a person does, right behind the name.
  static let afterPerson = HashedWords(
    """
    said says say told tells asked asks was is has had does did went goes came comes looked looks seemed seems
    appeared appears attended attends stated states reported reports explained explains felt feels thinks
    thought wants wanted likes liked loves smiled smiles laughed cried cries ran runs sat sits walked
    walks played plays slept sleeps ate eats rang called phoned texted emailed visited visits saw sees
    left arrived agreed agrees disagreed denied denies declined refused refuses engaged needs needed
    lives lived stayed stays moved works worked knows knew gave gives took takes made makes got gets
    confirmed described describes spoke speaks answered replied responds responded remains remained became
    picked held holds showed shows presented presents shared shares told who whose isn't wasn't doesn't
    didn't hasn't hadn't won't can't couldn't also still just never always often then reached kicked
    turned watched settled woke wakes fed feeds used uses started began tried trying hugged admitted
    """)
  /// Narrower: what a person does and hardly a thing.
  static let doing = HashedWords(
    """
    said says told tells asked asks went goes came comes stated states thinks thought wants wanted likes
    loves smiled laughed cried ran sat walked plays played rang called phoned texted visited arrived agreed
    denied declined refused lives lived works worked knows knew gave took cannot can't doesn't didn't
    isn't wasn't hasn't drinks drives shouted hit is was has had will does
    """)
  /// Words behind which "will", "may", "mark" and their like are no names in small letters.
  static let person = HashedWords(
    """
    i he she they we you it mum dad mother father parents who that this there which what nan gran family
    child baby worker workers school police hv sw gp and or not
    """)
  /// What stands before a common noun.
  static let articles = HashedWords(
    """
    a an the this that these those his her their my our your its some any no every each another one two
    three small large red blue little
    """)
  /// Before a town.
  static let beforePlace = HashedWords(
    "in from to near at around outside of live lives lived moved moving")
}
