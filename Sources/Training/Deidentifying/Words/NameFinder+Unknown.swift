/// Words that are in no list.
extension NameFinder {
  /// A word in no list at all.
  func unknown(_ i: Int) -> Verdict {
    let word = words[i]
    let isShouted = word.traits.contains(.shouted)
    if word.count > 4, text.letters[word.end - 1] == 0x73 {
      let stem = lists.words[NameHash.of(letters(word).dropLast())]
      if stem.contains(.nameFirst), isBeforeKin(i) { return .name(.listed) }
      if stem.contains(.given) || stem.contains(.surname) && word.traits.contains(.capital),
        !stem.isWord, stem.isDisjoint(with: [.field, .abbreviation])
      {
        return .name(.listed)
      }
    }
    if isAfterTitle(i), word.count > 2 { return .name(.guessed) }
    if isDerived(word) || word.count == 2 && !word.traits.contains(.capital) { return .none }
    if isBesideNumber(i) { return .none }
    if word.traits.contains(.capital) {
      if word.traits.contains(.allCapitals), !isShouted {
        if evidence(i) > 1 { return .name(.guessed) }
        return word.count > 4 && hasVowel(word) ? .name(.guessed) : .doubtful
      }
      if isShouted {
        return evidence(i) > 0 || word.count > 3 && hasVowel(word) ? .name(.guessed) : .doubtful
      }
      return .name(.guessed)
    }
    if word.count > 2, evidence(i) > 1 || isBeforeVerb(i) { return .name(.guessed) }
    if word.count > 3, hasVowel(word), isAfterTownWord(i) { return .place(.guessed) }
    return word.count > 2 && hasVowel(word) ? .doubtful : .none
  }

  /// "Joshs mum".
  private func isBeforeKin(_ i: Int) -> Bool {
    i + 1 < words.count && words[i + 1].gap == .blank
      && NameContext.kin.contains(words[i + 1].hash)
  }

  /// "Ruksana came in", in small letters.
  private func isBeforeVerb(_ i: Int) -> Bool {
    guard i + 1 < words.count, words[i + 1].gap == .blank, hasVowel(words[i]), !isAfterArticle(i)
    else { return false }
    return NameContext.doing.contains(words[i + 1].hash)
  }

  private func isAfterTownWord(_ i: Int) -> Bool {
    i > 0 && words[i].gap == .blank && Self.townWords.contains(words[i - 1].hash)
  }

  private static let townWords = HashedWords("in from near")

  private func hasVowel(_ word: Word) -> Bool {
    letters(word).contains { [97, 101, 105, 111, 117, 121].contains($0) }
  }

  /// "5am", "2x", "CH1": letters with digits hard beside them.
  private func isBesideNumber(_ i: Int) -> Bool {
    if words[i].gap == .none, i > 0, words[i - 1].traits.contains(.number) { return true }
    return i + 1 < words.count && words[i + 1].gap == .none
      && words[i + 1].traits.contains(.number) && words[i].count < 3
  }

  /// A word made of one that is known: "unsupportive", "rebooked", "non-mobile".
  private func isDerived(_ word: Word) -> Bool {
    let spelling = Array(letters(word))
    for (prefix, suffix) in Self.affixes {
      guard spelling.count > prefix.count + suffix.count + 2, spelling.starts(with: prefix),
        spelling.suffix(suffix.count) == suffix[...]
      else { continue }
      let stem = spelling.dropFirst(prefix.count).dropLast(suffix.count)
      if lists.words[NameHash.of(stem)].contains(.common) { return true }
      // "settl-ing", "snuggl-ed": the e is gone.
      if suffix.count > 1, lists.words[NameHash.of(Array(stem) + [101])].contains(.common) {
        return true
      }
      // "sitt-ing": the last letter is doubled.
      if suffix.count > 1, stem.count > 3, stem.last == stem.dropLast().last,
        lists.words[NameHash.of(stem.dropLast())].contains(.common)
      {
        return true
      }
    }
    return false
  }

  private static let affixes: [([UInt8], [UInt8])] = {
    let prefixes = ["", "un", "re", "pre", "non", "mis", "over", "under", "co", "self", "out"]
    let suffixes = [
      "", "s", "es", "ed", "ing", "ly", "er", "ers", "ness", "less", "ful", "able", "y",
    ]
    return prefixes.flatMap { prefix in
      suffixes.compactMap { suffix in
        prefix.isEmpty && suffix.isEmpty ? nil : (Array(prefix.utf8), Array(suffix.utf8))
      }
    }
  }()
}
