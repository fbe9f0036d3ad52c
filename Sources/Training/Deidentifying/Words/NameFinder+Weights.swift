/// The last look at what the rules kept.
extension NameFinder {
  /// Takes words for names or places of which what they show, taken together, says so.
  ///
  /// The rules name a reason each; the weights are for what no single reason tells: "little acorns",
  /// "SW EDWIN PRICE". They never take back what the rules found.
  ///
  /// - Returns: which words they took.
  func weigh(_ verdicts: inout [Verdict], _ taken: [Taken]) -> [Bool] {
    var taken = taken
    var weighed = [Bool](repeating: false, count: words.count)
    // Twice, since a name makes one of its neighbour.
    for _ in 0..<2 {
      var hasMore = false
      for i in words.indices where mayBeWeighed(i, taken) {
        let score = lists.weights.score(i, taken, self)
        guard score.logit > least(i, isDoubtful: taken[i] == .doubtful) else { continue }
        let isName = score.name > score.place
        verdicts[i] = isName ? .name(.guessed) : .place(.guessed)
        taken[i] = isName ? .name : .place
        (weighed[i], hasMore) = (true, true)
      }
      if !hasMore { break }
    }
    return weighed
  }

  private func mayBeWeighed(_ i: Int, _ taken: [Taken]) -> Bool {
    let word = words[i]
    guard taken[i] == .nothing || taken[i] == .doubtful, word.count > 1,
      word.traits.isDisjoint(with: [.number, .phrase]),
      word.count < 3 ? !Self.tiny.contains(word.hash) : !isFunction(word) || word.facts.isName
    else { return false }
    if !isCapitalMidSentence(word),
      NameContext.afterPerson.contains(word.hash) || PatternFinder.weekdays.contains(word.hash)
    {
      return false
    }
    // "The park", but "the park surgery" where "park" is taken.
    return !isKindOfPlace(word) || isBesideTaken(i, taken)
  }

  private func isKindOfPlace(_ word: Word) -> Bool {
    !(word.traits.contains(.capital) && isCapitalMidSentence(word))
      && (OrganisationWords.type(of: word) != nil || OrganisationWords.generic.contains(word.hash)
        || Self.kindsOfPlace.contains(word.hash))
  }

  private func isBesideTaken(_ i: Int, _ taken: [Taken]) -> Bool {
    let isBehind = words[i].gap == .blank && i > 0 && taken[i - 1].rawValue > Taken.known.rawValue
    return isBehind
      || i + 1 < words.count && words[i + 1].gap == .blank
        && taken[i + 1].rawValue > Taken.known.rawValue
  }

  /// How much must speak for a word.
  private func least(_ i: Int, isDoubtful: Bool) -> Double {
    let word = words[i]
    let isOwnCapital = isCapitalMidSentence(word)
    let isPlain = word.facts.contains(.common) && !word.traits.contains(.shouted)
    // "House was chaotic", "I hope", "Nan's partner", "on Thursday": mostly what they seem.
    let isOpening = isPlain && word.traits.contains(.capital) && !isOwnCapital
    let isTerm =
      !word.facts.isDisjoint(with: [.field, .abbreviation]) || NameContext.kin.contains(word.hash)
      || NameContext.titles.contains(word.hash) || NameContext.workers.contains(word.hash)
      || Self.modal.contains(word.hash) && !isOwnCapital
    if isOpening && !word.facts.isName || isTerm { return Self.leastOfTerms }
    if isPlain, !word.traits.contains(.capital), !word.facts.contains(.wordName) {
      return Self.leastOfWords
    }
    return isDoubtful ? Self.leastOfDoubtful : Self.least
  }

  /// Logarithms of odds, in hundredths.
  private static let (least, leastOfDoubtful, leastOfWords, leastOfTerms) = (
    -40.0, -60.0, 0.0, 100.0
  )
  private static let kindsOfPlace = HashedWords(
    """
    park street road house flat shop cafe station garden playground field beach estate
    building office room kitchen bedroom lounge hallway garage country area home homes
    school schools nurseries unit team service services agency company group
    """)
}
