/// Adds up the weights of features as they are told.
///
/// Features are gathered first and looked up together: what a look-up fetches from memory is then
/// fetched for many at once.
struct ScoringSink: FeatureSink {
  let model: LinearModel
  let words: WordSums
  let cues: CueSums
  /// The number of each token's word in `words`.
  let numbers: [Int32]
  private var gathered: [Feature] = []
  private var cueSums: [Int] = []
  private var rows: [FoundRow] = []
  private var total = WeightSum()

  /// The row of a feature that the model knows.
  private struct FoundRow {
    var row: Int32
    var square: Int32
  }

  init(model: LinearModel, words: WordSums, cues: CueSums, numbers: [Int32]) {
    self.model = model
    self.words = words
    self.cues = cues
    self.numbers = numbers
  }

  mutating func addWord(_ index: Int, _ place: WordSums.Place) {
    words.add(numbers[index], place, to: &total)
  }

  mutating func addCue(_ group: CueGroup, at tokens: Range<Int>) {
    cueSums.append(cues.sum(of: group, in: model))
  }

  @inline(__always)
  mutating func add(_ feature: Feature, at tokens: Range<Int>) { gathered.append(feature) }

  /// The sum of all that was told, beginning with another sum; then begins anew.
  mutating func sum(from start: WeightSum = WeightSum()) -> WeightSum {
    findRows()
    for row in rows {
      total.add(model.rows.weights(Int(row.row)), square: row.square)
    }
    cues.add(cueSums, to: &total)
    cueSums.removeAll(keepingCapacity: true)
    total.add(start)
    defer { total = WeightSum() }
    return total
  }

  /// Fills `rows` with those of the gathered features.
  private mutating func findRows() {
    let table = model.rows
    rows.removeAll(keepingCapacity: true)
    guard table.count > 0 else { return gathered.removeAll(keepingCapacity: true) }
    // Those that may have a row move to the front.
    var candidates = 0
    gathered.withUnsafeMutableBufferPointer { gathered in
      for index in gathered.indices {
        let feature = gathered[index]
        gathered[candidates] = feature
        candidates &+= table.mayHave(feature.hash) ? 1 : 0
      }
    }
    gathered.removeLast(gathered.count - candidates)
    // A row is fetched without asking whether it is the right one, so that nothing waits for it.
    rows.append(contentsOf: repeatElement(FoundRow(row: 0, square: 0), count: candidates))
    var found = 0
    var others = 0
    rows.withUnsafeMutableBufferPointer { rows in
      gathered.withUnsafeMutableBufferPointer { gathered in
        for index in gathered.indices {
          let feature = gathered[index]
          let row = table.firstRow(feature.hash)
          let isIts = table.hash(row) == feature.hash
          rows[found] = FoundRow(
            row: Int32(truncatingIfNeeded: row), square: feature.kind.square)
          found &+= isIts ? 1 : 0
          gathered[others] = feature
          others &+= isIts ? 0 : 1
        }
      }
    }
    rows.removeLast(candidates - found)
    for feature in gathered[..<others] {
      guard let row = table.row(feature.hash) else { continue }
      rows.append(
        FoundRow(row: Int32(truncatingIfNeeded: row), square: feature.kind.square))
    }
    gathered.removeAll(keepingCapacity: true)
  }
}
