import Cases
import Records
import Support
import Testing

/// Ages as columns give them.
@Suite struct AgeBandTests {
  @Test(arguments: [
    (["age": "7 months"], AgeBand.underOne), (["age": "4"], .oneToFour),
    (["age": "9y"], .fiveToNine),
    (["age": "10"], .tenToFifteen), (["age": "16 years"], .sixteenOn), (["age": "unborn"], .unborn),
    (["birth_date": "14/03/2020", "date": "2025-03-13"], .oneToFour),
    (["birth_date": "14/03/2020", "date": "2025-03-14"], .fiveToNine),
    (["birth_date": "14/03/2025", "date": "2025-03-13"], .unborn),
    (["birth_date": "14/03/2020", "date": "2025-03-14", "age": "3"], .oneToFour),
    (["birth_date": "14/03/2020"], nil), (["age": "a toddler"], nil), ([:], nil),
  ])
  func agesFallIntoBands(_ columns: [String: String], _ band: AgeBand?) throws {
    var known: [Record.Column: String] = [:]
    for (name, value) in columns { known[try #require(Record.Column(rawValue: name))] = value }
    let facts = try KnownCase.read([(text: "Milo rolled over.", columns: known)])
    #expect(facts[0].columns["age"] == band?.rawValue)
  }
}
