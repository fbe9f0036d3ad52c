import Indicators
import Testing

@testable import Training

@Suite struct HandoutTests {
  private static func example(_ id: String, _ number: Int) -> TrainingExample {
    TrainingExample(
      indicator: AllIndicators.number(of: id),
      passage: MarkedPassage(
        marked: "«\(id)» \(number) was seen there and then, and so it was written down at once."),
      reason: "")
  }

  @Test func everyIdOfTheCounterpartsIsAnIndicator() {
    for id in Counterparts.ids { #expect(AllIndicators.number(of: id) != nil, "\(id)") }
  }

  @Test func weakStandsBesideStrongAndTheLastOfAPointBecomesAnExercise() throws {
    let examples = [
      Self.example("outcome-action", 1), Self.example("outcome-action", 2),
      Self.example("vague-action", 1), Self.example("vague-action", 2),
      Self.example("assumption", 1),
      TrainingExample(indicator: nil, passage: MarkedPassage(marked: "All."), reason: ""),
    ]
    let handout = Handout(examples, standing: .draft)
    #expect(handout.points.map(\.theme) == [.evidence, .plans])
    let plans = try #require(handout.points.last)
    #expect(plans.strong == [examples[0]])
    #expect(plans.weak == [examples[2]])
    #expect(
      Set(handout.exercises.map(\.passage.text)) == Set([1, 3].map { examples[$0].passage.text }))
    #expect(handout.whole == [examples[5]])
    #expect(handout.count == examples.count)
  }

  @Test(arguments: [
    ("He «ran».", false),
    ("He ran to the pushchair and climbed in before his mother came back.", false),
    ("He «ran» to the pushchair and climbed in before his mother came back.", true),
  ])
  func anExerciseHasWordsToFind(_ marked: String, _ isExercise: Bool) {
    var last = Self.example("outcome-action", 2)
    last.passage = MarkedPassage(marked: marked)
    let handout = Handout([Self.example("outcome-action", 1), last], standing: .draft)
    #expect(handout.exercises == (isExercise ? [last] : []))
    #expect(handout.count == 2)
  }

  @Test func noExampleIsLostOrShownTwice() {
    let ids = AllIndicators.descriptions.map(\.id)
    let examples = ids.flatMap { id in (0..<4).map { Self.example(id, $0) } }
    let handout = Handout(examples, standing: .draft)
    let shown = handout.points.flatMap { $0.strong + $0.weak } + handout.exercises + handout.whole
    #expect(Set(shown.map(\.passage.text)) == Set(examples.map(\.passage.text)))
    #expect(shown.count == examples.count)
    #expect(handout.exercises.count == 12)
    #expect(Set(handout.exercises.map(\.kind)) == [.strong, .weak])
  }
}
