import TextCore

/// Adds up the weights of features as they are told.
///
/// Features whose rows have to be fetched are gathered first and looked up together, so that many
/// fetches are under way at once.
struct ScoringSink: FeatureSink {
  let model: LinearModel
  let words: WordSums
  let cues: CueSums
  /// The number of each token's word in `words`.
  let numbers: [Int32]
  private var gathered: [Feature] = []
  private var total = WeightSum()

  init(model: LinearModel, words: WordSums, cues: CueSums, numbers: [Int32]) {
    self.model = model
    self.words = words
    self.cues = cues
    self.numbers = numbers
  }

  mutating func addWord(_ index: Int, _ place: WordSums.Place) {
    words.add(numbers[index], place, to: &total)
  }

  mutating func addCue(_ group: CueGroup, at tokens: Range<Int>) {
    group.forEachPart { cues.add($0, in: model, to: &total) }
  }

  @inline(__always)
  mutating func add(_ feature: Feature, at tokens: Range<Int>) {
    if model.rows.mayHave(feature.hash) { gathered.append(feature) }
  }

  /// The sum of all that was told, beginning with another sum; then begins anew.
  mutating func sum(from start: WeightSum = WeightSum()) -> WeightSum {
    let rows = model.rows
    for feature in gathered {
      guard let row = rows.row(feature.hash) else { continue }
      total.add(rows.weights(row), square: feature.kind.square)
    }
    gathered.removeAll(keepingCapacity: true)
    total.add(start)
    defer { total = WeightSum() }
    return total
  }
}
