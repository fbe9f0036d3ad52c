import Indicators
public import Matching
public import Records
import TextCore

/// Makes a ``LinearModel`` of labelled notes, the same bytes each time.
public struct Trainer {
  /// How a model is made.
  public struct Options: Sendable {
    /// Of a row on the wrong side, against the length of the weights.
    public var cost: Float = 0.5
    /// How many parts the groups are dealt into to set thresholds on notes not trained on.
    public var folds = 10
    /// The least precision that thresholds are set for, where it can be had.
    public var precision = 0.62
    /// The most features kept, those with the largest weights.
    public var features = 32_000
    /// For some indicators the most false alarms, as a share of all sentences or records.
    ///
    /// A father said to be missing who stands in the record costs the trust of whoever checks.
    public var mostFalseAlarms = ["father-missing": 0.02]
    /// The usual way.
    public init() {}
  }

  private let reader: NoteReader
  private var notes: [TrainingNote] = []

  /// A trainer whose notes are matched with these lexicons.
  public init(_ lexicons: CompiledLexicons) { reader = NoteReader(lexicons) }

  /// Adds a note and its labels.
  ///
  /// - Parameter group: the writer, file or case; notes of one group are trained on together.
  public mutating func add(_ record: Record, labels: LabelledNote, group: String) {
    guard let read = reader.read(record) else { return }
    notes.append(TrainingNote(read, labels: labels, group: group))
  }

  /// What an example may stand between: what a sentence shows does not hang on its place.
  private static let surroundings = [
    ("", ""), ("é\n", ""), ("Written up at the desk.\n\n", "\n\nEnd of note."),
  ]

  /// Adds the examples and near-misses of all indicators, which teach and are not measured.
  public mutating func addExamples() {
    for (number, description) in AllIndicators.descriptions.enumerated() {
      let examples = description.examples.map { ($0, true) }
      for (example, shows) in examples + description.nearMisses.map({ ($0, false) }) {
        var columns: [Record.Column: String] = [:]
        for (name, value) in example.columns {
          if let column = Record.Column(rawValue: name) { columns[column] = value }
        }
        for (opening, closing) in Self.surroundings {
          let text = opening + example.text + closing
          let record = Record(id: description.id, text: text, columns: columns)
          guard let read = reader.read(record) else { continue }
          let start = UInt32(opening.utf8.count)
          let marks = example.marks.map { Place($0.start + start, $0.end + start) }
          notes.append(TrainingNote(read, of: number, shows: shows, marks: marks))
        }
      }
    }
  }

  /// Trains a model on all notes added, and says how well it did on notes it was not trained on.
  ///
  /// - Complexity: about a minute for 20,000 sentences on two processors.
  public func train(_ options: Options = Options()) -> (model: LinearModel, report: TrainingReport)
  {
    let notes = notes
    // What no reader labels has no lane: the rules alone decide.
    let lanes = AllIndicators.descriptions.indices.filter { number in
      notes.contains { !$0.isExample && $0.labels[number].contains(.yes) }
    }
    precondition(lanes.count <= LinearModel.width, "more indicators than a model has lanes")
    let rows = notes.map(\.rows)
    let all = TrainingSet(rows)
    // First which features matter, then weights for these alone.
    let weights = concurrentMap(lanes.count) { lane in
      LaneRows(lanes[lane], of: all, notes).trained(cost: options.cost).weights
    }
    let selection = FeatureSelection(all, weights: weights, most: options.features)
    let set = TrainingSet(rows) { selection.contains($0) }
    let folds = Folds(notes.map(\.group), count: options.folds)
    let results = concurrentMap(lanes.count) { lane in
      LaneTraining(
        LaneRows(lanes[lane], of: set, notes), folds, options,
        mostFalseAlarms: options.mostFalseAlarms[AllIndicators.descriptions[lanes[lane]].id])
    }
    let report = TrainingReport(
      lanes: zip(lanes, results).map { number, result in
        .init(
          indicator: AllIndicators.descriptions[number].id, labelled: result.labelled,
          modelDecides: result.decides, isAdvisory: result.isAdvisory, rules: result.ruled,
          learned: result.learned)
      })
    let model = ModelBuilder(set: set, lanes: zip(lanes, results).map { ($0, $1) }).model
    return (model, report)
  }
}
