import Cases
import Indicators

/// What is shown of a record at a place: a sentence with what earned a finding in it, or a word on
/// the record as a whole.
enum Quotation: Equatable {
  /// There is no sentence to quote.
  case whole(String)
  /// The words in front of what earned the finding, that itself, and what follows.
  case sentence(before: String, marked: String, after: String)

  /// - Parameters:
  ///   - place: in a case.
  ///   - indicators: the first finding of one of these is marked.
  init(_ place: CasePlace, in view: CaseView, _ indicators: [Int] = []) {
    let record = view.records[place.record]
    let found = record.findings.first {
      $0.sentence == place.sentence && indicators.contains($0.indicator)
    }
    guard let sentence = place.sentence else {
      let title = found.map { "\(AllIndicators.descriptions[$0.indicator].title): " } ?? ""
      self = .whole("\(title)the record as a whole")
      return
    }
    let text = record.sentences[sentence].text
    guard let found, found.end > found.start, found.end <= text.utf8.count else {
      self = .sentence(before: text, marked: "", after: "")
      return
    }
    let bytes = Array(text.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    self = .sentence(
      before: part(0..<found.start), marked: part(found.start..<found.end),
      after: part(found.end..<bytes.count))
  }
}
