extension NameFinder {
  /// A word that nothing of the case tells: what the lists and its neighbours say.
  func listed(_ i: Int) -> Verdict {
    let word = words[i]
    let facts = word.facts
    if word.count == 2, isTwoLetterName(i) { return .name(.listed) }
    if word.traits.contains(.capital), word.count > 2, i > 0, words[i - 1].count == 1,
      word.gap == .stop, !word.traits.contains(.first), isSignedFor(i - 1), !isFunction(word),
      !NameContext.kin.contains(word.hash),
      !word.facts.contains(.common) || word.traits.contains(.shouted)
        || i > 1 && NameContext.titles.contains(words[i - 2].hash)
    {
      return .name(.guessed)
    }
    if facts.contains(.field), !facts.contains(.wordName) {
      return isAfterTitle(i) && word.traits.contains(.capital)
        && !word.traits.contains(.allCapitals) && facts.contains(.surname) ? .name(.listed) : .none
    }
    if facts.contains(.abbreviation), !facts.isName || word.traits.contains(.allCapitals) {
      return .none
    }
    if isCalledKin(i), !facts.contains(.field), !isFunction(word) { return .name(.guessed) }
    if facts.contains(.wordName) { return wordName(i) }
    if facts.isWord { return borneWord(i) }
    if facts.isName { return plainName(i) }
    if facts.contains(.place) { return isAfterTitle(i) ? .name(.listed) : .place(.listed) }
    return unknown(i)
  }

  /// "Brother Wellington": a word with a capital of its own right behind one for kin.
  private func isCalledKin(_ i: Int) -> Bool {
    guard i > 0, words[i].gap == .blank, isCapitalMidSentence(words[i]),
      Self.called.contains(words[i - 1].hash) || Self.family.contains(words[i - 1].hash),
      !words[i - 1].traits.contains(.capital), !words[i - 1].traits.contains(.possessive),
      !words[i].traits.contains(.allCapitals)
    else { return false }
    return i + 1 == words.count || words[i + 1].gap != .blank
      || !words[i + 1].traits.contains(.capital)
  }

  private static let family = HashedWords(
    "mum mam dad brother sister cousin uncle auntie stepdad stepmum boyfriend girlfriend partner son"
  )

  /// "Mr Oh", "DC Ng".
  private func isTwoLetterName(_ i: Int) -> Bool {
    let word = words[i]
    guard word.traits.contains(.capital), !word.traits.contains(.allCapitals), isAfterTitle(i)
    else { return false }
    return !NameContext.softTitles.contains(words[i - 1].hash) || !Self.tiny.contains(word.hash)
  }

  /// A name that is no word: "Zuzanna", "kowalczyk".
  private func plainName(_ i: Int) -> Verdict {
    let word = words[i]
    let isCapital = word.traits.contains(.capital)
    if word.count == 2 {
      return isCapital && (isCapitalMidSentence(word) || evidence(i) > 0)
        ? .name(.listed) : .doubtful
    }
    if !isCapital, word.count == 3, !word.facts.contains(.given) {
      return evidence(i) > 1 ? .name(.listed) : .doubtful
    }
    if word.facts.contains(.place), !word.facts.contains(.given), evidence(i) < 1 {
      return .place(.listed)
    }
    return .name(.listed)
  }

  /// A first name that is an everyday word too: "Hope", "Will", "rob".
  private func wordName(_ i: Int) -> Verdict {
    let word = words[i]
    let evidence = evidence(i)
    let isCalendar = word.facts.contains(.field)
    // "May Tia come?", "Will Tia".
    if word.traits.contains(.first), Self.modal.contains(word.hash), i + 1 < words.count,
      words[i + 1].gap == .blank, let next = index.uses(words[i + 1].hash), index.isSure(next),
      index.uses(word.hash) == nil
    {
      return .doubtful
    }
    // "IN PAISLEY", "to nelson".
    if !word.traits.contains(.capital) || word.traits.contains(.shouted),
      word.facts.contains(.place), isAfterIn(i), evidence < 2, !Self.wordTowns.contains(word.hash)
    {
      return .place(.listed)
    }
    if word.traits.contains(.capital), !word.traits.contains(.shouted) {
      if isCalendar { return evidence > 1 ? .name(.listed) : .none }
      if isCapitalMidSentence(word) {
        return isAfterArticle(i) && evidence < 1 ? .doubtful : .name(.listed)
      }
      if evidence > 0 { return .name(.listed) }
      return word.facts.contains(.nameFirst) && !isVerb(i) ? .name(.listed) : .doubtful
    }
    if isCalendar {
      // "Nan june".
      let isCalled = i > 0 && words[i].gap == .blank && Self.called.contains(words[i - 1].hash)
      return isCalled ? .name(.listed) : .none
    }
    if word.facts.contains(.nameFirst), !isAfterArticle(i) || isBeforePast(i), !isVerb(i) {
      return .name(.listed)
    }
    if evidence > 1 { return .name(.listed) }
    return evidence == 1 ? .doubtful : .none
  }

