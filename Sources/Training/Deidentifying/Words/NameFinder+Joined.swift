/// Names that are written in pieces.
extension NameFinder {
  /// Names with digits for letters: "T4msin", "0liver", "T1a".
  func joinDigits(_ verdicts: inout [Verdict]) {
    var i = 0
    while i + 1 < words.count {
      defer { i += 1 }
      guard words[i + 1].gap == .none else { continue }
      var end = i + 1
      while end < words.count, words[end].gap == .none { end += 1 }
      let range = i..<end
      i = end - 1
      guard let verdict = readingDigits(range) else { continue }
      for k in range { verdicts[k] = verdict }
    }
  }

  /// Whose name letters and digits spell, the digits read for letters.
  private func readingDigits(_ range: Range<Int>) -> Verdict? {
    let digits = words[range].reduce(0) { $0 + ($1.traits.contains(.number) ? $1.count : 0) }
    let start = words[range.lowerBound].start
    let end = words[range.upperBound - 1].end
    let length = end - start
    guard digits > 0, (3...16).contains(length), digits * 2 <= length else { return nil }
    // "15am", "40mg".
    if words[range.lowerBound].traits.contains(.number), words[range.lowerBound].count > 1 {
      return nil
    }
    for one: UInt8 in [0x69, 0x6C] {
      let spelling = Self.spelling(text.letters[start..<end], one: one)
      guard spelling.allSatisfy({ $0 &- 97 < 26 }) else { return nil }
      let hash = NameHash.of(spelling)
      if let uses = index.uses(hash) { return .known(uses) }
      let facts = lists.words[hash]
      if length > 3, facts.contains(.given), !facts.isWord || facts.contains(.wordName) {
        return .name(.listed)
      }
      let near = length > 4 ? index.misspelt(spelling[...]) : []
      if !near.isEmpty { return .near(near) }
    }
    return nil
  }

  /// Letters for the digits of a name, either of two for a one.
  static func spelling(_ letters: ArraySlice<UInt8>, one: UInt8) -> [UInt8] {
    letters.map { $0 == 0x31 ? one : digitLetters[$0] ?? $0 }
  }

  private static let digitLetters: [UInt8: UInt8] = [
    0x30: 0x6F, 0x33: 0x65, 0x34: 0x61, 0x35: 0x73, 0x37: 0x74, 0x38: 0x62,
  ]

  /// Initials of somebody known, however they are set: "T O-L", "T.O.", "t.o.l.", "TO-L".
  func joinInitials(_ verdicts: inout [Verdict]) {
    if index.initials.isEmpty { return }
    var i = 0
    while i + 1 < words.count {
      defer { i += 1 }
      guard mayBeInitials(i) else { continue }
      var hash = NameHash.of(letters(words[i]))
      var length = words[i].count
      var best: (end: Int, uses: [KnownIndex.Use])?
      var j = i + 1
      while j < words.count, mayBeInitials(j), Self.mayDivideInitials(words[j].gap) {
        // Small letters are initials only with their stops.
        if !words[j].traits.contains(.capital), words[j].gap == .blank { break }
        for letter in letters(words[j]) { hash = NameHash.adding(letter, to: hash) }
        length += words[j].count
        guard length <= 4 else { break }
        j += 1
        if let uses = index.initials[hash] { best = (j, uses) }
      }
      guard let best else { continue }
      for k in i..<best.end { verdicts[k] = .known(best.uses) }
      i = best.end - 1
    }
  }

  /// Initials with which a writer signs, in whatever letters: "lc" at the end, "Barbara n".
  func joinSignatures(_ verdicts: inout [Verdict]) {
    for i in words.indices where words[i].count < 4 && !words[i].traits.contains(.number) {
      let isLast = i + 1 == words.count || words[i + 1].traits.contains(.lineStart)
      let isApart = [.stop, .other, .line, .comma].contains(words[i].gap)
      if isLast && isApart || words[i].facts.isEmpty && words[i].gap != .none,
        let uses = index.initials[words[i].hash]
      {
        verdicts[i] = .known(uses)
      }
      guard words[i].count == 1, i > 0, words[i].gap == .blank,
        case .known(let uses) = verdicts[i - 1]
      else { continue }
      let letter = text.letters[words[i].start]
      // "Marcia p going up", but "tia a bit".
      guard isLast || words[i + 1].gap != .blank || letter != 0x61 && letter != 0x69 else {
        continue
      }
      let isOf = uses.contains { use in
        index.identities.people[use.person].family.contains { $0.first == letter }
      }
      if isOf { verdicts[i] = .name(.guessed) }
    }
  }

  /// "BROOK, LEE ARRESTED", as the police write, where both are words too.
  func joinSurnameFirst(_ verdicts: inout [Verdict]) {
    for i in words.indices.dropLast() {
      let (word, next) = (words[i], words[i + 1])
      guard next.gap == .comma, word.gap != .comma, word.count > 2,
        word.traits.contains(.allCapitals), next.traits.contains(.capital),
        next.facts.contains(.given) || next.facts.contains(.wordName) || next.count == 1,
        word.facts.isDisjoint(with: [.field, .abbreviation]), !isFunction(word),
        word.facts.contains(.surname) || word.facts.contains(.wordName)
          || !word.facts.contains(.common),
        !NameContext.kin.contains(word.hash), !NameContext.workers.contains(word.hash),
        !NameContext.titles.contains(word.hash), RoleReading.role(of: word.hash) == nil,
        i + 2 >= words.count || words[i + 2].gap != .comma || !verdicts[i + 2].isName
      else { continue }
      for part in [i, i + 1] where !verdicts[part].isName { verdicts[part] = named(part) }
    }
  }

  private func mayBeInitials(_ i: Int) -> Bool {
    let word = words[i]
    if word.traits.contains(.number) { return false }
    return word.count == 1
      || word.count < 4 && word.traits.contains(.allCapitals)
        && !word.traits.contains(.shouted)
  }

  private static func mayDivideInitials(_ gap: Word.Gap) -> Bool {
    switch gap {
    case .none, .joiner, .blank, .stop: true
    default: false
    }
  }

  /// Names of short words of which one or all are words too: "Thu Trang", "Park Ji-hoon", "Li Na".
  func joinSyllables(_ verdicts: inout [Verdict]) {
    for i in words.indices.dropLast() where words[i].facts.contains(.syllable) {
      let (word, next) = (words[i], words[i + 1])
      guard next.facts.contains(.syllable), next.gap == .blank || next.gap == .joiner,
        word.traits.contains(.capital), next.traits.contains(.capital) || next.gap == .joiner,
        !word.traits.contains(.shouted), !word.traits.contains(.possessive)
      else { continue }
      let areWords = [word, next].allSatisfy {
        $0.facts.contains(.common) || $0.facts.contains(.field)
      }
      guard !areWords || evidence(i) > 1 || evidence(i + 1) > 1 else { continue }
      for part in [i, i + 1] where !verdicts[part].isName { verdicts[part] = named(part) }
    }
  }
}
