public import Indicators
import TextCore

/// Examples put together for a session: strong beside weak, whole records, and exercises.
public struct Handout: Sendable, Equatable {
  /// Whether a person has signed for all of it.
  public var standing: Standing
  /// What there is to show, in the order of the guide.
  public var points: [Point]
  /// Records shown as a whole.
  public var whole: [TrainingExample]
  /// Passages to be read without marks; their answers are the marks.
  public var exercises: [TrainingExample]

  /// Whether a person has signed for what is in it.
  public enum Standing: Sendable, Equatable {
    /// Nobody has.
    case draft
    /// So many people have, in these days; of so many passages that were put before them.
    case signed(people: Int, from: SigningDay, to: SigningDay, of: Int)
  }

  /// One point: what shows it well, and what is worth discussing beside it.
  public struct Point: Sendable, Equatable {
    /// What is done well; nil where there is no passage of it.
    public var strength: IndicatorNumber?
    /// What raises a question; nil where there is no passage of it.
    public var concern: IndicatorNumber?
    /// Passages of the strength, the clearest first.
    public var strong: [TrainingExample] = []
    /// Passages of the concern, the clearest first.
    public var weak: [TrainingExample] = []

    /// The theme under which it stands.
    public var theme: Theme {
      AllIndicators.descriptions[strength ?? concern ?? 0].theme
    }
  }

  /// Puts examples together.
  ///
  /// - Parameter examples: in the order in which they were picked, the clearest of a point first.
  public init(_ examples: [TrainingExample], standing: Standing) {
    self.standing = standing
    var rest = examples
    exercises = Self.exercises(from: &rest)
    whole = rest.filter { $0.indicator == nil }
    var byIndicator: [IndicatorNumber: [TrainingExample]] = [:]
    for example in rest {
      if let indicator = example.indicator { byIndicator[indicator, default: []].append(example) }
    }
    points = Self.points(byIndicator)
  }

  /// All passages that it shows, exercises too.
  public var count: Int {
    points.reduce(whole.count + exercises.count) { $0 + $1.strong.count + $1.weak.count }
  }

  private static func points(_ examples: [IndicatorNumber: [TrainingExample]]) -> [Point] {
    var points: [Point] = []
    var used: Set<IndicatorNumber> = []
    for theme in Theme.allCases {
      let numbers = examples.keys.filter { AllIndicators.descriptions[$0].theme == theme }.sorted()
      for number in numbers where AllIndicators.descriptions[number].kind == .strength {
        var point = Point(strength: number, strong: examples[number] ?? [])
        let beside = Counterparts.concerns(of: number).first {
          examples[$0] != nil && !used.contains($0)
        }
        if let beside {
          used.insert(beside)
          point.concern = beside
          point.weak = examples[beside] ?? []
        }
        points.append(point)
      }
    }
    for number in examples.keys.sorted()
    where AllIndicators.descriptions[number].kind == .concern && !used.contains(number) {
      points.append(Point(concern: number, weak: examples[number] ?? []))
    }
    let order = Theme.allCases
    return points.enumerated().sorted { a, b in
      (order.firstIndex(of: a.element.theme) ?? 0, a.offset)
        < (order.firstIndex(of: b.element.theme) ?? 0, b.offset)
    }.map(\.element)
  }

  /// Takes some passages out to be exercises: of points that have another one to show, and with words
  /// to be found in them.
  private static func exercises(from examples: inout [TrainingExample]) -> [TrainingExample] {
    var counts: [IndicatorNumber: Int] = [:]
    for example in examples {
      if let number = example.indicator { counts[number, default: 0] += 1 }
    }
    var taken: [Int] = []
    var seen: Set<IndicatorNumber> = []
    for index in examples.indices.reversed() {
      guard let number = examples[index].indicator, counts[number, default: 0] > 1,
        seen.insert(number).inserted, isExercise(examples[index])
      else { continue }
      taken.append(index)
    }
    taken.reverse()
    let strong = taken.filter { examples[$0].kind == .strong }
    let weak = taken.filter { examples[$0].kind == .weak }
    let half = mostExercises / 2
    let chosen =
      spread(strong, max(half, mostExercises - weak.count))
      + spread(weak, max(half, mostExercises - strong.count))
    // Mixed, so that their order does not tell which is which; the same each time.
    let mixed = chosen.sorted { mixing(examples[$0]) < mixing(examples[$1]) }
    let exercises = mixed.map { examples[$0] }
    examples = examples.indices.filter { !chosen.contains($0) }.map { examples[$0] }
    return exercises
  }

  private static let mostExercises = 12

  /// Whether a group that reads it can say which words tell, and has enough to go by.
  private static func isExercise(_ example: TrainingExample) -> Bool {
    !example.passage.marks.isEmpty && example.passage.words.count >= fewestWordsOfExercise
  }

  private static let fewestWordsOfExercise = 12

  /// Some of a list, from all over it.
  private static func spread(_ list: [Int], _ count: Int) -> [Int] {
    guard list.count > count else { return list }
    return (0..<count).map { list[$0 * list.count / count] }
  }

  private static func mixing(_ example: TrainingExample) -> UInt64 {
    FNV1a.of(example.passage.text.utf8)
  }
}
