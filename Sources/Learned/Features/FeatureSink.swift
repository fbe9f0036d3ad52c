import TextCore

/// Where a ``NoteFeatures`` puts what it finds: a sum of weights, or a list.
protocol FeatureSink: ~Copyable {
  /// A token, as a word of the place where it stands.
  mutating func addWord(_ index: Int, _ place: WordSums.Place)
  /// What hangs on a cue, and its tokens.
  mutating func addCue(_ group: CueGroup, at tokens: Range<Int>)
  /// Any other feature, and the tokens that show it.
  mutating func add(_ feature: Feature, at tokens: Range<Int>)
}
