import TextCore

/// Lists what a model knows of a sentence's features, with the tokens that show it: for reasons.
///
/// The same walk as for the score, so a reason is never of what was not weighed.
struct RowList: FeatureSink {
  /// A row of the model and the tokens that show its feature.
  struct Entry {
    var row: Int
    var tokens: Range<Int>
  }

  /// A sum that hangs on one word, and the word's token.
  struct Word {
    var sum: Int
    var token: Int
  }

  let model: LinearModel
  let words: WordSums
  /// The number of each token's word in `words`.
  let numbers: [Int32]
  private(set) var entries: [Entry] = []
  private(set) var wordEntries: [Word] = []

  init(model: LinearModel, words: WordSums, numbers: [Int32]) {
    self.model = model
    self.words = words
    self.numbers = numbers
  }

  mutating func addWord(_ index: Int) {
    wordEntries.append(Word(sum: WordSums.sum(of: numbers[index]), token: index))
  }

  mutating func addNeighbour(_ index: Int, kind: FeatureKind) {
    let sum = WordSums.sum(of: numbers[index], asNeighbour: kind)
    wordEntries.append(Word(sum: sum, token: index))
  }

  mutating func add(_ feature: Feature, at tokens: Range<Int>) {
    guard !tokens.isEmpty, let row = model.row(feature.hash) else { return }
    entries.append(Entry(row: row, tokens: tokens))
  }
}
