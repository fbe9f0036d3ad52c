extension NameFinder {
  /// How much what stands beside a word says that it is a name; 0 or less is nothing.
  func evidence(_ i: Int) -> Int {
    let word = words[i]
    let isCapital = word.traits.contains(.capital) && !word.traits.contains(.shouted)
    let isVerbLike = !isCapital && Self.modal.contains(word.hash)
    var score = 0
    if i > 0, let before = before(i) {
      let hash = before.hash
      if NameContext.titles.contains(hash) {
        // "DS YOUNG", though the whole line is in capitals.
        let isShort = before.count < 3 && before.traits.contains(.allCapitals)
        score += isCapital || isShort || !NameContext.softTitles.contains(hash) ? 3 : 1
      } else if before.traits.contains(.number), isAfterTitle(i) {
        score += 3
      } else if isAfterNaming(i) {
        score += 2
      } else if NameContext.kin.contains(hash) || NameContext.workers.contains(hash) {
        let isPossessive = before.traits.contains(.possessive)
        score += isVerbLike || isPossessive && !isCapital ? 0 : 2
      } else if NameContext.beforeOnlyPerson.contains(hash) {
        score += 2
      } else if NameContext.beforePerson.contains(hash) {
        score += i > 1 && NameContext.speaking.contains(words[i - 2].hash) ? 2 : 1
      }
      // "Our Violet", as one says of one's own.
      let isOur = hash == Self.our && isCapital
      if NameContext.articles.contains(hash), !isOur { score -= isCapital ? 1 : 3 }
      if before.count == 1, before.traits.contains(.capital), word.gap == .stop, isSignedFor(i - 1)
      {
        score += 2
      }
      if isVerbLike, NameContext.person.contains(hash) { score -= 3 }
      if word.gap == .blank, isCapital, isPlainName(i - 1) { score += 2 }
    }
    if isCapital, isQuotedAlone(i) { score += 2 }
    if word.traits.contains(.possessive), !word.facts.contains(.field) { score += 2 }
    if i + 1 < words.count {
      let next = words[i + 1]
      if next.gap == .blank, NameContext.afterPerson.contains(next.hash),
        !next.traits.contains(.capital) || next.traits.contains(.shouted)
      {
        score += isVerbLike && Self.adverbs.contains(next.hash) ? 0 : 1
        // At the start of a sentence "Hope was" leaves no doubt.
        if word.traits.contains(.first), Self.plainVerbs.contains(next.hash) { score += 1 }
      }
      if next.gap == .blank || next.gap == .joiner, isPlainName(i + 1), !isVerbLike { score += 2 }
      if next.gap == .opening, isAgeOrRole(i + 1) { score += 2 }
      // "Opal, the eldest".
      if word.traits.contains(.first), isCapital, next.gap == .comma, word.facts.contains(.wordName)
      {
        score += 1
      }
      // "Mercy from church", "Grace and I".
      if word.traits.contains(.first), isCapital, next.gap == .blank,
        word.facts.contains(.wordName), Self.behindPerson.contains(next.hash)
      {
        score += 1
      }
    }
    return score
  }

  private static let behindInitials = HashedWords("to will would has is was and")
  private static let behindPerson = HashedWords("from and with at")

  /// A capitalised word alone between quotation marks, as by-names are written.
  func isQuotedAlone(_ i: Int) -> Bool {
    let word = words[i]
    return word.start > 0 && text.letters[word.start - 1] == 0x22
      && text.letters[word.fullEnd] == 0x22
      && (i == 0 || !NameContext.articles.contains(words[i - 1].hash))
  }

  private static let our = NameHash.of("our")

  /// Whether a letter is an initial since a title, a post or a stroke stands before it.
  func isSignedFor(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    if words[i].gap == .other { return mark(before: i) == 0x2F }
    let hash = words[i - 1].hash
    return words[i].gap == .blank
      && (NameContext.titles.contains(hash) || NameContext.workers.contains(hash)
        || NameContext.kin.contains(hash) || NameContext.naming.contains(hash))
  }

  private static let adverbs = HashedWords("also still just never always often then")
  private static let plainVerbs = HashedWords(
    """
    was is has had said says told did does isn't wasn't rang asked phoned texted messaged replied smiled cried
    laughed
    """)
  private static let numberedPosts = HashedWords("pc dc ds ps pcso sgt insp officer constable")

  /// The one mark between a word and the one before it, as ``FoldedText/mark(in:)`` has it.
  private func mark(before i: Int) -> UInt8 {
    text.mark(in: words[i - 1].fullEnd..<words[i].start)
  }

  /// The word before, unless a sentence or a line ends between.
  func before(_ i: Int) -> Word? {
    guard i > 0 else { return nil }
    switch words[i].gap {
    case .blank, .joiner: return words[i - 1]
    case .line: return words[i].traits.contains(.capital) ? nil : words[i - 1]
    // "Mr. Reed".
    case .stop:
      return !words[i].traits.contains(.first)
        && (NameContext.titles.contains(words[i - 1].hash) || words[i - 1].count == 1)
        ? words[i - 1] : nil
    default: return nil
    }
  }

  func isAfterTitle(_ i: Int) -> Bool {
    // "PC 4411 LONG".
    if i > 1, words[i].gap == .blank, words[i - 1].gap == .blank,
      words[i].traits.contains(.capital),
      words[i - 1].traits.contains(.number), Self.numberedPosts.contains(words[i - 2].hash)
    {
      return true
    }
    guard let before = before(i), NameContext.titles.contains(before.hash) else { return false }
    return !NameContext.softTitles.contains(before.hash)
      || words[i].traits.contains(.capital) && before.traits.contains(.capital)
        && !words[i].traits.contains(.heading)
  }

  /// "A brother called Storm", "known as Bear", "her name is Sky".
  func isAfterNaming(_ i: Int) -> Bool {
    guard i > 0, words[i].gap == .blank || words[i].gap == .other else { return false }
    let before = words[i - 1].hash
    if words[i].gap == .blank, NameContext.naming.contains(before) { return true }
    guard i > 1 else { return false }
    let first = words[i - 2].hash
    return before == Self.as_ && (first == Self.known || first == Self.to)
      || before == Self.is_ && first == Self.name || before == Self.by && first == Self.signed
  }

  private static let (as_, known, to, is_, name) = (
    NameHash.of("as"), NameHash.of("known"), NameHash.of("to"), NameHash.of("is"),
    NameHash.of("name")
  )
  private static let (by, signed) = (NameHash.of("by"), NameHash.of("signed"))

  /// A name that is no word, whatever stands beside it.
  private func isPlainName(_ i: Int) -> Bool {
    let word = words[i]
    if word.facts.isWord || word.traits.contains(.number) || word.count < 2 { return false }
    if !word.facts.isDisjoint(with: [.field, .abbreviation]) { return false }
    if index.uses(word.hash) != nil { return true }
    return word.facts.isName
      || word.traits.contains(.capital) && !word.traits.contains(.allCapitals)
  }

  /// "(4)", "(mum)", "(HV)".
  private func isAgeOrRole(_ i: Int) -> Bool {
    words[i].traits.contains(.number) && words[i].count <= 2
      || RoleReading.role(endingAt: i, in: words) != nil
  }

  /// One letter: an initial of somebody, or nothing.
  func single(_ i: Int) -> Verdict {
    let word = words[i]
    guard word.traits.contains(.capital), text.letters[word.start] != 105 else { return .none }
    if i > 0, NameContext.titles.contains(words[i - 1].hash),
      word.gap == .blank || word.gap == .stop
    {
      return .name(.guessed)
    }
    guard let uses = index.letters[text.letters[word.start]], !isSideOrCode(i) else { return .none }
    if mayBeSide(i) { return .doubtful }
    if i > 0, Self.beforeLetter.contains(words[i - 1].hash) { return .none }
    if text.letters[word.start] == 97,
      word.traits.contains(.first) || !word.traits.contains(.possessive)
    {
      return .none
    }
    if i + 1 < words.count, words[i + 1].gap == .none || words[i + 1].gap == .joiner {
      return .none
    }
    if i > 0, word.gap == .none || word.gap == .joiner { return .none }
    let isChild = uses.contains { index.identities.people[$0.person].role == .child }
    let isTold = i > 0 && word.gap == .blank && Self.telling.contains(words[i - 1].hash)
    return evidence(i) > 0 || isChild && isTold ? .known(uses) : .doubtful
  }

  private static let telling = HashedWords(
    "reports reported states stated notes noted hears heard feels felt knows thinks observed")

  /// "Top of L arm", "R calf", "Y3".
  func isSideOrCode(_ i: Int) -> Bool {
    if i + 1 < words.count {
      let next = words[i + 1]
      if next.gap == .blank, Self.body.contains(next.hash) { return true }
      if next.traits.contains(.number), [.none, .joiner, .blank].contains(next.gap) { return true }
    }
    guard i > 0 else { return false }
    return words[i].gap == .none && words[i - 1].traits.contains(.number)
  }

  /// "Bruise on L": a side, or somebody.
  private func mayBeSide(_ i: Int) -> Bool {
    let letter = text.letters[words[i].start]
    return i > 0 && (letter == 0x6C || letter == 0x72) && words[i].gap == .blank
      && Self.beforeSide.contains(words[i - 1].hash)
  }

  private static let beforeSide = HashedWords("of on the upper lower inner outer")
  private static let body = HashedWords(
    """
    arm arms leg legs hand hands foot feet ear ears eye eyes cheek calf shin knee knees elbow wrist ankle
    shoulder hip thigh thighs buttock buttocks forearm forehead temple heel toe toes finger thumb palm breast chest
    lung kidney side lower upper inner outer big jaw eyebrow eyelid lobe armpit groin flank rib ribs collarbone
    clavicle femur tibia humerus radius ulna scapula bicep tricep temporal parietal
    """)

  private static let beforeLetter = HashedWords(
    """
    vitamin hepatitis hep plan section group year class room grade unit type block flat part schedule
    form appendix option page band tier level stage step house ward team category
    """)

  /// Two to four capitals: somebody's initials, an abbreviation, or unknown.
  func initials(_ i: Int) -> Verdict {
    let word = words[i]
    let isAbbreviation = !word.facts.isDisjoint(with: [.abbreviation, .field])
    if let uses = index.initials[word.hash] {
      // "DH to do it", though it stands for something too.
      let isBeforeDeed =
        i + 1 < words.count && words[i + 1].gap == .blank
        && Self.behindInitials.contains(words[i + 1].hash)
      let isPost = NameContext.workers.contains(word.hash)
      return !isAbbreviation || isBeforeDeed && !isPost || evidence(i) > 0
        ? .known(uses) : .doubtful
    }
    if isAbbreviation { return .none }
    if word.facts.contains(.given), word.count > 2 { return .none }
    guard word.count <= 3, !word.facts.contains(.common) || word.count == 2 else { return .none }
    let isAlone = word.traits.contains(.lineStart) && i == words.count - 1
    let score = evidence(i)
    return score > 1 || isAlone || score == 1 && word.count == 2 ? .name(.guessed) : .doubtful
  }
}
