import Cases
import Foundation
import RecordingQuality
import Records

/// The records of an export as far as they are gathered: counts in memory, all else on the disk.
struct Gathered {
  private let folder: String
  private let request: AuditGathering.Request
  private var spill: SpilledRecords
  private var cohort = Cohort()
  private var review: ReviewTally?
  /// The values of the column by which a sample is drawn, and their numbers.
  private var strata: [String] = []
  private var numbers: [String: Int] = [:]

  init(in folder: String, _ request: AuditGathering.Request) throws(SystemError) {
    (self.folder, self.request) = (folder, request)
    spill = try SpilledRecords(in: folder)
    review = request.review.map { ReviewTally(of: $0) }
  }

  /// Takes the next records.
  mutating func add(_ part: GatheredPart) throws(SystemError) {
    let strata = part.facts.map { number(ofStratum: $0) }
    try spill.append(part.lines, lengths: part.lengths, digests: part.digests, strata: strata)
    for record in part.reviewed { review?.add(record) }
    cohort.failed += part.told.tally.failed
    for (facts, digest) in zip(part.facts, part.digests) { cohort.add(facts, digest) }
  }

  /// The number of what a record is grouped by; -1 for nothing.
  private mutating func number(ofStratum facts: RecordFacts) -> Int {
    guard let column = request.column, let value = facts.columns[column.rawValue] else {
      return -1
    }
    if let known = numbers[value] { return known }
    numbers[value] = strata.count
    strata.append(value)
    return strata.count - 1
  }

  /// The audit of all that was taken.
  mutating func audit(inputs: [String], _ scorer: Scorer) throws(SystemError) -> Audit {
    var counted = cohort
    let survey = try CaseSurvey(spill, in: folder, request, strata: strata) {
      counted.addCase(found: $0, evaluated: $1)
    }
    cohort = counted
    return Audit(
      inputs: inputs.map { $0 == "-" ? $0 : URL(fileURLWithPath: $0).lastPathComponent },
      version: scorer.version, advisory: scorer.advisory, cohort: cohort, sample: survey.sample,
      stratifiedBy: request.column, cases: try cases(survey.drawn), review: review,
      copies: try copies(), repeatedIDs: try repeatedIDs())
  }

  /// The views of some cases, by their keys.
  private func cases(_ drawn: [UInt64]) throws(SystemError) -> [CaseView] {
    var records = Dictionary(uniqueKeysWithValues: drawn.map { ($0, [Int]()) })
    try spill.forEachDigest { number, digest throws(SystemError) in
      records[digest.caseKey]?.append(number)
    }
    var views: [CaseView] = []
    for key in drawn {
      var facts: [RecordFacts] = []
      for number in records[key] ?? [] { facts.append(try spill.facts(of: number)) }
      views.append(CaseView(name: facts.first?.caseName ?? "", records: facts))
    }
    return views
  }

  private func copies() throws(SystemError) -> Audit.Repeats {
    let finder = try CopyFinder(count: spill.count, in: folder)
    try finder.joinEqual(try sorted(by: \.text))
    for band in 0..<TextSignature.bands {
      try finder.joinNear(try sorted { $0.band(band) }) { number throws(SystemError) in
        try spill.signature(of: number)
      }
    }
    var list = RepeatList(spill, in: folder)
    try finder.forEachMember { first, record, isExact throws(SystemError) in
      try list.add(record, isFirst: first == record, isExact: isExact)
    }
    return try list.repeats()
  }

  private func repeatedIDs() throws(SystemError) -> Audit.Repeats {
    // By the first record of each id, so that they stand in the order of the input.
    let groups = KeySorter(in: folder)
    var first = 0
    try sorted(by: \.idKey).forEachShared { isFirst, entry throws(SystemError) in
      if isFirst { first = entry.record }
      try groups.add(.init(key: UInt64(first), record: entry.record))
    }
    var list = RepeatList(spill, in: folder)
    try groups.forEach { entry throws(SystemError) in
      try list.add(entry.record, isFirst: Int(entry.key) == entry.record, isExact: true)
    }
    return try list.repeats()
  }

  /// All records that have a key, by it.
  private func sorted(by key: (DigestView) -> UInt64) throws(SystemError) -> KeySorter {
    let sorter = KeySorter(in: folder)
    try spill.forEachDigest { number, digest throws(SystemError) in
      let key = key(digest)
      if key != 0 { try sorter.add(.init(key: key, record: number)) }
    }
    return sorter
  }
}
