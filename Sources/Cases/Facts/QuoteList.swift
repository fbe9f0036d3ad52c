import Context
import TextCore

/// The sentences of a record that something points to.
struct QuoteList {
  private let note: AnnotatedNote
  private let text: UnsafeRawBufferPointer
  private var indices: [Int: Int] = [:]
  private var quotes: [RecordFacts.Quote] = []

  /// A record is never quoted whole, however long it is.
  private static let mostSentences = 400
  private static let mostBytes = 800

  init(_ note: AnnotatedNote, _ text: UnsafeRawBufferPointer) {
    (self.note, self.text) = (note, text)
  }

  /// Where a sentence is among the quotations; nil when there are too many.
  mutating func index(of sentence: Int) -> Int? {
    if let known = indices[sentence] { return known }
    guard quotes.count < Self.mostSentences else { return nil }
    let place = shown(sentence)
    // A byte for a byte, so that places in it hold.
    let bytes = text[place].map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
    indices[sentence] = quotes.count
    quotes.append(
      RecordFacts.Quote(number: sentence, text: String(decoding: bytes, as: UTF8.self)))
    return quotes.count - 1
  }

  /// Where a place of the record lies in the quotation of its sentence.
  func bytes(of place: Place, in sentence: Int) -> (start: Int, end: Int) {
    let range = shown(sentence)
    func within(_ byte: UInt32) -> Int {
      min(max(Int(byte), range.lowerBound), range.upperBound) - range.lowerBound
    }
    return (within(place.start), within(place.end))
  }

  /// The quotations in the order of the text; what points to them is turned to their new places.
  func sorted(_ facts: inout RecordFacts) -> [RecordFacts.Quote] {
    let order = quotes.indices.sorted { quotes[$0].number < quotes[$1].number }
    var place = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { place[old] = new }
    for index in facts.findings.indices {
      facts.findings[index].sentence = facts.findings[index].sentence.map { place[$0] }
    }
    facts.seenSentence = facts.seenSentence.map { place[$0] }
    for index in facts.people.indices { facts.people[index].move { place[$0] } }
    for index in facts.names.indices { facts.names[index].move { place[$0] } }
    for index in facts.actions.indices {
      facts.actions[index].sentence = place[facts.actions[index].sentence]
    }
    for index in facts.deeds.indices {
      facts.deeds[index].sentence = place[facts.deeds[index].sentence]
    }
    for index in facts.incidents.indices {
      facts.incidents[index].sentence = place[facts.incidents[index].sentence]
    }
    return order.map { quotes[$0] }
  }

  /// A sentence without the blanks at its ends, and no more of it than is quoted.
  private func shown(_ sentence: Int) -> Range<Int> {
    let place = note.sentences[sentence].place
    var (start, end) = (Int(place.start), Int(place.end))
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    guard end - start > Self.mostBytes else { return start..<end }
    end = start + Self.mostBytes
    while end > start, text[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }
}
