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
  var entries: [Entry] = []

  mutating func addWord(_ index: Int) {
    add(Feature(.word, words.identities[index]), at: index..<index + 1)
    for piece in words.pieces(of: index) { add(piece, at: index..<index + 1) }
  }

  mutating func addNeighbour(_ index: Int, kind: FeatureKind) {
    add(Feature(kind, words.identities[index]), at: index..<index + 1)
  }

  mutating func add(_ feature: Feature, at tokens: Range<Int>) {
    entries.append(Entry(feature: feature, tokens: tokens))
  }
}