  /// "The car that lee chucked it out of".
  private func isBeforePast(_ i: Int) -> Bool {
    guard words[i - 1].hash == Self.that, i + 1 < words.count, words[i + 1].gap == .blank else {
      return false
    }
    return letters(words[i + 1]).suffix(2) == [0x65, 0x64]
      || NameContext.doing.contains(words[i + 1].hash)
  }

  private static let that = NameHash.of("that")
  private static let called = HashedWords(
    "nan nana nanny gran granny grandma grandad auntie aunty aunt uncle sister mrs ms miss mr")

  /// "To rob", "will sue", "a patch".
  private func isVerb(_ i: Int) -> Bool {
    guard i > 0, words[i].gap == .blank else { return false }
    return Self.beforeVerb.contains(words[i - 1].hash) && evidence(i) < 2
      && Self.verbs.contains(words[i].hash)
  }

  private static let beforeVerb = HashedWords(
    "to will would can could may might should must not they who")
  private static let verbs = HashedWords(
    "rob sue pat nick josh bob peter tony harry ally barb dan sally ruby")

  /// A word of English that is borne as a name, or is none at all.
  private func borneWord(_ i: Int) -> Verdict {
    let word = words[i]
    let isCapital = word.traits.contains(.capital) && !word.traits.contains(.shouted)
    if isAfterTitle(i) {
      let isBorne = word.facts.isName || word.facts.contains(.place)
      // "Miss tasker", but not "miss school".
      let isRare = word.facts.contains(.rare) && word.count > 3
      if isCapital || words[i - 1].traits.contains(.number)
        ? !isFunction(word) : isBorne && word.count > 2 && !isFunction(word) || isRare
      {
        return .name(.listed)
      }
    }
    if isCapital, isAfterNaming(i) || isQuotedAlone(i), !isFunction(word) {
      return .name(.guessed)
    }
    if isCapital, word.count == 2, word.facts.contains(.given), evidence(i) > 1 {
      return .name(.listed)
    }
    if !isCapital, word.facts.contains(.place), isAfterIn(i), !Self.wordTowns.contains(word.hash) {
      return .place(.listed)
    }
    if word.facts.contains(.rare), word.facts.contains(.given) {
      if isCapital { return .name(.listed) }
      return isAfterArticle(i) ? .none : .name(.listed)
    }
    // "Tanner was there", but not "House was chaotic".
    let least = word.traits.contains(.first) && word.facts.contains(.common) ? 2 : 1
    if isCapital, word.facts.contains(.surname), !isFunction(word), evidence(i) > least {
      return .name(.listed)
    }
    guard isCapitalMidSentence(word), !isFunction(word) else { return .none }
    if word.facts.contains(.place), !word.facts.isName, !isAfterTitle(i),
      !Self.wordTowns.contains(word.hash),
      !word.traits.contains(.allCapitals)
    {
      return .place(.listed)
    }
    if word.facts.contains(.place), i > 0, NameContext.beforePlace.contains(words[i - 1].hash) {
      return .place(.listed)
    }
    if word.facts.contains(.rare), word.facts.isName { return .name(.listed) }
    if word.traits.contains(.allCapitals) { return .none }
    // "Social Worker" has a capital because the word beside it has one.
    let hasCapitalBeside =
      i + 1 < words.count && words[i + 1].gap == .blank && words[i + 1].traits.contains(.capital)
      || i > 0 && word.gap == .blank && words[i - 1].traits.contains(.capital)
    return hasCapitalBeside && !word.facts.isName ? .none : .doubtful
  }

  private func isAfterIn(_ i: Int) -> Bool {
    i > 0 && words[i].gap == .blank && Self.inOrFrom.contains(words[i - 1].hash)
  }

  private static let inOrFrom = HashedWords("in from near for to")
  private static let wordTowns = HashedWords(
    """
    bath reading deal ware sale street wells rugby ash battle diss rye eye barking tooting dover cork bow bury
    hove hull hyde stone street mold poole rhyl sandwich settle wells fleet hook lancing nelson sale speke
    washington wellington blackburn bolton margate stroud harrow knowle yate preston chester wigan
    """)

  func isFunction(_ word: Word) -> Bool { word.count < 3 || Self.function.contains(word.hash) }

  private static let function = HashedWords(
    """
    the and but not was are has had for with any all out one two too see her his how who why yet our own
    this that these those there then than they them their she him you your what when where which while
    from into onto over under about after before again also just only very some such said says stated
    reported called attended advised asked told and is were been being have having does did doing would
    could should shall might must can will may
    """)
}
