import TextCore

/// Lists what a model knows of the features of sentences, with the tokens that show it: for reasons.
///
/// The same walk as for the score, so a reason is never of what was not weighed. Sentences are
/// listed one behind the other, so that a note needs three lists and not three a sentence.
struct RowList: FeatureSink, ~Copyable {
  /// A row of the model and the tokens that show its feature.
  struct Entry: BitwiseCopyable {
    var row: Int
    var tokens: Run
  }

  /// A sum that hangs on one word, and the word's token.
  struct Word: BitwiseCopyable {
    var place: Int32
    var token: Int
  }

  /// The sums that hang on one cue, and the cue's tokens.
  struct Cue: BitwiseCopyable {
    var places: Run
    var tokens: Run
  }

  /// A range of small numbers.
  struct Run: BitwiseCopyable {
    private var first: Int32
    private var end: Int32

    init(_ range: Range<Int>) {
      first = Int32(truncatingIfNeeded: range.lowerBound)
      end = Int32(truncatingIfNeeded: range.upperBound)
    }

    var range: Range<Int> { Int(first)..<Int(end) }
  }

  /// What was listed in one go: of a sentence, or of the record.
  struct Part: BitwiseCopyable {
    fileprivate var entries: Run
    fileprivate var words: Run
    fileprivate var cues: Run
    fileprivate var shown: Run

    /// From the first token that anything hangs on to the last.
    var tokens: Range<Int> { shown.range }
  }

  private let model: LinearModel
  private let words: SumList
  private let cues: CueSums
  /// The number of each token's word.
  private let numbers: UnsafePointer<Int32>
  private var entries = Pile<Entry>()
  private var wordEntries = Pile<Word>()
  private var cueEntries = Pile<Cue>()
  /// The sums of all cues.
  private var cuePlaces = Pile<Int32>()
  /// The bounds of the tokens of the part being listed.
  private var firstToken = Int.max
  private var endToken = 0

  /// - Parameter numbers: the number of each token's word in `words`; lives as long as this is used.
  init(model: LinearModel, words: WordSums, cues: CueSums, numbers: UnsafePointer<Int32>) {
    self.model = model
    self.words = words.sums
    self.cues = cues
    self.numbers = numbers
  }

  /// Lists all that `tell` tells.
  mutating func part(_ tell: (inout RowList) -> Void) -> Part {
    let (entry, word, cue) = (entries.count, wordEntries.count, cueEntries.count)
    (firstToken, endToken) = (Int.max, 0)
    tell(&self)
    return Part(
      entries: Run(entry..<entries.count), words: Run(word..<wordEntries.count),
      cues: Run(cue..<cueEntries.count),
      shown: Run(firstToken < endToken ? firstToken..<endToken : 0..<0))
  }

  /// Forgets all parts.
  mutating func removeAll() {
    entries.removeAll()
    wordEntries.removeAll()
    cueEntries.removeAll()
    cuePlaces.removeAll()
  }

  @inline(__always)
  mutating func addWord(_ index: Int, _ place: WordSums.Place) {
    let start = words.place(WordSums.sum(of: numbers[index], place))
    if start < 0 { return }
    wordEntries.append(Word(place: start, token: index))
    widen(index..<index + 1)
  }

  mutating func addCue(_ group: CueGroup, at tokens: Range<Int>) {
    let first = cuePlaces.count
    group.forEachPart { part in
      let start = cues.place(of: part, in: model)
      cuePlaces.append(start, if: start >= 0)
    }
    if cuePlaces.count > first {
      cueEntries.append(Cue(places: Run(first..<cuePlaces.count), tokens: Run(tokens)))
    }
    widen(tokens)
  }

  @inline(__always)
  mutating func add(_ feature: Feature, at tokens: Range<Int>) {
    guard !tokens.isEmpty, model.rows.mayHave(feature.hash) else { return }
    addRow(feature.hash, tokens)
  }

  private mutating func addRow(_ hash: UInt64, _ tokens: Range<Int>) {
    guard let row = model.row(hash) else { return }
    entries.append(Entry(row: row, tokens: Run(tokens)))
    widen(tokens)
  }

  @inline(__always)
  private mutating func widen(_ tokens: Range<Int>) {
    firstToken = min(firstToken, tokens.lowerBound)
    endToken = max(endToken, tokens.upperBound)
  }

  /// Tells what each listed thing of a part weighs in a lane, and its tokens.
  @inline(__always)
  func forEachWeight(
    of part: Part, lane: Int, _ body: (_ steps: Int, _ tokens: Range<Int>) -> Void
  ) {
    for word in wordEntries.elements(part.words.range) {
      body(words.weight(at: word.place, lane: lane), word.token..<word.token + 1)
    }
    for cue in cueEntries.elements(part.cues.range) {
      var steps = 0
      for place in cuePlaces.elements(cue.places.range) {
        steps += cues.weight(at: place, lane: lane)
      }
      body(steps, cue.tokens.range)
    }
    for entry in entries.elements(part.entries.range) {
      body(model.weight(entry.row, lane: lane), entry.tokens.range)
    }
  }
}
