import TextCore

/// The glossary by the hashes of its spellings, to look tokens up in.
struct GlossaryIndex: Sendable {
  /// The one of ``Glossary``, made once.
  static let shared = GlossaryIndex(Glossary.entries)

  /// An abbreviation in a text.
  struct Use {
    /// Its entry's index in the glossary.
    var entry: Int
    /// Its tokens.
    var tokens: Range<Int>
  }

  /// What an abbreviation stands for, in hashes of words.
  private struct Expansion {
    /// All words but the last.
    var words: [UInt64]
    /// The last word, and its plural and possessive.
    var last: (UInt64, UInt64, UInt64)
    /// The words of five letters or more.
    var long: [UInt64]
  }

  /// The low ends of some hashes, a bit each; tells what is not among them.
  struct LowEnds {
    // On the heap: inline, every look would copy all of it.
    private var bits = [UInt64](repeating: 0, count: 64)

    init(_ hashes: some Sequence<UInt64>) {
      bits.withUnsafeMutableBufferPointer { bits in
        for hash in hashes { bits[Int(hash &>> 6 & 63)] |= 1 &<< (hash & 63) }
      }
    }

    /// Whether a hash may be among them.
    @inline(__always)
    func mayHold(_ hash: UInt64) -> Bool {
      bits[Int(hash &>> 6 & 63)] &>> (hash & 63) & 1 != 0
    }
  }

  private let words: Vocabulary
  /// Of all spellings.
  private let lowEnds: LowEnds
  /// For each word of the vocabulary its entry.
  private let entryOfWord: [Int]
  /// The entries of two letters with a mark between them, by ``hash(_:_:_:)``.
  private let marked: [UInt64: Int]
  private let onlyInCapitals: [Bool]
  private let expansions: [[Expansion]]

  init(_ entries: [Glossary.Entry]) {
    var spellings: [String] = []
    var entryOfWord: [Int] = []
    var known = Set<String>()
    var marked: [UInt64: Int] = [:]
    for (number, entry) in entries.enumerated() {
      let bytes = Array(entry.abbreviation.utf8)
      if bytes.count == 3, bytes[1] == UInt8(ascii: "/") || bytes[1] == UInt8(ascii: "&") {
        let parts = bytes.map { SpellingHash.of([$0]) }
        marked[GlossaryIndex.hash(parts[0], parts[1], parts[2])] = number
        continue
      }
      let spelling = entry.abbreviation
      let forms = entry.onlyInCapitals ? [spelling] : [spelling, spelling + "s", spelling + "'s"]
      for form in forms where known.insert(form).inserted {
        spellings.append(form)
        entryOfWord.append(number)
      }
    }
    words = Vocabulary(spellings.map { Array($0.utf8) })
    lowEnds = LowEnds(spellings.map { SpellingHash.of($0.utf8) })
    self.entryOfWord = entryOfWord
    self.marked = marked
    onlyInCapitals = entries.map(\.onlyInCapitals)
    expansions = entries.map { entry in entry.expansions.compactMap(GlossaryIndex.expansion) }
  }

  private static func expansion(_ text: String) -> Expansion? {
    // As the tokeniser has it: hyphens part words, and an apostrophe is a straight one.
    var bytes = Folding.folded(text.utf8)
    var words = bytes.indices.split { [UInt8(ascii: " "), UInt8(ascii: "-")].contains(bytes[$0]) }
    guard let last = words.popLast() else { return nil }
    func hash(_ word: Range<Int>) -> UInt64 { SpellingHash.of(bytes[word]) }
    var expansion = Expansion(
      words: words.map(hash), last: (hash(last), 0, 0), long: [])
    expansion.long = (words + [last]).filter { $0.count >= 5 }.map(hash)
    bytes.removeSubrange(last.upperBound...)
    bytes.append(UInt8(ascii: "s"))
    expansion.last.1 = hash(last.lowerBound..<bytes.count)
    bytes[last.upperBound] = UInt8(ascii: "'")
    bytes.append(UInt8(ascii: "s"))
    expansion.last.2 = hash(last.lowerBound..<bytes.count)
    return expansion
  }

  private static func hash(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
    SpellingHash.mix(SpellingHash.mix(a, b), c)
  }

  /// The abbreviation that begins at a token, if one does.
  @inline(__always)
  func use(at index: Int, of tokens: [Token]) -> Use? {
    let token = tokens[index]
    guard token.flags.contains(.letters) else { return nil }
    guard token.place.count == 1 || lowEnds.mayHold(token.hash) else { return nil }
    return use(of: token, at: index, of: tokens)
  }

  private func use(of token: Token, at index: Int, of tokens: [Token]) -> Use? {
    if token.place.count == 1 {
      guard index + 2 < tokens.count, tokens[index + 1].flags.contains(.mark),
        !tokens[index + 1].flags.contains(.spaceBefore),
        !tokens[index + 2].flags.contains(.spaceBefore),
        let entry = marked[
          GlossaryIndex.hash(token.hash, tokens[index + 1].hash, tokens[index + 2].hash)]
      else { return nil }
      return Use(entry: entry, tokens: index..<index + 3)
    }
    let word = words.word(hash: token.hash)
    return word == Vocabulary.unknown
      ? nil : Use(entry: entryOfWord[Int(word) - 1], tokens: index..<index + 1)
  }

  /// Whether an entry is a word or a name too and counts in capitals only.
  func isOnlyInCapitals(_ entry: Int) -> Bool { onlyInCapitals[entry] }

  /// Whether what an entry stands for is among words, marks left out.
  ///
  /// - Parameter lowEnds: of the words, so that most entries need no look at them all.
  func isWrittenOut(_ entry: Int, in words: [UInt64], _ lowEnds: LowEnds) -> Bool {
    expansions[entry].contains { expansion in
      let count = expansion.words.count
      guard words.count > count, expansion.words.allSatisfy(lowEnds.mayHold) else { return false }
      let (last, plural, possessive) = expansion.last
      guard lowEnds.mayHold(last) || lowEnds.mayHold(plural) || lowEnds.mayHold(possessive) else {
        return false
      }
      for end in count..<words.count {
        let word = words[end]
        guard word == last || word == plural || word == possessive else { continue }
        if words[end - count..<end].elementsEqual(expansion.words) { return true }
      }
      return false
    }
  }

  /// Whether one of some tokens is a longer word of what an entry stands for.
  func isHinted(_ entry: Int, in tokens: ArraySlice<Token>) -> Bool {
    expansions[entry].contains { expansion in
      tokens.contains { expansion.long.contains($0.hash) }
    }
  }
}
