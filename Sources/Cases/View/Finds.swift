import Indicators

/// Looks up findings by the id of their indicator.
enum Finds {
  /// Where an indicator was found, each sentence once.
  static func places(_ id: String, in records: [RecordFacts]) -> [CasePlace] {
    guard let number = AllIndicators.number(of: id) else { return [] }
    var places: [CasePlace] = []
    for (index, record) in records.enumerated() {
      for found in record.findings where found.indicator == number {
        let place = CasePlace(record: index, sentence: found.sentence)
        if places.last != place { places.append(place) }
      }
    }
    return places
  }

  /// The first record, from one on, in which an indicator was found.
  static func first(_ id: String, in records: [RecordFacts], from start: Int) -> CasePlace? {
    guard let number = AllIndicators.number(of: id), start < records.count else { return nil }
    for index in start..<records.count {
      if let found = records[index].findings.first(where: { $0.indicator == number }) {
        return CasePlace(record: index, sentence: found.sentence)
      }
    }
    return nil
  }
}
