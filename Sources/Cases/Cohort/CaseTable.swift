/// The cases of an export in the order in which they first stand in it, some bytes for each.
public struct CaseTable: Sendable {
  /// One case.
  public struct Entry: Sendable, Equatable {
    /// The hash of its name.
    public var key: UInt64
    /// How many records it has.
    public var records = 0
    /// One bit for each indicator found in one of its records at least.
    public var found: UInt64 = 0
    /// One bit for each indicator that could apply to one of its records at least.
    public var evaluated: UInt64 = 0
    /// The index of the value that it is grouped by; nil where no record has one.
    var stratum: Int32?
  }

  /// The cases.
  public private(set) var entries: [Entry] = []
  private var places: [UInt64: Int] = [:]
  private var strata: [String] = []
  private var numbersOfStrata: [String: Int32] = [:]
  private let column: String?

  /// - Parameter column: what the cases are grouped by; the first value that a record has counts.
  public init(groupedBy column: String? = nil) { self.column = column }

  /// Counts a record to its case, if it has one.
  public mutating func add(_ facts: RecordFacts, _ digest: RecordDigest) {
    guard digest.caseKey != 0 else { return }
    let index: Int
    if let known = places[digest.caseKey] {
      index = known
    } else {
      index = entries.count
      places[digest.caseKey] = index
      entries.append(Entry(key: digest.caseKey))
    }
    entries[index].records += 1
    entries[index].found |= digest.found
    entries[index].evaluated |= digest.evaluated
    if let column, entries[index].stratum == nil, let value = facts.columns[column] {
      entries[index].stratum = number(of: value)
    }
  }

  /// Where a case stands in ``entries``; nil for one that is not there.
  public func index(of key: UInt64) -> Int? { places[key] }

  /// What a sample may be drawn from: all cases but those of some names.
  public func candidates(without names: Set<String> = []) -> [CaseSample.Candidate] {
    let excluded = Set(names.map { RecordDigest.key(ofCase: $0) })
    return entries.enumerated().compactMap { index, entry in
      if excluded.contains(entry.key) { return nil }
      return CaseSample.Candidate(index: index, stratum: entry.stratum.map { strata[Int($0)] })
    }
  }

  private mutating func number(of value: String) -> Int32 {
    if let known = numbersOfStrata[value] { return known }
    let number = Int32(strata.count)
    strata.append(value)
    numbersOfStrata[value] = number
    return number
  }
}
