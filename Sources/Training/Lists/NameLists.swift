import Indicators

/// The built-in lists of names and words, ready to be looked into.
struct NameLists: Sendable {
  /// What is known of single words.
  private(set) var words: WordTable
  /// The phrases of several words by the hash of their first.
  private(set) var phrases: [UInt64: [Phrase]] = [:]
  /// The families of pet forms that a first name is in, by its hash.
  private(set) var nicknames: [UInt64: [Int]] = [:]
  /// The forms of each family.
  private(set) var families: [[[UInt8]]] = []
  /// What single words and phrases identify without a name, by the hash of the first word.
  private var rare: [UInt64: [RarePhrase]] = [:]
  /// By which words in their places are told for names.
  private(set) var weights = WordWeights()
  private var rareFilter = HashFilter()

  /// Several words in a row that are no name, or a place.
  struct Phrase: Sendable {
    var rest: [UInt64]
    var isPlace: Bool
    /// Of a list that nobody has read through: everyday words alone need their capitals.
    var isUnread = false
  }

  /// Words that tell who is meant, and what to say of them.
  struct RarePhrase: Sendable {
    var rest: [UInt64]
    var what: String
  }

  /// Read once, and shared by all.
  static let builtIn = NameLists()

  private init() {
    words = WordTable(capacity: 150_000)
    for list in embeddedLists {
      list.text.withUTF8Buffer { text in
        switch list.name {
        case "given", "moregiven": add(text, .given)
        case "surnames", "moresurnames": add(text, .surname)
        case "common": add(text, .common)
        case "words": add(text, .rare)
        case "places": add(text, .place)
        case "towns": add(text, .place, isUnread: true)
        case "field": add(text, .field)
        case "syllables": add(text, .syllable)
        case "wordnames": add(text, .wordName)
        case "namefirst": add(text, [.nameFirst, .wordName])
        case "nicknames": addNicknames(text)
        case "rare": addRare(text)
        case "weights": weights = WordWeights(text)
        default: preconditionFailure("a list that nobody reads")
        }
      }
    }
    for entry in Glossary.entries {
      let letters = entry.abbreviation.utf8.filter { (97...122).contains($0) }
      words.insert(NameHash.of(letters), .abbreviation)
    }
  }

  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ facts: WordFacts, isUnread: Bool = false
  ) {
    for word in text.split(whereSeparator: { $0 <= 0x20 }) {
      let parts = Self.parts(word)
      guard let first = parts.first else { continue }
      if parts.count == 1 {
        words.insert(first, facts)
      } else {
        words.insert(first, .beginsPhrase)
        let phrase = Phrase(
          rest: Array(parts.dropFirst()), isPlace: facts == .place, isUnread: isUnread)
        phrases[first, default: []].append(phrase)
      }
    }
  }

  private mutating func addNicknames(_ text: UnsafeBufferPointer<UInt8>) {
    for line in text.split(separator: 10) {
      let forms = line.split(separator: 32).map(Array.init)
      for form in forms { nicknames[NameHash.of(form), default: []].append(families.count) }
      families.append(forms)
    }
  }

  private mutating func addRare(_ text: UnsafeBufferPointer<UInt8>) {
    for line in text.split(separator: 10) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let what = String(decoding: line[..<colon].map { $0 == 95 ? 32 : $0 }, as: UTF8.self)
      for word in line[line.index(after: colon)...].split(separator: 32) {
        let parts = Self.parts(word)
        guard let first = parts.first else { continue }
        rare[first, default: []].append(RarePhrase(rest: Array(parts.dropFirst()), what: what))
        rareFilter.insert(first)
      }
    }
  }

  /// What the phrases that begin with a word identify, by its hash.
  @inline(__always)
  func rare(beginningWith hash: UInt64) -> [RarePhrase]? {
    rareFilter.mayContain(hash) ? rare[hash] : nil
  }

  /// The hashes of the words that `_` and `-` join, a possessive taken off each.
  private static func parts(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt64] {
    word.split { $0 == 95 || $0 == 45 || $0 == 38 }.map { part in
      let lower = part.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
      return NameHash.of(lower.suffix(2) == [39, 115] ? lower.dropLast(2) : lower[...])
    }
  }
}
