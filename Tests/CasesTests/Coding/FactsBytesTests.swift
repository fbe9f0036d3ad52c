import Testing

@testable import Cases

/// Facts that are set aside on the disk come back as they were.
@Suite struct FactsBytesTests {
  private func comesBack(_ facts: RecordFacts) -> Bool {
    facts.encoded().withUnsafeBytes { RecordFacts(bytes: $0) } == facts
  }

  @Test func theKnownCaseComesBack() throws {
    for facts in try KnownCase.facts.get() { #expect(comesBack(facts)) }
  }

  @Test func whatIsRareComesBack() {
    var facts = RecordFacts(id: "")
    #expect(comesBack(facts))
    facts = RecordFacts(id: "é\u{0}👶🏽")
    (facts.number, facts.day, facts.score) = (.max, -200_000, 61.533_333)
    facts.columns = ["team": "A", "age": "", "agency": "<b>"]
    facts.sentences = [.init(number: 70_000, text: String(repeating: "x", count: 800))]
    facts.findings = [
      .init(indicator: 3, sentence: 0, start: 0, end: 800, review: FindingReview(second: .missed)),
      .init(indicator: 4),
    ]
    facts.rejected = [.init(indicator: 5, review: FindingReview(first: .notAgreed))]
    facts.people = [PersonMention(name: "", relation: .relative, isStated: false, sentence: 0)]
    facts.names = [PersonMention(relation: .aunt, sentence: 0, met: 0, plan: 0)]
    facts.deeds = [.init(sentence: 0, words: [])]
    #expect(comesBack(facts))
  }

  @Test(arguments: [0, 1, -1, 63, -64, 64, -65, .max, .min, 1 << 40])
  func numbersComeBack(_ number: Int) {
    var bytes = FactsBytes()
    bytes.put(number)
    let read = bytes.bytes.withUnsafeBytes { bytes in
      var reader = FactsByteReader(bytes)
      return reader.int()
    }
    #expect(read == number)
    #expect(!(-64...63).contains(number) || bytes.bytes.count == 1)
  }

  @Test(arguments: [
    ("Greg Scott", "greg", true), ("Mr Scott", "Greg Scott", false), ("Scott", "Greg Scott", true),
    ("Éva", "éva", true), ("Lee's", "Lee", true), ("Lee", "Leo", false), ("", "", true),
    ("", "Lee", false), ("Greg Scott", "Anna Scott", false),
  ])
  func namesAreToldApart(_ a: String, _ b: String, _ same: Bool) {
    #expect(PersonName.areSame(a, b) == same)
    #expect(PersonName.areSame(b, a) == same)
  }
}
