/// Finds what is written as identifiers of the United Kingdom are.
///
/// Each kind of pattern is a function of its own over the words of a text, which know where they
/// stand; digits in groups, over line ends or in full width are one number to all of them.
struct PatternFinder {
  let text: FoldedText
  let words: [Word]
  let lists: NameLists
  let index: KnownIndex
  /// The day of the record, for dates without a year.
  let recordDay: Int?
  private(set) var found: [Finding] = []

  static func findings(
    _ text: FoldedText, _ words: [Word], _ lists: NameLists, _ index: KnownIndex, recordDay: Int?
  ) -> [Finding] {
    var finder = PatternFinder(
      text: text, words: words, lists: lists, index: index, recordDay: recordDay)
    finder.run()
    return finder.found
  }

  private init(
    text: FoldedText, words: [Word], lists: NameLists, index: KnownIndex, recordDay: Int?
  ) {
    (self.text, self.words, self.lists) = (text, words, lists)
    (self.index, self.recordDay) = (index, recordDay)
  }

  private mutating func run() {
    findAtSigns()
    var i = 0
    while i < words.count {
      let end = number(orCodeAt: i) ?? organisation(at: i) ?? address(at: i)
      i = max(i + 1, end ?? 0)
    }
  }

  private mutating func number(orCodeAt i: Int) -> Int? {
    let named = phrase(at: i) ?? web(at: i) ?? userName(at: i) ?? network(at: i)
    let coded = named ?? code(at: i) ?? sortCode(at: i) ?? date(at: i)
    return coded ?? number(at: i) ?? reference(at: i)
  }

  /// Takes the words from one up to another.
  mutating func add(
    _ first: Int, _ end: Int, _ kind: DeidentifiedText.Kind, _ label: Finding.Label,
    _ basis: DeidentifiedText.Basis = .pattern
  ) -> Int {
    add(words[first].start..<words[end - 1].end, kind, label, basis)
    return end
  }

  mutating func add(
    _ range: Range<Int>, _ kind: DeidentifiedText.Kind, _ label: Finding.Label,
    _ basis: DeidentifiedText.Basis = .pattern
  ) {
    found.append(Finding(range: range, kind: kind, basis: basis, label: label))
  }

  func isNumber(_ i: Int) -> Bool { i < words.count && words[i].traits.contains(.number) }

  /// The value of a number of at most six digits.
  func value(_ i: Int) -> Int {
    text.letters[words[i].range].prefix(6).reduce(0) { $0 * 10 + Int($1 & 0xF) }
  }

  /// The one mark between a word and the one before it, as ``FoldedText/mark(in:)`` has it.
  func mark(before i: Int) -> UInt8 { text.mark(in: words[i - 1].fullEnd..<words[i].start) }

  /// Whether one of these words stands among the last few before one, in the same sentence.
  func isAfter(_ set: HashedWords, _ i: Int, within: Int = 3) -> Bool {
    var j = i
    while j > 0, i - j < within {
      if words[j].gap == .stop, words[j].traits.contains(.first) { return false }
      j -= 1
      if set.contains(words[j].hash) { return true }
    }
    return false
  }

  /// A phrase of the case's own columns.
  private mutating func phrase(at i: Int) -> Int? {
    guard let phrases = index.phrases(beginningWith: words[i].hash) else { return nil }
    var best: (end: Int, kind: DeidentifiedText.Kind)?
    for phrase in phrases {
      let end = i + 1 + phrase.rest.count
      guard end <= words.count, end > best?.end ?? 0,
        zip(words[i + 1..<end], phrase.rest).allSatisfy({ $0.hash == $1 }),
        words[i + 1..<end].allSatisfy({ $0.gap != .stop || !$0.traits.contains(.first) })
      else { continue }
      if phrase.rest.isEmpty, words[i].facts.contains(.common),
        !words[i].traits.contains(.capital)
          || !words[i].traits.isDisjoint(with: [.first, .heading, .shouted])
      {
        continue
      }
      best = (end, phrase.kind)
    }
    guard let best else { return nil }
    switch best.kind {
    case .organisation:
      let type = OrganisationWords.type(in: words[i..<best.end])
      // "St Kit's" is its name, the possessive too.
      let last = words[best.end - 1]
      let isSaint = words[i].hash == Self.saint
      add(
        words[i].start..<(isSaint ? last.fullEnd : last.end), .organisation,
        .numbered(type, words[i].hash), .column)
      return best.end
    case .place: return add(i, best.end, .place, .numbered("Town", words[i].hash), .column)
    case .address: return add(i, best.end, .address, .words("address"), .column)
    default: return add(i, best.end, .reference, .words("reference"), .column)
    }
  }
}
