import Indicators
import TextCore

/// The rows of all sentences and all records that a model is trained on, and their labels.
///
/// A row lists its features as columns of one table; what occurs in one note alone has no column.
struct TrainingSet {
  /// One row: a sentence of a note, or the note as a whole.
  struct Row {
    /// The index of its note.
    var note: Int
    /// The index of its sentence; nil for the record as a whole.
    var sentence: Int?
    /// Its columns and values within ``columns`` and ``values``.
    var range: Range<Int>
  }

  private(set) var rows: [Row] = []
  /// The features' columns, row behind row.
  private(set) var columns: [Int32] = []
  /// Their values, each row scaled to the length of one.
  private(set) var values: [Float] = []
  /// The hash of each column, ascending.
  private(set) var features: [UInt64] = []
  /// How much one occurrence of each column's feature counts.
  private(set) var featureValues: [Float] = []

  /// - Parameters:
  ///   - notes: for each note the features of its sentences, then of the whole.
  ///   - isKept: which features get a column, of those that occur in two notes or more.
  init(_ notes: [NoteRows], isKept: (UInt64) -> Bool = { _ in true }) {
    var occurrences: [UInt64: (note: Int, notes: Int, value: Float)] = [:]
    for (number, note) in notes.enumerated() {
      for row in note.sentences + [note.record] {
        for feature in row {
          var seen = occurrences[feature.hash] ?? (-1, 0, feature.kind.value)
          if seen.note != number { seen = (number, seen.notes + 1, seen.value) }
          occurrences[feature.hash] = seen
        }
      }
    }
    features = occurrences.filter { $0.value.notes > 1 && isKept($0.key) }.keys.sorted()
    featureValues = features.map { occurrences[$0]?.value ?? 1 }
    var numbers: [UInt64: Int32] = [:]
    for (column, feature) in features.enumerated() { numbers[feature] = Int32(column) }
    for (number, note) in notes.enumerated() {
      for (sentence, row) in note.sentences.enumerated() {
        append(row, note: number, sentence: sentence, numbers)
      }
      append(note.record, note: number, sentence: nil, numbers)
    }
  }

  private mutating func append(
    _ row: [Feature], note: Int, sentence: Int?, _ numbers: [UInt64: Int32]
  ) {
    var squares: Float = 0
    var sums: [Int32: Float] = [:]
    for feature in row {
      guard let column = numbers[feature.hash] else { continue }
      squares += feature.kind.value * feature.kind.value
      sums[column, default: 0] += feature.kind.value
    }
    let length = max(1, squares).squareRoot()
    let first = columns.count
    for (column, value) in sums.sorted(by: { $0.key < $1.key }) {
      columns.append(column)
      values.append(value / length)
    }
    rows.append(Row(note: note, sentence: sentence, range: first..<columns.count))
  }
}

/// The features of one note, sentence by sentence and as a whole.
struct NoteRows {
  var sentences: [[Feature]]
  var record: [Feature]
}
