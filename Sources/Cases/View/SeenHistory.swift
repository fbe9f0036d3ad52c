/// When the child was seen, seen alone and not seen, and the gaps between.
public struct SeenHistory: Sendable, Equatable {
  /// Records in which the child was seen alone.
  public var alone: [CasePlace] = []
  /// Records in which the child was seen, alone or not.
  public var seen: [CasePlace] = []
  /// Records that say that the child was not seen.
  public var notSeen: [CasePlace] = []
  /// Records in which neither is evidenced.
  public var notSaid: [Int] = []
  /// The longest times without a record of seeing the child, the longest first, five at most.
  public var gaps: [Gap] = []

  /// A time between two dated records without one that evidences that the child was seen.
  public struct Gap: Sendable, Equatable {
    /// The index of the record in which the child was seen, or of the first record of all.
    public var from: Int
    /// The index of the next record in which the child was seen, or of the last record of all.
    public var to: Int
    /// In days.
    public var days: Int
    /// Whether the child was seen again at its end.
    public var isClosed: Bool
  }

  init(_ records: [RecordFacts]) {
    for (index, record) in records.enumerated() {
      let place = CasePlace(record: index, sentence: record.seenSentence)
      switch record.seen {
      case .alone:
        alone.append(place)
        seen.append(place)
      case .seen: seen.append(place)
      case .notSeen: notSeen.append(place)
      case .notSaid: notSaid.append(index)
      }
    }
    let dated = records.indices.filter { records[$0].day != nil }
    guard let first = dated.first, let last = dated.last else { return }
    let sightings = seen.map(\.record).filter { records[$0].day != nil }
    var stops = sightings
    if stops.first != first { stops.insert(first, at: 0) }
    if stops.last != last { stops.append(last) }
    for (from, to) in zip(stops, stops.dropFirst()) {
      guard let start = records[from].day, let end = records[to].day, end > start else { continue }
      gaps.append(
        Gap(from: from, to: to, days: end - start, isClosed: sightings.contains(to)))
    }
    gaps = Array(gaps.sorted { ($1.days, $0.from) < ($0.days, $1.from) }.prefix(5))
  }
}
