import Indicators
import Testing

@testable import Training

@Suite struct HandoutTests {
  private static func example(_ id: String, _ number: Int) -> TrainingExample {
    TrainingExample(
      indicator: AllIndicators.number(of: id), passage: MarkedPassage(marked: "«\(id)» \(number)."),
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
    #expect(Set(handout.exercises.map(\.passage.text)) == ["outcome-action 2.", "vague-action 2."])
    #expect(handout.whole == [examples[5]])
    #expect(handout.count == examples.count)
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
