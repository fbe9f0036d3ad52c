import TextCore

/// Where a ``NoteFeatures`` puts what it finds: a sum of weights, or a list.
protocol FeatureSink {
  /// A token of the sentence: the word itself and its pieces.
  mutating func addWord(_ index: Int)
  /// A token of the sentence before or behind.
  mutating func addNeighbour(_ index: Int, kind: FeatureKind)
  /// Any other feature, and the tokens that show it.
  mutating func add(_ feature: Feature, at tokens: Range<Int>)
}
