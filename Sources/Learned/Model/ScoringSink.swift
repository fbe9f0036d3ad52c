/// Adds up the weights of features as they are told.
struct ScoringSink: FeatureSink {
  let model: LinearModel
  let words: WordSums
  /// The number of each token's word in `words`.
  let numbers: [Int32]
  var sum = WeightSum()

  mutating func addWord(_ index: Int) { words.addWord(numbers[index], to: &sum) }

  mutating func addNeighbour(_ index: Int, kind: FeatureKind) {
    words.addNeighbour(numbers[index], kind: kind, to: &sum)
  }

  mutating func add(_ feature: Feature, at tokens: Range<Int>) { sum.add(feature, of: model) }
}
