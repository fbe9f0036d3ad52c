import Indicators
import Training

/// What is shown on a wall at once.
enum Slide {
  /// What it is, and what holds of it.
  case title
  /// A strong passage beside a weak one of the same point.
  case pair(Handout.Point, strong: TrainingExample, weak: TrainingExample)
  /// One passage with what is to be said of it; the number of the exercise that it answers.
  case single(TrainingExample, IndicatorDescription, answers: Int?)
  /// A passage without marks.
  case exercise(Int, TrainingExample)

  /// The slides of a handout, in order; records shown as a whole are too long for a wall.
  static func all(of handout: Handout) -> [Slide] {
    var slides = [Slide.title] + handout.points.flatMap(slides)
    for (index, example) in handout.exercises.enumerated() {
      slides.append(.exercise(index + 1, example))
      slides += single(example, answers: index + 1)
    }
    return slides
  }

  private static func slides(of point: Handout.Point) -> [Slide] {
    let all = point.strong + point.weak
    // Side by side only where both can be read from the back of the room.
    guard let strong = point.strong.first, let weak = point.weak.first,
      strong.passage.text.count + weak.passage.text.count <= mostOfPair
    else { return all.flatMap { single($0) } }
    return [.pair(point, strong: strong, weak: weak)]
      + (point.strong.dropFirst() + point.weak.dropFirst()).flatMap { single($0) }
  }

  private static let mostOfPair = 700

  private static func single(_ example: TrainingExample, answers: Int? = nil) -> [Slide] {
    guard let indicator = example.indicator else { return [] }
    return [.single(example, AllIndicators.descriptions[indicator], answers: answers)]
  }
}
