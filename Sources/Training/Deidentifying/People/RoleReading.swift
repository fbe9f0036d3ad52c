/// Which role the words of a text name: "HV", "social worker", "mum's partner".
enum RoleReading {
  private static let single: [UInt64: PersonRole] = {
    let rows: [(StaticString, PersonRole)] = [
      ("mum mummy mam mom mother mums moc mob birthmother", .mother),
      ("dad daddy father foc fob birthfather", .father), ("parent", .parent),
      ("stepmum step-mum stepmother", .stepmother), ("stepdad stepfather", .stepfather),
      ("partner boyfriend girlfriend husband wife fiance fiancee ex", .partner),
      ("nan nana nanny gran granny grandma grandmother nain nonna", .grandmother),
      ("grandad granddad grandpa gramps grandfather taid", .grandfather),
      ("mgm", .maternalGrandmother), ("mgf", .maternalGrandfather),
      ("pgm", .paternalGrandmother), ("pgf", .paternalGrandfather),
      ("auntie aunty aunt", .aunt), ("uncle", .uncle), ("cousin", .cousin),
      (
        "brother sister sibling son daughter baby twin half-brother half-sister newborn toddler infant",
        .sibling
      ),
      ("child", .child), ("niece nephew godmother godfather", .relative),
      ("friend mate flatmate lodger bestie", .friend), ("neighbour neighbor", .neighbour),
      ("carer", .carer), ("sw ssw asw", .socialWorker), ("hv", .healthVisitor),
      ("midwife mw", .midwife), ("nurse nn", .nurse),
      ("gp dr doctor paediatrician consultant registrar", .doctor),
      ("teacher ta tutor", .teacher), ("headteacher head", .headTeacher),
      ("keyworker childminder", .nurseryWorker), ("fsw fsp", .supportWorker),
      ("pc dc ds di dci ps pcso sgt sergeant constable detective policeman policewoman", .police),
      ("iro", .reviewingOfficer), ("chair", .reviewingOfficer),
      ("manager tm atm supervisor", .manager),
      ("probation", .probation), ("advocate", .advocate),
      ("solicitor barrister lawyer", .solicitor),
      ("guardian", .guardian), ("judge magistrate hhj", .judge), ("interpreter", .interpreter),
      ("therapist counsellor psychologist psychiatrist", .therapist),
      ("dsl senco practitioner coordinator secretary receptionist student", .professional),
    ]
    var table: [UInt64: PersonRole] = [:]
    for (words, role) in rows {
      words.withUTF8Buffer { text in
        for word in text.split(separator: 32) { table[NameHash.of(word)] = role }
      }
    }
    return table
  }()

  private static let mothers = HashedWords("mum mother mums mam mummy her")
  private static let fathers = HashedWords("dad father dads daddy his")
  private static let (social, health, support, key, family, school, nursery, head, police) = (
    NameHash.of("social"), NameHash.of("health"), NameHash.of("support"), NameHash.of("key"),
    NameHash.of("family"), NameHash.of("school"), NameHash.of("nursery"), NameHash.of("head"),
    NameHash.of("police")
  )
  private static let (worker, visitor, officer, foster, maternal, paternal, housing, probation) = (
    NameHash.of("worker"), NameHash.of("visitor"), NameHash.of("officer"), NameHash.of("foster"),
    NameHash.of("maternal"), NameHash.of("paternal"), NameHash.of("housing"),
    NameHash.of("probation")
  )
  private static let (reviewing, manager, step) = (
    NameHash.of("reviewing"), NameHash.of("manager"), NameHash.of("step")
  )

  private static let filter: HashFilter = {
    var filter = HashFilter()
    for hash in single.keys { filter.insert(hash) }
    return filter
  }()

  /// The role that one word names.
  static func role(of word: UInt64) -> PersonRole? {
    filter.mayContain(word) ? single[word] : nil
  }

  /// Words that name a role.
  struct Found {
    var role: PersonRole
    /// The first of the words.
    var first: Int
    /// The last of the words.
    var last: Int
  }

  /// The role whose last word is this one; nil where it names none.
  static func role(endingAt index: Int, in words: [Word]) -> Found? {
    roleAndFirst(endingAt: index, in: words).map {
      Found(role: $0.role, first: $0.first, last: index)
    }
  }

  private static func roleAndFirst(
    endingAt index: Int, in words: [Word]
  ) -> (role: PersonRole, first: Int)? {
    let hash = words[index].hash
    let before = index > 0 && isNear(words[index]) ? words[index - 1] : nil
    if hash == worker {
      guard let before else { return nil }
      if before.hash == social { return (.socialWorker, index - 1) }
      if before.hash == nursery { return (.nurseryWorker, index - 1) }
      if before.hash == key { return (.nurseryWorker, index - 1) }
      if before.hash == support {
        let isFamily = index > 1 && words[index - 2].hash == family
        return (.supportWorker, isFamily ? index - 2 : index - 1)
      }
      return (.professional, index)
    }
    if hash == visitor, before?.hash == health { return (.healthVisitor, index - 1) }
    if hash == officer {
      switch before?.hash {
      case police: return (.police, index - 1)
      case housing: return (.housing, index - 1)
      case probation: return (.probation, index - 1)
      case reviewing: return (.reviewingOfficer, index - 1)
      default: return (.professional, index)
      }
    }
    guard let role = role(of: hash) else { return nil }
    guard let before else { return (role, index) }
    switch role {
    case .partner:
      if mothers.contains(before.hash) { return (.mothersPartner, index - 1) }
      if fathers.contains(before.hash) { return (.fathersPartner, index - 1) }
    case .grandmother:
      if before.hash == maternal { return (.maternalGrandmother, index - 1) }
      if before.hash == paternal { return (.paternalGrandmother, index - 1) }
    case .grandfather:
      if before.hash == maternal { return (.maternalGrandfather, index - 1) }
      if before.hash == paternal { return (.paternalGrandfather, index - 1) }
    case .mother where before.hash == foster: return (.fosterCarer, index - 1)
    case .mother where before.hash == step: return (.stepmother, index - 1)
    case .father where before.hash == step: return (.stepfather, index - 1)
    case .mother, .father, .sibling, .aunt, .uncle:
      // "Mum's mum", "dad's sister".
      let isOfMother = before.traits.contains(.possessive) && mothers.contains(before.hash)
      let isOfFather = before.traits.contains(.possessive) && fathers.contains(before.hash)
      guard isOfMother || isOfFather else { break }
      switch role {
      case .mother: return (isOfMother ? .maternalGrandmother : .paternalGrandmother, index - 1)
      case .father: return (isOfMother ? .maternalGrandfather : .paternalGrandfather, index - 1)
      default: return (.relative, index - 1)
      }
    case .carer where before.hash == foster: return (.fosterCarer, index - 1)
    case .nurse where before.hash == school: return (.schoolNurse, index - 1)
    case .teacher where before.hash == head: return (.headTeacher, index - 1)
    default: break
    }
    return (role, index)
  }

  /// The role that a stretch of words names somewhere, the last of them winning.
  static func role(in range: Range<Int>, of words: [Word]) -> Found? {
    for index in range.reversed() {
      if let found = role(endingAt: index, in: words), found.first >= range.lowerBound {
        return found
      }
    }
    return nil
  }

  private static func isNear(_ word: Word) -> Bool {
    word.gap == .blank || word.gap == .joiner || word.gap == .line
  }
}
