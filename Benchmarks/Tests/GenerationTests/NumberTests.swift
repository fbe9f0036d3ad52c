import Testing

@testable import Generation

struct NumberTests {
  /// The first numbers for seed 1234567, as other implementations give them.
  @Test func splitMix64GivesThePublishedNumbers() {
    var random = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    for number in expected { #expect(random.next() == number) }
  }

  @Test(arguments: [1, 2, 3, 100, 1 << 20])
  func numbersStayBelowTheirBound(bound: Int) {
    var random = SplitMix64(seed: 7)
    var largest = 0
    for _ in 0..<1_000 {
      let number = random.below(bound)
      #expect((0..<bound).contains(number))
      largest = max(largest, number)
    }
    #expect(largest >= bound / 2)
  }

  @Test func lengthsLieBetween80And600AndAreSkewed() {
    var random = SplitMix64(seed: 3)
    let lengths = (0..<10_000).map { _ in RecordLength.draw(&random) }.sorted()
    #expect(lengths[0] >= 80)
    #expect(lengths[9_999] <= 600)
    #expect((225...240).contains(lengths[5_000]))
    #expect((250...265).contains(lengths.reduce(0, +) / 10_000))
  }

  @Test(arguments: [
    (0, "2024-01-01", "01/01/2024"), (58, "2024-02-28", "28/02/2024"),
    (59, "2024-02-29", "29/02/2024"), (60, "2024-03-01", "01/03/2024"),
    (365, "2024-12-31", "31/12/2024"), (366, "2025-01-01", "01/01/2025"),
    (425, "2025-03-01", "01/03/2025"), (730, "2025-12-31", "31/12/2025"),
  ])
  func daysFollowTheCalendar(days: Int, iso: String, slashed: String) {
    #expect(CalendarDay(after: days).iso == iso)
    #expect(CalendarDay(after: days).slashed == slashed)
  }
}
