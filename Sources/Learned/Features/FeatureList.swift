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
    add(Feature(place.kind, identity), at: tokens)
    if place == .own { for piece in words.pieces(of: index) { add(piece, at: tokens) } }
  }

  mutating func addCue(_ group: CueGroup, at tokens: Range<Int>) {
    group.forEachPart { part in part.forEachFeature(names) { add($0, at: tokens) } }
  }

  mutating func add(_ feature: Feature, at tokens: Range<Int>) {
    entries.append(Entry(feature: feature, tokens: tokens))
  }
}
