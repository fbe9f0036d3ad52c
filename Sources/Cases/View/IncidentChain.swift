/// Incidents of one kind in a case, and whether anyone looks at them together.
public struct IncidentChain: Sendable, Equatable {
  /// The kind.
  public var kind: IncidentKind
  /// Where each is recorded, once a record.
  public var places: [CasePlace]
  /// The first record, from the second incident on, that ties the present to the past.
  public var joined: CasePlace?

  /// The kinds that occur in a case, in the order of `IncidentKind.allCases`.
  static func all(in records: [RecordFacts]) -> [IncidentChain] {
    IncidentKind.allCases.compactMap { kind in
      let places = records.enumerated().flatMap { index, record in
        record.incidents.filter { $0.kind == kind }
          .map { CasePlace(record: index, sentence: $0.sentence) }
      }
      guard !places.isEmpty else { return nil }
      let joined =
        places.count > 1
        ? Finds.first("cumulative-harm", in: records, from: places[1].record) : nil
      return IncidentChain(kind: kind, places: places, joined: joined)
    }
  }
}

/// Something late, waiting or not done, and who took it further.
public struct Delay: Sendable, Equatable {
  /// Where it is recorded.
  public var place: CasePlace
  /// The same record, or the first later one, in which somebody took a worry or a delay further.
  public var escalated: CasePlace?

  /// All delays of a case in their order.
  static func all(in records: [RecordFacts]) -> [Delay] {
    Finds.places("drift", in: records).map {
      Delay(place: $0, escalated: Finds.first("escalation", in: records, from: $0.record))
    }
  }
}

/// Of the places that tell how the child is or is cared for, those that rest on a parent's word.
public struct ParentsShare: Sendable, Equatable {
  /// Places that rest on what a parent or carer says alone.
  public var told: Int
  /// All places: those, and what was observed first-hand of the child and the home.
  public var all: Int

  init(_ records: [RecordFacts]) {
    told = Finds.places("self-report", in: records).count
    all = ["child-observed", "interaction-observed", "home-seen"].reduce(told) {
      $0 + Finds.places($1, in: records).count
    }
  }
}
