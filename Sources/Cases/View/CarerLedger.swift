/// A man or second carer of a case, and what its records evidence of them.
public struct Carer: Sendable, Equatable {
  /// The fullest name that a record gives; nil where none does.
  public var name: String?
  /// What they are to the child.
  public var relation: PersonMention.Relation
  /// Whether a record says so; else it is taken from where the name stands.
  public var isStated: Bool
  /// Other ways in which records write what is taken for the same name.
  public var spellings: [String] = []
  /// Where they are mentioned, once a record.
  public var mentions: [CasePlace] = []
  /// Where they were seen or spoken to, once a record.
  public var met: [CasePlace] = []
  /// Where their parental responsibility is recorded.
  public var responsibility: [CasePlace] = []
  /// The actions in which they have a part.
  public var plans: [CasePlace] = []

  /// Puts all places in the order of the records.
  mutating func sort() {
    mentions.sort { $0.record < $1.record }
    met.sort { $0.record < $1.record }
    responsibility.sort { $0.record < $1.record }
    plans.sort { $0.record < $1.record }
  }
}

/// Brings together what all records of a case say of its men and carers.
enum CarerLedger {
  /// Every man and second carer: fathers first, then in the order in which they are mentioned.
  ///
  /// A father who stands in no record is in it too, without a mention. One without a name is taken
  /// for the one who has a name and the same relation, where there is just one.
  static func carers(in records: [RecordFacts]) -> [Carer] {
    var carers: [Carer] = []
    var unnamed: [Carer] = []
    for (index, record) in records.enumerated() {
      for person in record.people {
        if let name = person.name {
          add(person, index, to: &carers) {
            PersonName.areSame($0.name ?? "", name)
          }
        } else {
          add(person, index, to: &unnamed) { $0.relation == person.relation }
        }
      }
    }
    // "Anders" alone, in a case where another record says that he is the father.
    for (index, record) in records.enumerated() {
      for bare in record.names {
        guard let name = bare.name,
          let known = carers.firstIndex(where: {
            PersonName.first($0.name ?? "") == PersonName.first(name)
          }), !carers[known].mentions.contains(where: { $0.record == index })
        else { continue }
        let carer = carers[known]
        add(bare, index, to: &carers) { $0 == carer }
      }
    }
    for index in carers.indices { carers[index].sort() }
    for carer in unnamed {
      let known = carers.indices.filter {
        carers[$0].relation == carer.relation && carers[$0].name != nil && carer.relation != .man
      }
      if known.count == 1 {
        merge(carer, into: &carers[known[0]])
      } else {
        carers.append(carer)
      }
    }
    carers = joiningSpellings(carers)
    if !carers.contains(where: { $0.relation == .father }) {
      carers.append(Carer(name: nil, relation: .father, isStated: true))
    }
    return carers.sorted { order($0) < order($1) }
  }

  private static func order(_ carer: Carer) -> (Int, Int, String) {
    (
      carer.relation == .father ? 0 : 1, carer.mentions.first?.record ?? .max,
      carer.name ?? carer.relation.rawValue
    )
  }

  private static func add(
    _ person: PersonMention, _ record: Int, to carers: inout [Carer], where isSame: (Carer) -> Bool
  ) {
    let index: Int
    if let known = carers.firstIndex(where: isSame) {
      index = known
      if let name = person.name, name.count > carers[known].name?.count ?? 0 {
        carers[known].name = name
      }
      if person.isStated, !carers[known].isStated {
        (carers[known].relation, carers[known].isStated) = (person.relation, true)
      }
    } else {
      index = carers.count
      carers.append(
        Carer(name: person.name, relation: person.relation, isStated: person.isStated))
    }
    func place(_ sentence: Int) -> CasePlace { CasePlace(record: record, sentence: sentence) }
    carers[index].mentions.append(place(person.sentence))
    if let met = person.met { carers[index].met.append(place(met)) }
    if let held = person.responsibility { carers[index].responsibility.append(place(held)) }
    if let plan = person.plan { carers[index].plans.append(place(plan)) }
  }

  /// Brings together names that may be one, of people who are the same to the child or of whom one is
  /// not said to be anything, and who stand in no record side by side.
  private static func joiningSpellings(_ carers: [Carer]) -> [Carer] {
    var joined: [Carer] = []
    for carer in carers {
      guard let name = carer.name,
        let known = joined.firstIndex(where: { mayBeOne($0, carer, name) })
      else {
        joined.append(carer)
        continue
      }
      if let other = joined[known].name, other.count < name.count {
        joined[known].spellings.append(other)
        joined[known].name = name
      } else {
        joined[known].spellings.append(name)
      }
      if carer.isStated, !joined[known].isStated {
        (joined[known].relation, joined[known].isStated) = (carer.relation, true)
      }
      merge(carer, into: &joined[known])
    }
    return joined
  }

  private static func mayBeOne(_ known: Carer, _ carer: Carer, _ name: String) -> Bool {
    guard let other = known.name, NameLikeness.mayBeOne(other, name) else { return false }
    let isSame = known.relation == carer.relation || !known.isStated || !carer.isStated
    let records = Set(known.mentions.map(\.record))
    return isSame && carer.mentions.allSatisfy { !records.contains($0.record) }
  }

  private static func merge(_ other: Carer, into carer: inout Carer) {
    carer.mentions = joined(carer.mentions, other.mentions)
    carer.met = joined(carer.met, other.met)
    carer.responsibility = joined(carer.responsibility, other.responsibility)
    carer.plans = joined(carer.plans, other.plans)
  }

  /// Both in the order of the records, each record once.
  private static func joined(_ a: [CasePlace], _ b: [CasePlace]) -> [CasePlace] {
    var seen = Set<Int>()
    return (a + b).sorted { ($0.record, $0.sentence ?? 0) < ($1.record, $1.sentence ?? 0) }
      .filter { seen.insert($0.record).inserted }
  }
}
