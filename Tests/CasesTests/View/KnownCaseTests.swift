import Cases
import Testing

/// What shows only across the records of a case, held against what is known of it beforehand.
@Suite struct KnownCaseTests {
  private let view: CaseView

  init() throws { view = try KnownCase.view.get() }

  private func ids(_ places: [CasePlace]) -> [String] { places.map { view.records[$0.record].id } }

  @Test func recordsStandInTheOrderOfTheirDatesAndTheUndatedBehind() {
    let expected = (1...9).map { "W-0\($0)" } + ["W-10"]
    #expect(view.records.map(\.id) == expected)
    #expect(view.undated == 1)
    #expect(view.days.map { CaseDate.words($0.lowerBound) } == "14 Jan 2025")
    #expect(view.days.map { CaseDate.words($0.upperBound) } == "1 Apr 2025")
  }

  @Test func contactsAreCountedByKind() {
    let counts = Dictionary(grouping: view.contacts, by: \.kind)
      .mapValues { $0.reduce(0) { $0 + $1.records.count } }
    #expect(counts == [.visit: 5, .call: 4, .meeting: 1])
  }

  @Test func sightingsAndGapsAreTold() {
    #expect(ids(view.seen.seen) == ["W-01", "W-02", "W-08"])
    #expect(ids(view.seen.notSeen) == ["W-04", "W-05", "W-09"])
    #expect(view.seen.alone.isEmpty)
    let longest = view.seen.gaps.first
    #expect(longest?.days == 58)
    #expect(
      longest.map { [view.records[$0.from].id, view.records[$0.to].id] } == ["W-02", "W-08"])
  }

  struct Line: Sendable, CustomTestStringConvertible {
    var name: String?
    var relation: PersonMention.Relation
    var mentions: [String]
    var met: [String]
    var responsibility: [String] = []
    var testDescription: String { name ?? relation.rawValue }
  }

  @Test func theLedgerHasEveryManAndSecondCarer() {
    let ledger = [
      Line(
        name: "Callum Penhallow", relation: .father, mentions: ["W-01", "W-04", "W-08"],
        met: ["W-08"], responsibility: ["W-08"]),
      Line(name: "Lee Marsh", relation: .partner, mentions: ["W-01", "W-06"], met: ["W-06"]),
      Line(name: nil, relation: .grandmother, mentions: ["W-08"], met: ["W-08"]),
    ]
    #expect(view.carers.map(\.name) == ledger.map(\.name))
    for (carer, line) in zip(view.carers, ledger) {
      #expect(carer.relation == line.relation)
      #expect(carer.isStated)
      #expect(ids(carer.mentions) == line.mentions)
      #expect(ids(carer.met) == line.met)
      #expect(ids(carer.responsibility) == line.responsibility)
      #expect(carer.plans.isEmpty)
    }
  }

  @Test func actionsAreFollowedThroughTheRecords() {
    let heat = view.actions.first { ids($0.times) == ["W-01", "W-04", "W-06"] }
    #expect(heat?.state == .repeated)
    let sleep = view.actions.first { $0.done != nil }
    #expect(sleep.map { ids($0.times) } == ["W-01"])
    #expect(sleep?.done.map { view.records[$0.record].id } == "W-02")
    let lost = view.actions.filter { $0.state == .lost }.map { ids($0.times)[0] }
    #expect(lost == ["W-03", "W-07"])
  }

  @Test func incidentsThatNobodyJoinsUpAreTold() {
    let chains = Dictionary(uniqueKeysWithValues: view.incidents.map { ($0.kind, $0) })
    #expect(chains[.missed].map { ids($0.places) } == ["W-03", "W-05", "W-09"])
    #expect(chains[.injury].map { ids($0.places) } == ["W-06", "W-07"])
    #expect(chains.values.allSatisfy { $0.joined == nil })
    #expect(chains.count == 2)
  }

  @Test func delayAndAbsenceAreTold() {
    #expect(Set(ids(view.delays.map(\.place))) == ["W-05", "W-09"])
    #expect(view.delays.allSatisfy { $0.escalated == nil })
    #expect(ids(view.absences) == ["W-07"])
  }

  @Test func everyPlaceLiesInItsRecord() {
    for record in view.records {
      for found in record.findings {
        guard let sentence = found.sentence else { continue }
        #expect(record.sentences.indices.contains(sentence))
        let text = record.sentences[sentence].text
        #expect(found.start < found.end && found.end <= text.utf8.count)
      }
    }
  }

  @Test func theOrderOfTheInputMakesNoDifference() throws {
    let facts = try KnownCase.facts.get()
    let turned = CaseView(name: "W", records: facts.reversed())
    #expect(turned.records == view.records)
    #expect(turned.carers == view.carers)
    #expect(turned.actions == view.actions)
  }
}
