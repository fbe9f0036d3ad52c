/// Tells which words of a text are names.
struct NameFinder {
  let text: FoldedText
  let words: [Word]
  let lists: NameLists
  let index: KnownIndex

  /// What a word is taken for.
  enum Verdict {
    case none
    /// Kept, and for a person to look at.
    case doubtful
    case known([KnownIndex.Use])
    /// A misspelling of a known name.
    case near([KnownIndex.Use])
    case name(DeidentifiedText.Basis)
    case place(DeidentifiedText.Basis)

    var isName: Bool {
      switch self {
      case .known, .near, .name: true
      default: false
      }
    }
  }

  /// The verdict on every word.
  func verdicts() -> [Verdict] {
    var verdicts = words.indices.map { verdict($0) }
    joinDigits(&verdicts)
    joinInitials(&verdicts)
    joinSignatures(&verdicts)
    joinSurnameFirst(&verdicts)
    joinSplit(&verdicts)
    joinSyllables(&verdicts)
    joinHyphened(&verdicts)
    extend(&verdicts)
    extendByAnd(&verdicts)
    return verdicts
  }

  func letters(_ word: Word) -> ArraySlice<UInt8> { text.letters[word.range] }

  private func verdict(_ i: Int) -> Verdict {
    let word = words[i]
    if word.traits.contains(.number) { return .none }
    // "21st", "5oz".
    if word.gap == .none, i > 0, words[i - 1].traits.contains(.number), word.count < 4 {
      return .none
    }
    if word.count == 1 { return single(i) }
    if word.traits.contains(.foreign) { return .name(.guessed) }
    if let uses = index.uses(word.hash) {
      let known = knownVerdict(i, uses)
      if case .known = known { return known }
      let other = listed(i)
      switch other {
      case .none: return known
      case .name: return .known(uses)
      default: return other
      }
    }
    let isPlain = word.facts.isWord || word.facts.contains(.field)
    if word.traits.contains(.strange) {
      return isPlain && !word.facts.isName ? .none : .name(.guessed)
    }
    if word.traits.contains(.allCapitals), word.count <= 4, !word.traits.contains(.shouted) {
      let verdict = initials(i)
      if case .none = verdict {} else { return verdict }
    }
    if word.count > 2, !isPlain, !word.facts.contains(.abbreviation) {
      let uses = index.misspelt(letters(word))
      if !uses.isEmpty { return .near(uses) }
    } else if word.count > 4, word.traits.contains(.capital), !word.facts.contains(.common),
      !word.facts.contains(.field), !word.traits.contains(.first)
    {
      let uses = index.misspelt(letters(word))
      if !uses.isEmpty { return .near(uses) }
    }
    return listed(i)
  }

  /// A word that is a name of somebody in the case, and perhaps a word as well.
  private func knownVerdict(_ i: Int, _ uses: [KnownIndex.Use]) -> Verdict {
    let word = words[i]
    let isWord = word.facts.isWord || word.facts.contains(.field)
    if !isWord { return .known(uses) }
    let evidence = evidence(i)
    if isOnlyVariant(i, uses) {
      guard word.traits.contains(.capital), !isFunction(word) else { return .none }
      // "Jeans house", but not "Jeans were".
      let isOfNext =
        i + 1 < words.count && words[i + 1].gap == .blank && !words[i + 1].traits.contains(.capital)
        && !NameContext.afterPerson.contains(words[i + 1].hash) && !isFunction(words[i + 1])
      return isOfNext || evidence > 0 ? .known(uses) : .doubtful
    }
    let isSure = index.isSure(uses)
    if word.traits.contains(.capital), !word.traits.contains(.shouted) {
      if Self.tiny.contains(word.hash) {
        return isCapitalMidSentence(word) || evidence > 0 ? .known(uses) : .doubtful
      }
      let isQuestion =
        word.traits.contains(.first) && Self.modal.contains(word.hash) && evidence < 1
        && i + 1 < words.count
        && (NameContext.person.contains(words[i + 1].hash)
          || NameContext.articles.contains(words[i + 1].hash))
      if isQuestion { return .doubtful }
      if !isSure, word.traits.contains(.first) || word.traits.contains(.heading), evidence < 1 {
        return .doubtful
      }
      return .known(uses)
    }
    if word.facts.contains(.nameFirst), !isAfterArticle(i) { return .known(uses) }
    // Words that everybody uses, borne by somebody here: "hope", "marsh", "will".
    if uses.contains(where: {
      $0.part == .given && index.identities.people[$0.person].basis == .column
    }),
      !Self.tiny.contains(word.hash), !word.facts.contains(.field), evidence >= 0,
      !isAfterArticle(i)
    {
      let isSeason = i > 0 && Self.beforeSeason.contains(words[i - 1].hash)
      if !isSeason, evidence > 0 || !Self.modal.contains(word.hash) { return .known(uses) }
    }
    if evidence >= (isSure ? 1 : 2) { return .known(uses) }
    return isSure ? .doubtful : .none
  }

  /// A word of English that is a name only with an s behind it: "this" for Thi, "jeans" for Jean.
  private func isOnlyVariant(_ i: Int, _ uses: [KnownIndex.Use]) -> Bool {
    let spelling = letters(words[i])
    guard spelling.last == 0x73 else { return false }
    let stem = NameHash.of(spelling.dropLast())
    guard !lists.words[stem].contains(.common), let bare = index.uses(stem) else { return false }
    return uses.allSatisfy { use in
      let person = index.identities.people[use.person]
      return bare.contains { $0.person == use.person }
        && !(person.given + person.family).contains { $0[...] == spelling }
    }
  }

  static let tiny = HashedWords(
    """
    a an so do to in on at my he she no as is it be or of we me us up go the and but not was are has
    had for with any all out one two too see her his how who why yet our own
    """)
  private static let beforeSeason = HashedWords("in this last next every each of no with i we")
  static let modal = HashedWords("will may can hope mark grant chase bill drew sue rob art pat")

  func isCapitalMidSentence(_ word: Word) -> Bool {
    word.traits.contains(.capital)
      && word.traits.isDisjoint(with: [.first, .shouted, .heading])
  }

  func isAfterArticle(_ i: Int) -> Bool {
    i > 0 && words[i].gap == .blank && NameContext.articles.contains(words[i - 1].hash)
  }
}
