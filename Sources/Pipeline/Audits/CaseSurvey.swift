import Cases
import Records

/// The cases of an export: counted, and some of them drawn, without holding them all.
struct CaseSurvey {
  /// The keys of the cases drawn, in the order in which cases first stand in the input.
  private(set) var drawn: [UInt64] = []
  /// How the sample was drawn.
  private(set) var sample: CaseSample

  /// Goes over the records case by case, counts each case, and draws.
  ///
  /// - Parameters:
  ///   - spill: all records.
  ///   - strata: the values by which cases are grouped, by their numbers.
  ///   - onCase: hears what was found in a case, and could be.
  init(
    _ spill: SpilledRecords, in folder: String, _ request: AuditGathering.Request,
    strata: [String], onCase: (_ found: UInt64, _ evaluated: UInt64) -> Void
  ) throws(SystemError) {
    let byCase = KeySorter(in: folder)
    try spill.forEachDigest { number, digest throws(SystemError) in
      if digest.caseKey != 0 { try byCase.add(.init(key: digest.caseKey, record: number)) }
    }
    let excluded = Set(request.excluded.map { RecordDigest.key(ofCase: $0) })
    let groups = Groups(strata, isStratified: request.column != nil)
    var sizes = [Int](repeating: 0, count: groups.count)
    // By their first records, with the group of each.
    let inOrder = KeySorter(in: folder)
    var open: Case?
    func close() throws(SystemError) {
      guard let done = open else { return }
      onCase(done.found, done.evaluated)
      if excluded.contains(done.key) { return }
      let group = groups.place(of: done.stratum)
      sizes[group] += 1
      try inOrder.add(.init(key: UInt64(done.first), record: group, extra: done.key))
    }
    try byCase.forEach { entry throws(SystemError) in
      if open?.key != entry.key {
        try close()
        open = Case(key: entry.key, first: entry.record)
      }
      let bits = try spill.bits(of: entry.record)
      open?.found |= bits.found
      open?.evaluated |= bits.evaluated
      // The first value that a record of the case has counts.
      if open?.stratum == -1 { open?.stratum = bits.stratum }
    }
    try close()
    let places = CaseSample.draw(request.cases, of: sizes, seed: request.seed)
    let wanted = places.map { Set($0) }
    var (seen, index) = ([Int](repeating: 0, count: groups.count), 0)
    var (keys, indices): ([UInt64], [Int]) = ([], [])
    try inOrder.forEach { entry throws(SystemError) in
      if wanted[entry.record].contains(seen[entry.record]) {
        keys.append(entry.extra)
        indices.append(index)
      }
      seen[entry.record] += 1
      index += 1
    }
    drawn = keys
    sample = CaseSample(
      drawn: indices, candidates: index, seed: request.seed,
      strata: request.column == nil ? [] : groups.strata(places, sizes))
  }

  /// A case while its records come by.
  private struct Case {
    var key: UInt64
    var first: Int
    var found: UInt64 = 0
    var evaluated: UInt64 = 0
    var stratum = -1
  }

  /// The groups in the order of their names, what has none behind.
  private struct Groups {
    private let order: [Int]
    private let names: [String]
    private let isStratified: Bool

    init(_ names: [String], isStratified: Bool) {
      (self.names, self.isStratified) = (names, isStratified)
      let sorted = names.indices.sorted { names[$0] < names[$1] }
      var order = [Int](repeating: 0, count: names.count)
      for (place, number) in sorted.enumerated() { order[number] = place }
      self.order = order
    }

    /// How many there are, that of cases without a value too.
    var count: Int { isStratified ? names.count + 1 : 1 }

    func place(of stratum: Int) -> Int {
      guard isStratified else { return 0 }
      return stratum < 0 ? names.count : order[stratum]
    }

    func strata(_ drawn: [[Int]], _ sizes: [Int]) -> [CaseSample.Stratum] {
      let sorted: [String?] = names.sorted() + [nil]
      return sorted.indices.filter { sizes[$0] > 0 }.map {
        CaseSample.Stratum(name: sorted[$0], drawn: drawn[$0].count, of: sizes[$0])
      }
    }
  }
}
