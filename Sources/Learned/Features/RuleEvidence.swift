import Context
import Indicators
import Matching
import TextCore

/// What the rules saw and found in a note, sorted by sentence; filled anew for each note.
struct RuleEvidence {
  /// An indicator found in a sentence, and the tokens that show it.
  struct Found {
    var id: UInt64
    var tokens: Range<Int>
  }

  /// How often an indicator was found in the record.
  struct Count {
    var id: UInt64
    var count: Int
  }

  /// A lexicon that matched somewhere.
  struct LexiconSeen {
    var number: Int
    var identity: UInt64
  }

  /// Per sentence, the indicators found by their identities, and the tokens that show each; longer
  /// than the note where one before it was longer.
  private var found: [[Found]] = []
  private var heldBack: [[UInt64]] = []
  /// How often each indicator was found; those never found are left out.
  private(set) var counts: [Count] = []
  /// The lexicons that matched anywhere: number and identity.
  private(set) var lexiconsSeen: [LexiconSeen] = []
  /// The tokens of the first match of each lexicon.
  private(set) var firstTokens: [Range<Int>] = []
  /// The identities of the words of the record's own columns.
  private(set) var columnWords: [UInt64] = []

  /// The words of the kinds of record that were met; emptied when full.
  private var wordsOfKinds: [String: [UInt64]] = [:]
  private static let mostKinds = 1000
  /// In bytes: a longer one is of another column, and may be a whole note.
  private static let longestKind = 200

  private static let indicators = AllIndicators.descriptions.map { SpellingHash.of($0.id.utf8) }

  /// The identities of the indicators found anywhere.
  var foundInRecord: some Sequence<UInt64> { counts.lazy.map(\.id) }

  mutating func fill(_ note: AnnotatedNote, _ report: FindingReport, _ names: RuleIdentity) {
    Self.empty(&found, note.sentences.count)
    Self.empty(&heldBack, note.sentences.count)
    var counted = [Int](repeating: 0, count: Self.indicators.count)
    for finding in report.findings {
      counted[finding.indicator] += 1
      guard let place = finding.place, let index = note.sentence(at: place) else { continue }
      let id = Self.indicators[finding.indicator]
      if !found[index].contains(where: { $0.id == id }) {
        found[index].append(Found(id: id, tokens: note.tokens(at: place, in: index)))
      }
    }
    counts = counted.indices.filter { counted[$0] > 0 }.map {
      Count(id: Self.indicators[$0], count: counted[$0])
    }
    for held in report.heldBack {
      let id = Self.indicators[held.indicator]
      if !heldBack[held.sentence].contains(id) { heldBack[held.sentence].append(id) }
    }
    fillLexicons(note, names)
    columnWords = kindWords(note.columns) + Self.ageWords(note.columns)
  }

  /// Empties the list of each sentence and keeps its storage, but for that of a very long note.
  private static func empty<Item>(_ lists: inout [[Item]], _ count: Int) {
    if lists.count > 1000 { lists.removeAll() }
    for index in lists.indices where !lists[index].isEmpty {
      lists[index].removeAll(keepingCapacity: true)
    }
    while lists.count < count { lists.append([]) }
  }

  func found(in sentence: Int) -> [Found] { found[sentence] }
  func heldBack(in sentence: Int) -> [UInt64] { heldBack[sentence] }

  private mutating func fillLexicons(_ note: AnnotatedNote, _ names: RuleIdentity) {
    while firstTokens.count < names.lexiconCount { firstTokens.append(0..<0) }
    for seen in lexiconsSeen { firstTokens[seen.number] = 0..<0 }
    lexiconsSeen.removeAll(keepingCapacity: true)
    for match in note.matches {
      let number = names.lexiconNumbers[Int(match.rule)]
      guard firstTokens[number].isEmpty else { continue }
      firstTokens[number] = match.tokens
      lexiconsSeen.append(
        LexiconSeen(number: number, identity: names.lexicons[Int(match.rule)]))
    }
  }

  /// The words of the type and the role, which are the same from record to record.
  private mutating func kindWords(_ columns: NoteColumns) -> [UInt64] {
    let kind = columns.type + " " + columns.role
    if let known = wordsOfKinds[kind] { return known }
    let words = kind.split { !$0.isLetter }.map { SpellingHash.of($0.utf8) }
    guard kind.utf8.count <= Self.longestKind else { return words }
    if wordsOfKinds.count >= Self.mostKinds { wordsOfKinds.removeAll() }
    wordsOfKinds[kind] = words
    return words
  }

  private static func ageWords(_ columns: NoteColumns) -> [UInt64] {
    if columns.isUnborn { return [1] }
    guard let months = columns.ageInMonths else { return [] }
    return [months < 3 ? 2 : months < 12 ? 3 : months < 36 ? 4 : months < 132 ? 5 : 6]
  }
}
