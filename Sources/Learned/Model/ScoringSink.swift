import TextCore

/// Adds up the weights of features as they are told.
///
/// What has weight is listed first, then added up at once: many fetches are under way together,
/// and the lanes of the sum stay in registers.
struct ScoringSink: FeatureSink, ~Copyable {
  private let rows: HashedRows
  private let model: LinearModel
  private let cues: CueSums
  /// The number of each token's word.
  private let numbers: UnsafePointer<Int32>
  private let words: SumList
  private let wordPlaces: UnsafePointer<Int32>
  private var ofWords = Pile<Int32>()
  private var ofCues = Pile<Int32>()
  private var features = Pile<Feature>()
  private var found = Pile<WeightSum.Row>()

  /// - Parameters:
  ///   - words: does not change as long as this is used.
  ///   - numbers: the number of each token's word in `words`; lives as long as this is used.
  init(model: LinearModel, words: WordSums, cues: CueSums, numbers: UnsafePointer<Int32>) {
    self.model = model
    rows = model.rows
    self.cues = cues
    self.words = words.sums
    wordPlaces = words.sums.places
    self.numbers = numbers
  }

  @inline(__always)
  mutating func addWord(_ index: Int, _ place: WordSums.Place) {
    let start = wordPlaces[WordSums.sum(of: numbers[index], place)]
    words.prefetch(start)
    ofWords.append(start, if: start >= 0)
  }

  @inline(__always)
  mutating func addCue(_ group: CueGroup, at tokens: Range<Int>) {
    group.forEachPart { part in
      let start = cues.place(of: part, in: model)
      cues.prefetch(start)
      ofCues.append(start, if: start >= 0)
    }
  }

  @inline(__always)
  mutating func add(_ feature: Feature, at tokens: Range<Int>) {
    features.append(feature, if: rows.mayHave(feature.hash))
  }

  /// Begins to fetch the rows of all that was told.
  func prefetchRows() {
    for feature in features.elements { rows.prefetchStart(feature.hash) }
    for feature in features.elements { rows.prefetchRow(feature.hash) }
  }

  /// The sum of all that was told, beginning with another sum; then begins anew.
  mutating func sum(from start: WeightSum = WeightSum()) -> WeightSum {
    for feature in features.elements {
      guard let row = rows.row(feature.hash) else { continue }
      found.append(WeightSum.Row(weights: rows.weights(row), square: feature.kind.square))
    }
    var sum = start
    sum.add(UnsafeBufferPointer(found.elements))
    sum.add(UnsafeBufferPointer(ofWords.elements), of: words.memory)
    sum.add(UnsafeBufferPointer(ofCues.elements), of: cues.memory)
    found.removeAll()
    features.removeAll()
    ofWords.removeAll()
    ofCues.removeAll()
    return sum
  }
}
