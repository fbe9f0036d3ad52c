import Indicators
import Records
import Scoring

/// Labels, and the scores of the notes that have them.
struct EvaluationInput {
  /// In the order of their file.
  let labels: [LabelledNote]
  /// By the note's id.
  let scores: [String: ScoredNote]

  /// Reads both files; one of them may be "-" for standard input.
  init(labels: String, scores: String) throws(EvaluationError) {
    guard labels != "-" || scores != "-" else { throw .standardInputTwice }
    let labels = try Self.labels(in: JSONLinesFile(labels))
    self.labels = labels
    self.scores = try Self.scores(in: JSONLinesFile(scores), for: Set(labels.map(\.id)))
  }

  static func labels(in file: JSONLinesFile) throws(EvaluationError) -> [LabelledNote] {
    var labels: [LabelledNote] = []
    var lines: [String: Int] = [:]
    var units: [String: (unit: IndicatorDescription.Unit, line: Int)] = [:]
    try file.forEachLine(as: LabelRow.self) { number, row throws(EvaluationError.Fault) in
      let note = row.note
      try require(note.id, isNewIn: &lines, at: number)
      let inSentences = Set(note.sure.keys).union(note.maybe.keys).map { ($0, sentence) }
      let inRecord = note.record.union(note.recordMaybe).map { ($0, record) }
      // In order of name, so that of several faults always the same one is told.
      for (id, unit) in (inSentences + inRecord).sorted(by: { $0.0 < $1.0 }) {
        if let before = units[id], before.unit != unit {
          throw .twoUnits(indicator: id, line: before.line)
        }
        units[id] = (unit, units[id]?.line ?? number)
      }
      labels.append(note)
    }
    if labels.isEmpty { throw .noLabels(file: file.name) }
    return labels
  }

  private static let sentence = IndicatorDescription.Unit.sentence
  private static let record = IndicatorDescription.Unit.record

  private static func scores(
    in file: JSONLinesFile, for ids: Set<String>
  ) throws(EvaluationError) -> [String: ScoredNote] {
    var scores: [String: ScoredNote] = [:]
    var lines: [String: Int] = [:]
    try file.forEachLine(as: ScoreRow.self) { number, row throws(EvaluationError.Fault) in
      // An export may repeat the ids of notes that nobody labelled.
      guard let id = row.id, let note = row.note, ids.contains(id) else { return }
      try require(id, isNewIn: &lines, at: number)
      scores[id] = note
    }
    return scores
  }

  private static func require(
    _ id: String, isNewIn lines: inout [String: Int], at number: Int
  ) throws(EvaluationError.Fault) {
    if let before = lines.updateValue(number, forKey: id) {
      throw .repeated(id: id, line: before)
    }
  }
}
