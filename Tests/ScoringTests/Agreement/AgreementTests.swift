import Records
import Scoring
import Testing

/// What one indicator should count to.
private func counts(
  _ truePositives: Int, _ falsePositives: Int, _ falseNegatives: Int, _ undecided: Int
) -> AgreementCounts {
  var counts = AgreementCounts()
  counts.truePositives = truePositives
  counts.falsePositives = falsePositives
  counts.falseNegatives = falseNegatives
  counts.undecided = undecided
  return counts
}

struct AgreementTests {
  /// One note with three sentences, of 10, 20 and 10 characters.
  static let sentences = [0..<10, 11..<31, 32..<42]

  /// The labels and findings of one indicator in that note, and what they count to.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sure: Set<Int> = []
    var maybe: Set<Int> = []
    var places: [Range<Int>?] = []
    var isAdvisory = false
    var counts: AgreementCounts
  }

  static let cases: [Case] = [
    Case(testDescription: "neither", counts: counts(0, 0, 0, 0)),
    Case(testDescription: "missed", sure: [0, 2], counts: counts(0, 0, 2, 0)),
    Case(testDescription: "found", sure: [1], places: [12..<14], counts: counts(1, 0, 0, 0)),
    Case(
      testDescription: "found twice, counted once", sure: [1], places: [12..<14, 20..<22],
      counts: counts(1, 0, 0, 0)),
    Case(
      testDescription: "twice false in one sentence", places: [12..<14, 20..<22],
      counts: counts(0, 1, 0, 0)),
    Case(
      testDescription: "the wrong sentence", sure: [0], places: [12..<14],
      counts: counts(0, 1, 1, 0)),
    Case(testDescription: "undecided", maybe: [1], places: [12..<14], counts: counts(0, 0, 0, 1)),
    Case(testDescription: "undecided, not found", maybe: [1], counts: counts(0, 0, 0, 0)),
    Case(
      testDescription: "most of it in the second", sure: [1], places: [7..<15],
      counts: counts(1, 0, 0, 0)),
    Case(
      testDescription: "half of the first as well", sure: [0, 1], places: [5..<21],
      counts: counts(2, 0, 0, 0)),
    Case(
      testDescription: "just less than half of the first", sure: [0, 1], places: [6..<21],
      counts: counts(1, 0, 1, 0)),
    Case(
      testDescription: "as much in both: the first", sure: [0, 1], places: [8..<13],
      counts: counts(1, 0, 1, 0)),
    Case(
      testDescription: "all three", sure: [0, 1, 2], places: [0..<42],
      counts: counts(3, 0, 0, 0)),
    Case(
      testDescription: "between sentences", sure: [0], places: [10..<11],
      counts: counts(0, 0, 1, 0)),
    Case(
      testDescription: "beyond the note", sure: [0], places: [90..<99], counts: counts(0, 0, 1, 0)),
    Case(testDescription: "empty", sure: [0], places: [4..<4], counts: counts(0, 0, 1, 0)),
    Case(
      testDescription: "without a place, twice", sure: [0], places: [nil, nil],
      counts: counts(0, 2, 1, 0)),
    Case(
      testDescription: "advisory", sure: [1], places: [12..<14, nil], isAdvisory: true,
      counts: counts(0, 0, 1, 0)),
  ]

  @Test(arguments: cases)
  func `A finding counts for the sentences that it covers`(test: Case) {
    let labels = LabelledNote(
      id: "A-1", sentences: Self.sentences, sure: ["analysis": test.sure],
      maybe: ["analysis": test.maybe])
    let score = ScoredNote(
      value: nil,
      findings: test.places.map {
        ScoredFinding("analysis", at: $0, isAdvisory: test.isAdvisory)
      })
    let agreement = Agreement(of: ["A-1": score], with: [labels])
    #expect(agreement.indicators.first { $0.id == "analysis" }?.counts == test.counts)
    #expect(agreement.total == test.counts)
  }

  /// Whether it is found, who labelled it, and what that counts to.
  static let records: [(Bool, sure: Set<String>, maybe: Set<String>, AgreementCounts)] = [
    (true, ["adult-focus"], [], counts(1, 0, 0, 0)), (true, [], [], counts(0, 1, 0, 0)),
    (true, [], ["adult-focus"], counts(0, 0, 0, 1)),
    (false, ["adult-focus"], [], counts(0, 0, 1, 0)),
    (false, [], ["adult-focus"], counts(0, 0, 0, 0)),
  ]

  @Test(arguments: records)
  func `An indicator of the record counts once, with a place or without`(
    isFound: Bool, record: Set<String>, maybe: Set<String>, expected: AgreementCounts
  ) {
    // The second note makes it an indicator of the record whatever the first one says.
    let labels = [
      LabelledNote(id: "A-1", sentences: Self.sentences, record: record, recordMaybe: maybe),
      LabelledNote(id: "A-2", sentences: Self.sentences, recordMaybe: ["adult-focus"]),
    ]
    let findings = isFound ? [3..<5, nil].map { ScoredFinding("adult-focus", at: $0) } : []
    let scores = [
      "A-1": ScoredNote(value: nil, findings: findings),
      "A-2": ScoredNote(value: nil, findings: []),
    ]
    #expect(Agreement(of: scores, with: labels).total == expected)
  }

  @Test func `Labels decide what is counted beyond the program's own indicators`() {
    let labels = [
      LabelledNote(id: "A-1", sentences: Self.sentences, sure: ["new": [0], "analysis": [2]])
    ]
    let findings = [ScoredFinding("unheard-of", at: 0..<5), ScoredFinding("assumption", at: 0..<5)]
    let agreement = Agreement(
      of: ["A-1": ScoredNote(value: 50, findings: findings)], with: labels)
    let counted = agreement.indicators.filter { !$0.counts.isEmpty }
    #expect(counted.map(\.id) == ["assumption", "analysis", "new"])
    #expect(counted.map(\.counts) == [counts(0, 1, 0, 0), counts(0, 0, 1, 0), counts(0, 0, 1, 0)])
  }

  @Test func `A note without a score is missed in everything`() {
    let labels = [
      LabelledNote(
        id: "A-1", sentences: Self.sentences, sure: ["analysis": [0, 1]], record: ["adult-focus"],
        grade: 4),
      LabelledNote(id: "A-2", sentences: Self.sentences, sure: ["analysis": [2]], grade: 1),
    ]
    let scores = [
      "A-2": ScoredNote(value: 10, findings: [ScoredFinding("analysis", at: 32..<42)])
    ]
    let agreement = Agreement(of: scores, with: labels)
    #expect(agreement.notes == 2 && agreement.missing == ["A-1"])
    #expect(agreement.total == counts(1, 0, 3, 0))
    #expect(agreement.grades.notes == 1)
  }

  @Test func `Means are over the indicators with enough labels`() {
    // F1 of 1, 0.5 and 0 with 4, 2 and 1 labels; one of the three is no core indicator.
    let labels = [
      LabelledNote(
        id: "A-1", sentences: [0..<9, 10..<19, 20..<29, 30..<39],
        sure: ["analysis": [0, 1, 2, 3], "self-report": [0, 1], "assumption": [3]])
    ]
    let findings =
      [0..<9, 10..<19, 20..<29, 30..<39].map { ScoredFinding("analysis", at: $0) }
      + [0..<9, 20..<29].map { ScoredFinding("self-report", at: $0) }
    let agreement = Agreement(
      of: ["A-1": ScoredNote(value: nil, findings: findings)], with: labels)
    for (least, macro, core) in [(1, 0.5, 0.5), (2, 0.75, 1), (3, 1, 1), (5, 0, 0)] {
      #expect(agreement.macroF1(least: least) == macro)
      #expect(agreement.coreF1(least: least) == core)
    }
  }

  @Test(arguments: [
    (counts(3, 1, 1, 9), 0.75, 0.75, 0.75), (counts(1, 0, 3, 0), 1, 0.25, 0.4),
    (counts(0, 2, 0, 0), 0, 0, 0), (counts(0, 0, 2, 1), 0, 0, 0), (counts(0, 0, 0, 0), 0, 0, 0),
  ])
  func `Precision, recall and F1 leave the undecided out`(
    counts: AgreementCounts, precision: Double, recall: Double, f1: Double
  ) {
    #expect(counts.precision == precision && counts.recall == recall && counts.f1 == f1)
  }
}
