import Cases
import Context
import Testing

@Suite struct CaseDateTests {
  @Test(arguments: [
    ("2025-03-05", "5 Mar 2025"), ("05/03/2025", "5 Mar 2025"), ("5.3.2025", "5 Mar 2025"),
    ("05-Mar-2025", "5 Mar 2025"), ("5 March 2025", "5 Mar 2025"), ("31/12/1999", "31 Dec 1999"),
    ("2025-03-05 10:20:00", "5 Mar 2025"), ("29 Feb 2024", "29 Feb 2024"),
  ])
  func datesAreReadDayFirst(_ text: String, _ words: String) {
    #expect(CaseDate.parse(text).map { CaseDate.words($0.dayNumber) } == words)
  }

  @Test(arguments: ["", "April", "03/25/2025", "5/3/25", "29 Feb 2025", "some time in April"])
  func whatIsNoDateIsNotGuessedAt(_ text: String) {
    #expect(CaseDate.parse(text) == nil)
  }

  @Test func monthsHaveKeysThatSort() throws {
    let day = try #require(CaseDate.parse("2025-01-31")).dayNumber
    #expect(CaseDate.key(month: CaseDate.month(of: day)) == "2025-01")
    #expect(CaseDate.words(month: CaseDate.month(of: day + 1)) == "Feb 2025")
  }
}
