/// Makes one record after another, the same ones for a seed.
public struct RecordGenerator: Sendable {
  private let chain: Chain
  private let columns: [SourceNote]
  private let firstNames: [String]
  private let lastNames: [String]
  private var random: SplitMix64
  private var state = Chain.start
  private var record = GeneratedRecord()

  /// Creates a generator that draws on the notes; there must be some.
  public init(notes: [SourceNote], seed: UInt64) {
    chain = Chain(notes.map(Fragment.cut))
    columns = notes
    firstNames = Set(notes.compactMap { $0.names.map { String($0.first) } }).sorted()
    lastNames = Set(notes.compactMap { $0.names.map { String($0.last) } }).sorted()
    random = SplitMix64(seed: seed)
  }

  /// The next record: 80 to 600 words and on to the end of a sentence, 700 at most.
  ///
  /// Three in a hundred have curly quotes, dashes and signs, the others are ASCII.
  public mutating func next() -> GeneratedRecord {
    fillColumns()
    let isTypographic = random.below(100) < 3
    let words = RecordLength.draw(&random)
    record.text.removeAll(keepingCapacity: true)
    var written = 0
    while true {
      let step = chain.step(from: state, &random)
      state = step.state
      written += 1
      let ends = append(chain.fragments[Int(step.fragment)], isTypographic: isTypographic)
      if written >= words && ends || written == 700 { break }
    }
    while let last = record.text.last, last <= UInt8(ascii: " ") { record.text.removeLast() }
    return record
  }

  private mutating func fillColumns() {
    record.number += 1
    // A case gathers about six records, and no two children of a case.
    record.caseNumber = 1 + random.below(1 + record.number / 6)
    var names = SplitMix64(seed: UInt64(record.caseNumber))
    let first = firstNames[names.below(firstNames.count)]
    record.child = "\(first) \(lastNames[names.below(lastNames.count)])"
    record.childFirstName = Array(first.utf8)
    record.worker =
      "\(firstNames[random.below(firstNames.count)]) \(lastNames[random.below(lastNames.count)])"
    let note = columns[random.below(columns.count)]
    record.age = note.age
    record.role = note.role
    record.team = note.team
    record.type = note.type
    let day = random.below(CalendarDay.count)
    record.date = CalendarDay(after: day)
    record.recordedDate = CalendarDay(
      after: min(day + random.below(5) * random.below(4), CalendarDay.count - 1))
  }

  /// Writes a fragment, and says whether a sentence ends with it.
  private mutating func append(_ fragment: Fragment, isTypographic: Bool) -> Bool {
    let spelling = isTypographic ? fragment.spelling.typographic : fragment.spelling.plain
    switch fragment.kind {
    case .childName: record.text += record.childFirstName
    case .date: record.text += Array("\(1 + random.below(28))/\(1 + random.below(12))".utf8)
    case .word, .number: break
    }
    let start = record.text.count
    record.text += spelling
    switch fragment.kind {
    case .number(let digit):
      record.text[start + digit] = UInt8(ascii: "0") + UInt8(random.below(10))
    case .word: if random.oneIn(250) { misspell(from: start) }
    case .childName, .date: break
    }
    record.text += fragment.space
    return fragment.endsSentence
  }

  /// Swaps two letters within the word that begins here, as hurried typing does.
  ///
  /// It is what gives a large export its long tail of words that occur once.
  private mutating func misspell(from start: Int) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let length = record.text[start...].prefix(while: letters.contains).count
    guard length >= 5 else { return }
    let place = start + 1 + random.below(length - 3)
    record.text.swapAt(place, place + 1)
  }
}
