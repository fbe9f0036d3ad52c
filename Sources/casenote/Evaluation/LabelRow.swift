import Records

/// One line of labels, as readers hand them in.
struct LabelRow: Decodable {
  /// The labels of one note.
  let note: LabelledNote

  private enum CodingKeys: String, CodingKey {
    case id, sentences, sure, maybe, record, grade
    case recordMaybe = "record_maybe"
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    let sentences = try row.decode([[Int]].self, forKey: .sentences).map { ends in
      guard ends.count == 2, let place = Range(start: ends[0], end: ends[1]) else {
        throw EvaluationError.Fault.notARange("sentences")
      }
      return place
    }
    /// Turns the indicators of each sentence into the sentences of each indicator.
    func byIndicator(_ labels: [String: [String]], _ key: CodingKeys) throws -> [String: Set<Int>] {
      var result: [String: Set<Int>] = [:]
      for (number, indicators) in labels {
        guard let number = Int(number), (1..<sentences.count + 1).contains(number) else {
          throw EvaluationError.Fault.noSuchSentence(
            key.stringValue, sentences: sentences.count)
        }
        for indicator in indicators { result[indicator, default: []].insert(number - 1) }
      }
      return result
    }
    let sure = try row.decode([String: [String]].self, forKey: .sure)
    let maybe = try row.decodeIfPresent([String: [String]].self, forKey: .maybe) ?? [:]
    note = LabelledNote(
      id: try row.decode(String.self, forKey: .id), sentences: sentences,
      sure: try byIndicator(sure, .sure), maybe: try byIndicator(maybe, .maybe),
      record: Set(try row.decode([String].self, forKey: .record)),
      recordMaybe: Set(try row.decodeIfPresent([String].self, forKey: .recordMaybe) ?? []),
      grade: try row.decodeIfPresent(Double.self, forKey: .grade))
  }
}

extension Range<Int> {
  /// A place as the files give it; nil unless it is one and not far beyond the longest text.
  init?(start: Int, end: Int) {
    guard 0 <= start, start <= end, end <= Int32.max else { return nil }
    self = start..<end
  }
}
