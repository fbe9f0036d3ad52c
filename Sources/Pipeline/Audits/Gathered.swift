import Cases
import Foundation
import RecordingQuality
import Records

/// The records of an export as far as they are gathered: counts in memory, facts on the disk.
struct Gathered {
  private var spill: SpilledRecords
  private var cohort = Cohort()
  private var table: CaseTable
  private var review: ReviewTally?

  init(spill: SpilledRecords, _ request: AuditGathering.Request) {
    self.spill = spill
    table = CaseTable(groupedBy: request.column?.rawValue)
    review = request.review.map { ReviewTally(of: $0) }
  }

  /// Takes the next records.
  mutating func add(_ part: GatheredPart) throws(SystemError) {
    try spill.append(part.lines, lengths: part.lengths, digests: part.digests)
    for record in part.reviewed { review?.add(record) }
    cohort.failed += part.told.tally.failed
    for (facts, digest) in zip(part.facts, part.digests) {
      cohort.add(facts, digest)
      table.add(facts, digest)
    }
  }

  /// The audit of all that was taken.
  mutating func audit(
    _ request: AuditGathering.Request, inputs: [String], _ scorer: Scorer
  ) throws(SystemError) -> Audit {
    for entry in table.entries {
      cohort.addCase(found: entry.found, evaluated: entry.evaluated)
    }
    let sample = CaseSample(
      request.cases, of: table.candidates(without: request.excluded), seed: request.seed,
      isStratified: request.column != nil)
    return Audit(
      inputs: inputs.map { $0 == "-" ? $0 : URL(fileURLWithPath: $0).lastPathComponent },
      version: scorer.version, advisory: scorer.advisory, cohort: cohort, sample: sample,
      stratifiedBy: request.column, cases: try cases(sample.drawn), review: review,
      copies: try copies(),
      repeatedIDs: try repeatedIDs())
  }

  /// The views of some cases, by their indices in the table.
  private func cases(_ drawn: [Int]) throws(SystemError) -> [CaseView] {
    var records: [Int: [Int]] = [:]
    let wanted = Set(drawn)
    try spill.forEachDigest { number, digest in
      guard let index = table.index(of: digest.caseKey), wanted.contains(index) else { return }
      records[index, default: []].append(number)
    }
    var views: [CaseView] = []
    for index in drawn {
      var facts: [RecordFacts] = []
      for number in records[index] ?? [] { facts.append(try spill.facts(of: number)) }
      views.append(CaseView(name: facts.first?.caseName ?? "", records: facts))
    }
    return views
  }

  private func copies() throws(SystemError) -> Audit.Repeats {
    var finder = CopyFinder(count: spill.count)
    finder.joinEqual(try entries { $0.signature.text })
    let spill = spill
    for band in 0..<TextSignature.bands {
      let entries = try entries { $0.signature.text == 0 ? 0 : $0.signature.band(band) }
      try finder.joinNear(entries) { number throws(SystemError) in
        try spill.digest(of: number).digest.signature
      }
    }
    return try list(finder.groups())
  }

  private func repeatedIDs() throws(SystemError) -> Audit.Repeats {
    let runs = CopyFinder.runs(of: try entries(\.idKey))
    let groups = runs.map { CopyFinder.Group(records: $0.map(\.record), isExact: true) }
    return try list(groups.sorted { $0.records[0] < $1.records[0] })
  }

  private func entries(
    _ key: (RecordDigest) -> UInt64
  ) throws(SystemError) -> [CopyFinder.Entry] {
    var entries: [CopyFinder.Entry] = []
    try spill.forEachDigest { number, digest in
      let key = key(digest)
      if key != 0 { entries.append(CopyFinder.Entry(key: key, record: number)) }
    }
    return entries
  }

  private func list(_ groups: [CopyFinder.Group]) throws(SystemError) -> Audit.Repeats {
    var listed: [Audit.Repeats.Group] = []
    for group in groups.prefix(Audit.Repeats.mostListed) {
      var cases = Set<UInt64>()
      for number in group.records {
        let key = try spill.digest(of: number).digest.caseKey
        if key != 0 { cases.insert(key) }
      }
      var names: [Audit.Repeats.Name] = []
      for number in group.records.prefix(Audit.Repeats.mostNamed) {
        names.append(Audit.Repeats.Name(try spill.facts(of: number)))
      }
      listed.append(
        Audit.Repeats.Group(
          records: names, count: group.records.count, isExact: group.isExact, cases: cases.count))
    }
    return Audit.Repeats(
      groups: groups.count, records: groups.reduce(0) { $0 + $1.records.count }, listed: listed)
  }
}
