import Cases
import Indicators
import Records
import Support
import Testing

@testable import Training

@Suite struct PassagePoolTests {
  /// A passage of so many words that it differs from others by its number.
  static func passage(_ number: Int, points: Int, indicator: Int? = 0) -> Passage {
    var clearness = Clearness(.strong)
    clearness.words = 30
    clearness.names = 0
    clearness.concerns = (135 - points) / 40
    var signature = TextSignature(text: UInt64(number + 1), minima: [])
    signature.minima = (0..<TextSignature.count).map { UInt32(number * 1_000 + $0) }
    var passage = Passage(
      indicator: indicator,
      origin: Passage.Origin(record: number, id: "\(number)", caseKey: "\(number)", bytes: 0..<10),
      text: "Text \(number).", marks: [0..<4], clearness: clearness, style: Passage.Style(),
      signature: signature)
    passage.lot = UInt64(truncatingIfNeeded: number &* 0x9E37_79B9)
    return passage
  }

  @Test func theClearestStayWhateverComesAndInWhateverNumber() {
    var pool = PassagePool(size: 8)
    var random = RepeatableRandom(seed: 5)
    let all = (0..<200).map {
      Self.passage($0, points: [135, 95, 55].randomElement(using: &random)!)
    }
    for passage in all { pool.insert(passage) }
    let best = all.sorted { $0.isClearer(than: $1) }.prefix(8)
    #expect(pool.passages == Array(best))
  }

  @Test func ofNearlyTheSameTheClearerStays() {
    var pool = PassagePool(size: 8)
    let first = Self.passage(1, points: 95)
    var second = Self.passage(2, points: 135)
    second.signature = first.signature
    for passage in [first, second, first] { pool.insert(passage) }
    #expect(pool.passages == [second])
  }

  @Test func aChoiceTakesOtherAgenciesAndAgesFirst() {
    var pools = PassagePools(PickRequest(per: 2), indicators: 1)
    var passages = (0..<3).map { Self.passage($0, points: 135) }
    for index in passages.indices {
      passages[index].style.agency = index < 2 ? "health" : "education"
      passages[index].style.age = index < 2 ? .baby : .teenager
      passages[index].lot = UInt64(index)
    }
    pools.insert(passages)
    // The third stands behind, should one of the two not do.
    #expect(pools.choice().map(\.origin.record) == [0, 2, 1])
  }

  @Test func noSentenceIsShownForTwoPoints() {
    var pools = PassagePools(PickRequest(per: 3), indicators: 2)
    pools.insert([
      Self.passage(1, points: 135, indicator: 0), Self.passage(1, points: 135, indicator: 1),
      Self.passage(2, points: 95, indicator: 1),
    ])
    let choice = pools.choice()
    #expect(choice.map(\.origin.record) == [1, 2])
    #expect(choice.map(\.indicator) == [0, 1])
  }
}
