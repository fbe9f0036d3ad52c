import Cases
import Context
import Indicators
import RecordingQuality
import Records
import Support
import Testing
import TextCore

@testable import Training

@Suite struct PassageReaderTests {
  private static func passages(
    _ text: String, _ columns: [Record.Column: String] = [:], of id: String
  ) throws -> [Passage] {
    let number = try #require(AllIndicators.number(of: id))
    let reader = PassageReader(
      try SharedScorer.scorer.get(), PickRequest(indicators: [number], per: 2))
    return reader.read(Record(id: "1", text: text, columns: columns), number: 7).passages
  }

  private static let note = """
    Home visit to see Noor. Noor lay on a mat by the window and she watched the curtain move. She \
    kicked both legs and smiled when her mother sang to her. Mum said the bus was late.

    I will ring the health visitor by 16 May for her weights since March.
    """

  @Test func aPassageIsTheRecordsOwnBytesAndItsMarksAreInIt() throws {
    let passages = try Self.passages(
      Self.note, [.agency: "Health", .age: "5 months"], of: "child-observed")
    let passage = try #require(passages.first)
    #expect(Array(Self.note.utf8)[passage.origin.bytes].elementsEqual(passage.text.utf8))
    #expect(passage.origin.record == 7)
    #expect(passage.text.hasPrefix("Noor lay on a mat") || passage.text.hasPrefix("Home visit"))
    #expect(passage.text.contains("kicked both legs"))
    #expect(!passage.text.contains("health visitor"))
    #expect(!passage.marks.isEmpty)
    for mark in passage.marks { #expect(mark.upperBound <= passage.text.utf8.count) }
    #expect(passage.style.agency == "health")
    #expect(passage.style.age == .baby)
  }

  @Test func aSentenceThatLeansOnTheOneBeforeTakesItAlong() throws {
    let text =
      "Dad's flat was seen today with the worker there. It had one cot and no bedding in it."
    let passages = try Self.passages(text, of: "home-seen")
    for passage in passages { #expect(passage.text.hasPrefix("Dad's flat")) }
  }

  @Test(arguments: [
    ("He ran to the pushchair and tried to climb in when the kettle clicked off.", true),
    ("Then, at ten, he ran to the pushchair and tried to climb in.", true),
    ("He lay on a mat and watched the curtain move while his mother sang.", false),
  ])
  func aSharedHalfIsNearlyTheSame(_ text: String, _ isNearly: Bool) throws {
    func signature(_ text: String) throws -> TextSignature {
      TextSignature(Tokenised(text, try SharedScorer.scorer.get().lexicons).tokens)
    }
    var (one, other) = (
      PassagePoolTests.passage(1, points: 95), PassagePoolTests.passage(2, points: 95)
    )
    one.signature = try signature(
      "When the kettle clicked off he ran to the pushchair and tried to climb in.")
    other.signature = try signature(text)
    #expect(one.isNearly(other) == isNearly)
  }

  @Test func whatASpoiltOrAdministrativeRecordHoldsIsNoExample() throws {
    #expect(try Self.passages("Appointment rearranged to 4 May.", of: "very-short").isEmpty)
    let spoilt = Self.note.replacing("curtain", with: "cur\u{FFFD}tain")
    #expect(try Self.passages(spoilt, of: "child-observed").isEmpty)
  }

  /// The words marked in the first passage of a text, as the indicator's rules name them.
  private static func marked(_ text: String, of id: String) throws -> [String] {
    let passage = try #require(try passages(text, of: id).first)
    let bytes = Array(passage.text.utf8)
    return passage.marks.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    (
      "We made the bottle-and-bath chart with photos of their own kitchen and hung it up.",
      "direct-work", "We made the bottle-and-bath"
    ),
    (
      "On a scale of 1–10 she’s at 4 because “I know what day it is”. What’d make it 5?",
      "direct-work", "On a scale of 1–10"
    ),
  ])
  func aMarkCutsNoWordInTwo(_ text: String, _ id: String, _ mark: String) throws {
    #expect(try Self.marked(text, of: id).contains(mark))
  }

  /// The learned layer finds a sentence with the dash of its list; a passage begins behind the dash.
  @Test(arguments: [
    (Place(8, 20), true), (Place(19, 30), true), (Place(0, 10), false), (Place(20, 25), false),
  ])
  func aFindingIsOfThePassageThatItSharesWordsWith(_ place: Place, _ isIn: Bool) {
    #expect(PassageReading.isIn(10..<20, place) == isIn)
  }

  @Test(arguments: [
    ("Contact is fine. Health is fine.", 0), ("PR yes. Contact is fine.", 1),
    ("SALT block begins in March. PARTLY\nAim 3 is a warm dry bedroom.", 1),
  ])
  func fragmentsAreCounted(_ text: String, _ fragments: Int) throws {
    let scorer = try SharedScorer.scorer.get()
    let record = Record(id: "1", text: text, columns: [:])
    let (score, note) = scorer.makeWorker().read(record)
    record.withText { bytes in
      let reading = PassageReading(
        note: note, text: bytes, score: score, record: record, number: 0, advisory: [],
        request: PickRequest())
      let all = 0..<bytes.count
      #expect(reading.weigh(nil, note.sentences.indices, all).fragments == fragments)
    }
  }

  @Test(arguments: [(40.0, 135), (55.0, 125), (70.0, 85)])
  func aQuestionInARecordThatIsGoodOtherwiseIsDoubted(_ score: Double, _ points: Int) {
    var clearness = Clearness(.weak)
    clearness.words = 30
    clearness.places = 3
    clearness.score = score
    #expect(clearness.points == points)
  }

  @Test(arguments: [
    ("plain", Clearness.Case { _ in }, 135), ("a concern", Clearness.Case { $0.concerns = 1 }, 95),
    ("learned", Clearness.Case { $0.isLearned = true }, 100),
    ("leans back", Clearness.Case { $0.leansBack = true }, 120),
    ("a fragment", Clearness.Case { $0.fragments = 1 }, 125),
    ("spoilt", Clearness.Case { $0.isSpoilt = true }, 75),
  ])
  func whatSpeaksAgainstAPassageTakesPoints(
    _ name: String, _ change: Clearness.Case, _ points: Int
  ) {
    var clearness = Clearness(.strong)
    clearness.words = 30
    clearness.places = 2
    clearness.score = 80
    change.apply(&clearness)
    #expect(clearness.points == points, "\(name)")
  }
}

extension Clearness {
  /// A change to a clearness, for a table.
  struct Case: Sendable {
    let apply: @Sendable (inout Clearness) -> Void
    init(_ apply: @escaping @Sendable (inout Clearness) -> Void) { self.apply = apply }
  }
}
