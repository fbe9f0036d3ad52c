import Cases
import Records

/// Groups of records that repeat each other, as they come by: all are counted, the first are listed.
struct RepeatList {
  private let spill: SpilledRecords
  private var groups = 0
  private var records = 0
  private var listed: [Audit.Repeats.Group] = []
  /// The cases of the records of listed groups, by group.
  private let cases: KeySorter

  init(_ spill: SpilledRecords, in folder: String) {
    self.spill = spill
    cases = KeySorter(in: folder)
  }

  /// Takes a record of the group at hand, or the first one of the next group.
  mutating func add(_ record: Int, isFirst: Bool, isExact: Bool) throws(SystemError) {
    records += 1
    if isFirst {
      groups += 1
      if groups <= Audit.Repeats.mostListed {
        listed.append(Audit.Repeats.Group(records: [], count: 0, isExact: isExact, cases: 0))
      }
    }
    guard groups <= Audit.Repeats.mostListed else { return }
    let group = groups - 1
    listed[group].count += 1
    if listed[group].records.count < Audit.Repeats.mostNamed {
      listed[group].records.append(Audit.Repeats.Name(try spill.facts(of: record)))
    }
    let key = try spill.caseKey(of: record)
    if key != 0 { try cases.add(.init(key: key, record: group)) }
  }

  /// All of them.
  mutating func repeats() throws(SystemError) -> Audit.Repeats {
    var listed = listed
    var last: KeySorter.Entry?
    try cases.forEach { entry throws(SystemError) in
      // Sorted by case and then by group: what comes again stands together.
      if last != entry { listed[entry.record].cases += 1 }
      last = entry
    }
    return Audit.Repeats(groups: groups, records: records, listed: listed)
  }
}
