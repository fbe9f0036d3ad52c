import Testing
import TextCore

/// Hashes and random numbers are those that others publish, or what rests on them would move.
struct PublishedNumbersTests {
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func hashes(_ text: String, _ hash: UInt64) {
    #expect(FNV1a.of(text.utf8) == hash)
    #expect(text.utf8.reduce(FNV1a.start) { FNV1a.adding($1, to: $0) } == hash)
  }

  @Test func randomNumbers() {
    var random = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }
}
