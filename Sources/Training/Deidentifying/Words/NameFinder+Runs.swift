extension NameFinder {
  /// Names that a blank, a hyphen or a line break divides: "Anna bel", "Mar-\nsh", "T i a".
  func joinSplit(_ verdicts: inout [Verdict]) {
    if index.isEmpty { return }
    var i = 0
    while i + 1 < words.count {
      defer { i += 1 }
      if case .known = verdicts[i] { continue }
      if words[i].traits.contains(.number) { continue }
      var hash = words[i].hash
      var length = words[i].count
      var singles = words[i].count == 1 ? 1 : 0
      var j = i + 1
      while j < words.count, j - i < 12 {
        let word = words[j]
        guard !word.traits.contains(.number), Self.mayDivide(word.gap) else { break }
        for letter in letters(word) { hash = NameHash.adding(letter, to: hash) }
        length += word.count
        if word.count == 1 { singles += 1 }
        let count = j - i + 1
        let isSpelt = singles >= count - 1
        guard count <= 3 || isSpelt else { break }
        let isBroken = word.gap != .blank
        if length >= (isBroken || isSpelt && count > 2 ? 3 : 5), let uses = index.uses(hash),
          isBroken || isSpelt || !(i...j).allSatisfy({ words[$0].facts.contains(.common) })
        {
          for k in i...j { verdicts[k] = .known(uses) }
          i = j
          break
        }
        j += 1
      }
    }
  }

  /// Names of two parts that lists hold as one: "Min-jun", where "min" alone is a word.
  func joinHyphened(_ verdicts: inout [Verdict]) {
    for i in words.indices.dropFirst() where words[i].gap == .joiner {
      guard words[i - 1].traits.contains(.capital), text.letters[words[i].start - 1] == 0x2D else {
        continue
      }
      let hash = letters(words[i]).reduce(words[i - 1].hash) { NameHash.adding($1, to: $0) }
      guard lists.words[hash].contains(.given) else { continue }
      for part in [i - 1, i] where !verdicts[part].isName { verdicts[part] = named(part) }
    }
  }

  /// A part of a name: of somebody known, if one bears it.
  func named(_ i: Int) -> Verdict {
    index.uses(words[i].hash).map { .known($0) } ?? .name(.listed)
  }

  private static func mayDivide(_ gap: Word.Gap) -> Bool {
    switch gap {
    case .none, .joiner, .blank, .line, .stop: true
    default: false
    }
  }

  /// Takes in what belongs to a name: a family name behind it, particles, initials, hyphen parts.
  func extend(_ verdicts: inout [Verdict]) {
    for i in words.indices.dropFirst() where verdicts[i - 1].isName {
      if verdicts[i].isName || words[i].traits.contains(.number) { continue }
      if words[i - 1].traits.contains(.possessive) { continue }
      // "tia marsh", whatever "marsh" is besides.
      if words[i].gap == .blank || words[i].gap == .joiner || words[i].gap == .line,
        let uses = index.uses(words[i].hash),
        uses.contains(where: { use in
          use.part == .family || isOf(use.person, verdicts[i - 1])
        })
      {
        verdicts[i] = .known(uses)
        continue
      }
      if let uses = misspeltOf(verdicts[i - 1], i) {
        verdicts[i] = .near(uses)
      } else if belongs(i, verdicts) {
        verdicts[i] = .name(.guessed)
      }
    }
    for i in words.indices.dropLast().reversed() where verdicts[i + 1].isName {
      if words[i].traits.contains(.number) { continue }
      if words[i + 1].gap == .blank, mayBeMisspelt(verdicts[i]),
        let uses = misspeltOf(verdicts[i + 1], i)
      {
        verdicts[i] = .near(uses)
      } else if !verdicts[i].isName, belongsBefore(i, verdicts) {
        verdicts[i] = .name(.guessed)
      }
    }
  }

  /// Whether nobody known is meant yet.
  private func mayBeMisspelt(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .known, .near: false
    default: true
    }
  }

  /// A word beside a name of somebody known that is another name of theirs but for a letter:
  /// "Scarlet Rose" of Scarlett Rose.
  private func misspeltOf(_ verdict: Verdict, _ i: Int) -> [KnownIndex.Use]? {
    guard case .known(let uses) = verdict, index.isSure(uses), words[i].count > 4,
      words[i].facts.isDisjoint(with: [.field, .abbreviation]),
      !words[i].facts.contains(.common)
        || words[i].facts.contains(.wordName), !isFunction(words[i])
    else { return nil }
    let near = index.misspelt(letters(words[i])).filter { use in
      uses.contains { $0.person == use.person }
    }
    return near.isEmpty ? nil : near
  }

  private func isOf(_ person: Int, _ verdict: Verdict) -> Bool {
    guard case .known(let uses) = verdict else { return false }
    return uses.contains { $0.person == person }
  }

  /// Whether a word goes on with the name before it.
  private func belongs(_ i: Int, _ verdicts: [Verdict]) -> Bool {
    let (word, last) = (words[i], words[i - 1])
    let isCapital = word.traits.contains(.capital) && !word.traits.contains(.shouted)
    if word.gap == .joiner, text.letters[word.start - 1] == 0x2D {
      if isCapital {
        return !isFunction(word) || Self.particles.contains(last.hash)
          || word.count == 1 && last.count == 1
      }
      // "Seo-yeon", "Soo-ah", but not "Mia-led".
      return last.traits.contains(.capital) && !word.facts.contains(.field)
        && (!word.facts.isWord || word.facts.contains(.given))
        || word.facts.isName && !word.facts.isWord
    }
    // "Fatima bint Said".
    if Self.particles.contains(last.hash), word.gap == .blank, i > 1, verdicts[i - 2].isName,
      isCapital
    {
      return true
    }
    // "Li Na", short as both are.
    if word.gap == .blank, isCapital, word.count == 2, word.facts.contains(.given),
      !Self.tiny.contains(word.hash), last.traits.contains(.capital), last.facts.isName,
      !last.facts.isWord, last.count < 4
    {
      return true
    }
    guard word.gap == .blank,
      !isFunction(word) || word.count == 1 || Self.particles.contains(word.hash)
    else {
      return false
    }
    if Self.particles.contains(word.hash), i + 1 < words.count {
      return isBeforeFamily(i, verdicts)
    }
    if word.count == 1, word.traits.contains(.capital), text.letters[word.start] != 105 {
      return last.traits.contains(.capital) && !isSideOrCode(i)
    }
    if !word.facts.isDisjoint(with: [.field, .abbreviation]), !word.facts.contains(.surname) {
      return false
    }
    // "Sarah Brook", but not "Tia Health Visitor".
    if isCapital, last.traits.contains(.capital) {
      if word.traits.contains(.allCapitals), !last.traits.contains(.allCapitals), word.facts.isWord,
        !word.facts.isName
      {
        return false
      }
      if word.facts.isDisjoint(with: [.surname, .given, .wordName, .place]) {
        return (!word.traits.contains(.heading) || last.count == 1) && !word.traits.contains(.first)
          && RoleReading.role(endingAt: i, in: words) == nil && !isBeforeCapitalWord(i)
      }
      return true
    }
    // "SW CORDELIA NASH".
    if word.traits.contains(.shouted), last.facts.contains(.given), !last.facts.isWord, i > 1,
      isSignedFor(i - 1), !word.facts.contains(.field),
      word.facts.contains(.surname) || word.facts.contains(.wordName)
        || !word.facts.contains(.common), !Self.modal.contains(word.hash),
      !NameContext.afterPerson.contains(word.hash)
    {
      return true
    }
    // "sarah brown said", but not "tamsins room was".
    let isWithS = letters(last).last == 0x73 && !last.facts.isName
    guard !isCapital, !isWithS, word.facts.contains(.surname) || word.facts.contains(.wordName),
      word.facts.isWord, i + 1 < words.count, !Self.modal.contains(word.hash)
    else { return false }
    return NameContext.afterPerson.contains(words[i + 1].hash) && words[i + 1].gap == .blank
      && !NameContext.afterPerson.contains(word.hash)
  }

  /// A particle, or two, and a name or a word with a capital behind it: "de la Cruz", "al-Masri".
  private func isBeforeFamily(_ i: Int, _ verdicts: [Verdict]) -> Bool {
    let next = words[i + 1]
    guard next.gap == .blank || next.gap == .joiner else { return false }
    if verdicts[i + 1].isName || next.traits.contains(.capital) && !next.traits.contains(.shouted) {
      return true
    }
    return i + 2 < words.count && Self.particles.contains(next.hash) && words[i + 2].gap == .blank
      && words[i + 2].traits.contains(.capital)
  }

  private func isBeforeCapitalWord(_ i: Int) -> Bool {
    i + 1 < words.count && words[i + 1].gap == .blank && words[i + 1].traits.contains(.capital)
      && words[i + 1].facts.isWord
  }

  /// Whether a word belongs to the name behind it: an initial, a hyphen part, "Mc", "St", or a name
  /// that would be a word if it stood alone ("Park Ji-hoon", "Thu Trang").
  private func belongsBefore(_ i: Int, _ verdicts: [Verdict]) -> Bool {
    let (word, next) = (words[i], words[i + 1])
    if next.gap == .joiner, text.letters[next.start - 1] == 0x2D {
      return word.traits.contains(.capital) && next.traits.contains(.capital) && !isFunction(word)
        && word.facts.isDisjoint(with: [.field, .abbreviation])
    }
    if word.count == 1, word.traits.contains(.capital), next.gap == .stop || next.gap == .blank,
      next.traits.contains(.capital),
      // "T/C Anna".
      !(word.gap == .other && i > 0 && words[i - 1].count == 1)
    {
      let letter = text.letters[word.start]
      return letter != 105 && (letter != 97 || next.gap == .stop)
    }
    guard next.gap == .blank, word.traits.contains(.capital), next.traits.contains(.capital) else {
      return false
    }
    if Self.prefixes.contains(word.hash) { return true }
    // "Wing Yan", "Park Ji-hoon": behind a word that is no family name stands a short name.
    let isShort = next.count < 5 && next.facts.contains(.given) && !next.facts.isWord
    let mayBeGiven = word.facts.contains(.field) || word.count < 3 || isShort
    return isCapitalMidSentence(word) && !word.traits.contains(.possessive)
      && !next.traits.contains(.shouted)
      && (word.facts.contains(.given) && mayBeGiven
        || word.facts.contains(.surname) && word.count > 2 && !word.facts.contains(.field))
      && !NameContext.titles.contains(word.hash)
      && RoleReading.role(endingAt: i, in: words) == nil
  }

  /// Takes both of "pearl and amber" where one is a name.
  func extendByAnd(_ verdicts: inout [Verdict]) {
    guard words.count > 2 else { return }
    for i in 0..<words.count - 2 where words[i + 1].hash == Self.and {
      guard words[i + 1].gap == .blank, words[i + 2].gap == .blank else { continue }
      for (word, other) in [(i, i + 2), (i + 2, i)] where verdicts[other].isName {
        let facts = words[word].facts
        guard !verdicts[word].isName, facts.contains(.wordName), !facts.contains(.field),
          !Self.modal.contains(words[word].hash), !isAfterArticle(word),
          words[word].traits.contains(.capital) == words[other].traits.contains(.capital)
        else { continue }
        verdicts[word] = named(word)
      }
    }
  }

  private static let and = NameHash.of("and")
  private static let particles = HashedWords(
    """
    de la van der den von al el bin ibn bint da dos di du le abu ap ab ferch mac mc ul ur oglu wa ould ag ben
    ould wan nic ni
    """)
  private static let prefixes = HashedWords("mc mac o st van von de al el abu ben bin")
}
