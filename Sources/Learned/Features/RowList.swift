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

  /// A sum that hangs on a cue, and the cue's tokens.
  struct Cue {
    var sum: Int
    var tokens: Range<Int>
  }

  let model: LinearModel
  let words: WordSums
  let cues: CueSums
  /// The number of each token's word in `words`.
  let numbers: [Int32]
  private(set) var entries: [Entry] = []
  private(set) var wordEntries: [Word] = []
  private(set) var cueEntries: [Cue] = []

  init(model: LinearModel, words: WordSums, cues: CueSums, numbers: [Int32]) {
    self.model = model
    self.words = words
    self.cues = cues
    self.numbers = numbers
  }

  /// The tokens from the first that anything hangs on to the last.
  var tokens: Range<Int> {
    var (first, end) = (Int.max, 0)
    for word in wordEntries { (first, end) = (min(first, word.token), max(end, word.token + 1)) }
    for tokens in cueEntries.map(\.tokens) + entries.map(\.tokens) {
      (first, end) = (min(first, tokens.lowerBound), max(end, tokens.upperBound))
    }
    return first < end ? first..<end : 0..<0
  }

  mutating func addWord(_ index: Int, _ place: WordSums.Place) {
    wordEntries.append(Word(sum: WordSums.sum(of: numbers[index], place), token: index))
  }

  mutating func addCue(_ group: CueGroup, at tokens: Range<Int>) {
    cueEntries.append(Cue(sum: cues.sum(of: group, in: model), tokens: tokens))
  }

  mutating func add(_ feature: Feature, at tokens: Range<Int>) {
    guard !tokens.isEmpty, let row = model.row(feature.hash) else { return }
    entries.append(Entry(row: row, tokens: tokens))
  }
}
