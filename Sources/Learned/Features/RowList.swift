import TextCore

/// Lists what a model knows of the features of sentences, with the tokens that show it: for reasons.
///
/// The same walk as for the score, so a reason is never of what was not weighed. Sentences are
/// listed one behind the other, so that a note needs three lists and not three a sentence.
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

  /// What hangs on a cue, and the cue's tokens.
  struct Cue {
    var group: CueGroup
    var tokens: Range<Int>
  }

  /// What was listed in one go: of a sentence, or of the record.
  struct Part {
    var entries: Range<Int>
    var words: Range<Int>
    var cues: Range<Int>
    /// From the first token that anything hangs on to the last.
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
  /// The bounds of the tokens of the part being listed.
  private var firstToken = Int.max
  private var endToken = 0

  init(model: LinearModel, words: WordSums, cues: CueSums, numbers: [Int32]) {
    self.model = model
    self.words = words
    self.cues = cues
    self.numbers = numbers
  }

  /// Lists all that `tell` tells.
  mutating func part(_ tell: (inout RowList) -> Void) -> Part {
    let (entry, word, cue) = (entries.count, wordEntries.count, cueEntries.count)
    (firstToken, endToken) = (Int.max, 0)
    tell(&self)
    return Part(
      entries: entry..<entries.count, words: word..<wordEntries.count, cues: cue..<cueEntries.count,
      tokens: firstToken < endToken ? firstToken..<endToken : 0..<0)
  }

  mutating func addWord(_ index: Int, _ place: WordSums.Place) {
    let sum = WordSums.sum(of: numbers[index], place)
    if !words.hasWeight(sum) { return }
    wordEntries.append(Word(sum: sum, token: index))
    widen(index..<index + 1)
  }

  mutating func addCue(_ group: CueGroup, at tokens: Range<Int>) {
    cueEntries.append(Cue(group: group, tokens: tokens))
    widen(tokens)
  }

  mutating func add(_ feature: Feature, at tokens: Range<Int>) {
    guard !tokens.isEmpty, let row = model.row(feature.hash) else { return }
    entries.append(Entry(row: row, tokens: tokens))
    widen(tokens)
  }

  private mutating func widen(_ tokens: Range<Int>) {
    firstToken = min(firstToken, tokens.lowerBound)
    endToken = max(endToken, tokens.upperBound)
  }
}
