import TextCore

/// Lists the features of a sentence with the tokens that show each: for training.
struct FeatureList: FeatureSink {
  /// A feature and the tokens that show it; none for what hangs on no word.
  struct Entry {
    var feature: Feature
    var tokens: Range<Int>
  }

  /// The identity and the pieces of each token.
  let words: WordsOfNote
  let names: RuleIdentity
  var entries: [Entry] = []

  mutating func addWord(_ index: Int, _ place: WordSums.Place) {
    let (identity, tokens) = (words.identities[index], index..<index + 1)
    switch place {
    case .own:
      add(Feature(.word, identity), at: tokens)
      for piece in words.pieces(of: index) { add(piece, at: tokens) }
    case .before: add(Feature(.wordBefore, identity), at: tokens)
    case .after: add(Feature(.wordAfter, identity), at: tokens)
    case .inRecord: add(Feature(.wordInRecord, identity), at: tokens)
    }
  }

  mutating func addCue(_ group: CueGroup, at tokens: Range<Int>) {
    for feature in group.features(names) { add(feature, at: tokens) }
  }

  mutating func add(_ feature: Feature, at tokens: Range<Int>) {
    entries.append(Entry(feature: feature, tokens: tokens))
  }
}
