import Cases
import Context
import Indicators
public import RecordingQuality
public import Records
import Scoring
import TextCore

/// Finds in a record, while it is scored, the passages that may be worth showing.
///
/// For one thread: it keeps a workspace.
public final class PassageReader {
  private let scorer: RecordScorer
  private let advisory: Set<IndicatorNumber>
  private let request: PickRequest

  /// Reads with the lexicons of a scorer.
  public init(_ scorer: Scorer, _ request: PickRequest) {
    self.scorer = scorer.makeWorker()
    advisory = scorer.advisory
    self.request = request
  }

  /// The passages of a record, in no order that matters, and whether it has a score.
  ///
  /// - Parameter number: of the record among all entries of the inputs, from 0.
  /// - Complexity: that of scoring it.
  public func read(_ record: Record, number: Int) -> (passages: [Passage], isScored: Bool) {
    let (score, note) = scorer.read(record)
    guard score.value != nil, !note.isAdministrative else { return ([], score.value != nil) }
    let passages = record.withText { text in
      let reading = PassageReading(
        note: note, text: text, score: score, record: record, number: number, advisory: advisory,
        request: request)
      return reading.passages
    }
    return (passages, true)
  }
}

/// One record in which passages are looked for.
struct PassageReading {
  let note: AnnotatedNote
  let text: UnsafeRawBufferPointer
  let score: Score
  let record: Record
  let number: Int
  let advisory: Set<IndicatorNumber>
  let request: PickRequest

  var passages: [Passage] {
    var passages: [Passage] = []
    // Findings are in the order of the text, so only the last window can hold the next one.
    var seen: [IndicatorNumber: Range<Int>] = [:]
    for finding in score.findings where request.wants(finding.indicator) {
      let window: Range<Int>?
      if let place = finding.place {
        window = note.sentence(at: place).flatMap { self.window(around: $0, finding.indicator) }
      } else {
        window = wholeWindow(finding.indicator)
      }
      guard let window, !Self.isIn(window, seen[finding.indicator]),
        let passage = passage(finding.indicator, window)
      else { continue }
      seen[finding.indicator] = window
      passages.append(passage)
    }
    if request.wantsWholeRecords, let passage = wholeRecord { passages.append(passage) }
    return passages
  }

  private static func isIn(_ window: Range<Int>, _ last: Range<Int>?) -> Bool {
    last.map { window.lowerBound < $0.upperBound } ?? false
  }

  /// The record as an example of all that makes a good one.
  private var wholeRecord: Passage? {
    guard let value = score.value, value >= 75, (60...400).contains(note.wordCount) else {
      return nil
    }
    return passage(nil, note.sentences.indices)
  }

  /// One passage, if it is clear enough.
  private func passage(_ indicator: IndicatorNumber?, _ window: Range<Int>) -> Passage? {
    let bytes = trimmed(window)
    guard !bytes.isEmpty, bytes.count <= (indicator == nil ? 4_000 : 1_200) else { return nil }
    let clearness = weigh(indicator, window, bytes)
    guard clearness.points >= Clearness.least else { return nil }
    var passage = Passage(
      indicator: indicator,
      origin: Passage.Origin(
        record: number, id: record.id, caseKey: Deidentifier.caseKey(of: record), bytes: bytes),
      text: String(decoding: text[bytes], as: UTF8.self), marks: marks(indicator, bytes),
      clearness: clearness, style: style(words: clearness.words),
      signature: TextSignature(Array(note.tokens[tokens(of: window)])))
    passage.lot = SpellingHash.mix(
      SpellingHash.mix(SpellingHash.start(count: 0), request.seed),
      UInt64(number) << 32 | UInt64(bytes.lowerBound))
    return passage
  }

  func tokens(of window: Range<Int>) -> Range<Int> {
    note.sentences[window.lowerBound].tokens
      .lowerBound..<note.sentences[window.upperBound - 1].tokens.upperBound
  }

  /// Without the blanks at both ends, and without what marks a point of a list.
  func trimmed(_ window: Range<Int>) -> Range<Int> {
    var start = Int(note.sentences[window.lowerBound].place.start)
    var end = Int(note.sentences[window.upperBound - 1].place.end)
    while start < end, text[start] <= 0x20 || Self.bullets.contains(text[start]) { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private static let bullets = Array("-*>".utf8)

  private func style(words: Int) -> Passage.Style {
    var style = Passage.Style()
    style.agency = record.string(.agency)?.lowercased() ?? ""
    style.type = note.columns.type
    style.length = words < 15 ? .short : words < 35 ? .middling : .long
    if note.columns.isUnborn {
      style.age = .unborn
    } else if let months = note.columns.ageInMonths {
      style.age = Passage.AgeBand(months: months)
    } else if let birth = record.string(.birthDate).flatMap({ CaseDate.parse($0) }),
      let day = record.string(.date).flatMap({ CaseDate.parse($0) })
    {
      let days = day.dayNumber - birth.dayNumber
      style.age = days < 0 ? .unborn : Passage.AgeBand(months: Double(days) / 30.44)
    }
    return style
  }
}
