import Indicators

/// The rows that one lane is trained on, and their labels: all sentences, or all records.
struct LaneRows: Sendable {
  let set: TrainingSet
  /// Indices into the set's rows.
  let rows: [Int]
  /// What the readers say of each.
  let labels: [TrainingNote.Label]
  /// What the rules alone say of each.
  let ruled: [Bool]
  /// The index of each row's note.
  let notes: [Int]
  /// Whether each row's note only teaches.
  let isExample: [Bool]

  /// How much more an example counts than a sentence of a note: it says what is meant.
  private static let exampleWeight: Float = 12

  init(_ number: IndicatorNumber, of set: TrainingSet, _ notes: [TrainingNote]) {
    let isRecordUnit = AllIndicators.descriptions[number].unit == .record
    let rows = set.rows.indices.filter { (set.rows[$0].sentence == nil) == isRecordUnit }
    func index(_ row: Int) -> Int {
      set.rows[row].sentence ?? notes[set.rows[row].note].rows.sentences.count
    }
    self.set = set
    self.rows = rows
    labels = rows.map { notes[set.rows[$0].note].labels[number][index($0)] }
    ruled = rows.map { notes[set.rows[$0].note].ruled[number][index($0)] }
    self.notes = rows.map { set.rows[$0].note }
    isExample = rows.map { notes[set.rows[$0].note].isExample }
  }

  /// A separation learned from the rows that are not left out, those in doubt never used.
  func trained(cost: Float, isLeftOut: (Int) -> Bool = { _ in false }) -> SupportVectors {
    let kept = rows.indices.filter { labels[$0] != .maybe && !isLeftOut($0) }
    return SupportVectors(
      set, rows: kept.map { rows[$0] }, isPositive: kept.map { labels[$0] == .yes },
      costs: kept.map { isExample[$0] ? Self.exampleWeight * cost : cost })
  }
}
