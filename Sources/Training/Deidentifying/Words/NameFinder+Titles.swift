extension NameFinder {
  /// Runs of everyday words with capitals of their own in mid-sentence, as a house, a pub or a
  /// group is named: "the Golden Carp", "at Tiny Toes".
  ///
  /// - Parameter isFree: whether nothing else takes a word.
  func titles(_ verdicts: [Verdict], where isFree: (Int) -> Bool) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var first = 0
    while first < words.count {
      var end = first
      while end < words.count, end == first || words[end].gap == .blank,
        isPlainCapital(end, verdicts[end]), isFree(end)
      { end += 1 }
      if end - first > 1, !isBesideTerm(first..<end) {
        titles.append((isHouseNumber(first - 1) ? first - 1 : first)..<end)
      }
      first = max(end, first + 1)
    }
    return titles
  }

  /// "At 12 Quiet Mews": a number behind a word that leads to a place.
  private func isHouseNumber(_ i: Int) -> Bool {
    i > 0 && words[i].traits.contains(.number) && words[i].count < 5 && words[i].gap == .blank
      && words[i + 1].gap == .blank && Self.beforeAddress.contains(words[i - 1].hash)
  }

  private static let beforeAddress = HashedWords(
    "at to from of address near outside visited live lives lived living flat by into")

  /// A word that would be none but an everyday one, were it not for its capital.
  private func isPlainCapital(_ i: Int, _ verdict: Verdict) -> Bool {
    switch verdict {
    case .none, .doubtful: break
    default: return false
    }
    let word = words[i]
    return isCapitalMidSentence(word) && word.count > 2 && !isFunction(word) && !isTerm(word)
      && word.traits.isDisjoint(with: [.allCapitals, .number, .lineStart])
  }

  /// A word of the field, a post or a word for kin: with capitals beside it a post or a plan.
  private func isTerm(_ word: Word) -> Bool {
    !word.facts.isDisjoint(with: [.field, .abbreviation]) || word.traits.contains(.phrase)
      || NameContext.workers.contains(word.hash) || NameContext.kin.contains(word.hash)
      || NameContext.titles.contains(word.hash)
  }

  /// "Deputy Safeguarding Lead", "Clever Hands Pathway Panel": beside such a word it is one name.
  private func isBesideTerm(_ range: Range<Int>) -> Bool {
    let beside = [
      (range.lowerBound - 1, words[range.lowerBound].gap),
      (range.upperBound, range.upperBound < words.count ? words[range.upperBound].gap : .other),
    ]
    return beside.contains { i, gap in
      words.indices.contains(i) && gap == .blank && words[i].traits.contains(.capital)
        && isTerm(words[i])
    }
  }
}
