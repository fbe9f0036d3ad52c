/// All records of one case in the order of their dates, and what shows only across them.
///
/// Every line of it points to its records.
public struct CaseView: Sendable {
  /// The case as the export names it.
  public let name: String
  /// In the order of their dates; those without one behind, in the order of the input.
  public let records: [RecordFacts]
  /// How many records have no date that was understood.
  public let undated: Int
  /// How often there was which kind of contact, by agency.
  public let contacts: [ContactCount]
  /// When the child was seen.
  public let seen: SeenHistory
  /// Every man and second carer.
  public let carers: [Carer]
  /// What was set to be done, and what became of it.
  public let actions: [ActionThread]
  /// Incidents by kind, and whether a later record joins them up.
  public let incidents: [IncidentChain]
  /// What was late or not done, and whether anyone took it further.
  public let delays: [Delay]
  /// Partners recorded as not invited, not there or not told.
  public let absences: [CasePlace]
  /// How much rests on what a parent says.
  public let accounts: ParentsShare

  /// Gathers a case from its records, in any order.
  ///
  /// - Complexity: O(*n* log *n*) in the records, and O(*n* × *a*) in its actions *a*.
  public init(name: String, records unsorted: [RecordFacts]) {
    self.name = name
    records = unsorted.sorted {
      ($0.day ?? .max, $0.number) < ($1.day ?? .max, $1.number)
    }
    undated = records.reduce(0) { $0 + ($1.day == nil ? 1 : 0) }
    contacts = ContactCount.all(in: records)
    seen = SeenHistory(records)
    carers = CarerLedger.carers(in: records)
    actions = ActionThread.all(in: records)
    incidents = IncidentChain.all(in: records)
    delays = Delay.all(in: records)
    absences = Finds.places("agency-missing", in: records)
    accounts = ParentsShare(records)
  }

  /// The first and last day on which there is a record; nil where none has a date.
  public var days: ClosedRange<Int>? {
    let days = records.compactMap(\.day)
    guard let first = days.first, let last = days.last else { return nil }
    return first...last
  }
}

/// A place in a case: one of its records, and a sentence of that.
public struct CasePlace: Sendable, Equatable {
  /// The index of the record in the case.
  public var record: Int
  /// The index of the sentence among the record's quotations; nil for the record as a whole.
  public var sentence: Int?

  /// Makes a place.
  public init(record: Int, sentence: Int?) { (self.record, self.sentence) = (record, sentence) }
}

/// Contacts of one kind by one agency.
public struct ContactCount: Sendable, Equatable {
  /// How the contact was made.
  public var kind: ContactKind
  /// The agency, else the team or the writer's role; nil where none is given.
  public var agency: String?
  /// The indices of the records.
  public var records: [Int]

  static func all(in records: [RecordFacts]) -> [ContactCount] {
    var counts: [ContactCount] = []
    for (index, record) in records.enumerated() {
      let agency = record.columns["agency"] ?? record.columns["team"] ?? record.columns["role"]
      if let known = counts.firstIndex(where: { $0.kind == record.contact && $0.agency == agency })
      {
        counts[known].records.append(index)
      } else {
        counts.append(ContactCount(kind: record.contact, agency: agency, records: [index]))
      }
    }
    let order = Dictionary(
      uniqueKeysWithValues: ContactKind.allCases.enumerated().map { ($1, $0) })
    return counts.sorted {
      (order[$0.kind] ?? 0, -$0.records.count, $0.agency ?? "")
        < (order[$1.kind] ?? 0, -$1.records.count, $1.agency ?? "")
    }
  }
}
