import Scoring

/// One line of scores, as `casenote score` writes them.
struct ScoreRow: Decodable {
  /// The record's id; nil if it could not be read.
  let id: String?
  /// The record's score; nil if the record could not be read.
  let note: ScoredNote?

  private enum CodingKeys: String, CodingKey { case id, score, findings, error }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    id = try row.decode(String?.self, forKey: .id)
    if row.contains(.error) {
      note = nil
    } else {
      note = ScoredNote(
        value: try row.decode(Double?.self, forKey: .score),
        findings: try row.decode([FindingRow].self, forKey: .findings).map(\.finding))
    }
  }
}

/// One finding in a line of scores.
private struct FindingRow: Decodable {
  let finding: ScoredFinding

  private enum CodingKeys: String, CodingKey { case indicator, start, end, advisory }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    let ends = (
      try row.decodeIfPresent(Int.self, forKey: .start),
      try row.decodeIfPresent(Int.self, forKey: .end)
    )
    var place: Range<Int>?
    if ends != (nil, nil) {
      guard let start = ends.0, let end = ends.1, let given = Range(start: start, end: end) else {
        throw EvaluationError.Fault.notARange("findings")
      }
      place = given
    }
    finding = ScoredFinding(
      try row.decode(String.self, forKey: .indicator), at: place,
      isAdvisory: try row.decodeIfPresent(Bool.self, forKey: .advisory) ?? false)
  }
}
