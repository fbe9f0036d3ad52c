/// What a word shows to the weights.
extension NameFinder {
  /// What the rules took a word for.
  enum Taken: UInt8 {
    case nothing, doubtful, known, name, place
    /// Part of an address, an organisation, a number.
    case covered
  }

  /// What the rules took every word for.
  static func taken(_ verdicts: [Verdict], covered: [Bool]) -> [Taken] {
    zip(verdicts, covered).map { verdict, isCovered in
      if isCovered { return .covered }
      return switch verdict {
      case .none: .nothing
      case .doubtful: .doubtful
      case .known, .near: .known
      case .name: .name
      case .place: .place
      }
    }
  }

  /// Calls back with everything that a word shows.
  ///
  /// - Complexity: O(1); two dozen features.
  @inline(__always)
  func features(_ i: Int, _ taken: [Taken], _ body: (WordFeature) -> Void) {
    let word = words[i]
    let form = form(word)
    let facts = UInt64(word.facts.rawValue)
    func add(_ kind: WordFeature.Kind, _ value: UInt64, _ form: UInt8 = 0) {
      body(WordFeature(kind: kind, value: value, form: form))
    }
    let isPossessive: UInt64 = word.traits.contains(.possessive) ? 8 : 0
    add(.form, UInt64(form) | isPossessive)
    add(.lists, facts)
    add(.lists, facts, form)
    if isTelling(word) || word.facts.contains(.rare) { add(.word, word.hash, form) }
    if !word.facts.contains(.common) {
      add(.ending, WordFeature.value(ending: letters(word).suffix(3)))
    }
    add(.length, UInt64(min(word.count, 8)), form)
    let gapAfter = i + 1 < words.count ? words[i + 1].gap.rawValue : 15
    let isLine: UInt64 = word.traits.contains(.lineStart) ? 16 : 0
    add(.gapBefore, UInt64(word.gap.rawValue) | isLine, form)
    add(.gapAfter, UInt64(gapAfter), form)
    beside(
      i - 1, gap: word.gap.rawValue, form, facts, taken,
      (.before, .likeBefore, .takenBefore), body)
    beside(i + 1, gap: gapAfter, form, facts, taken, (.after, .likeAfter, .takenAfter), body)
    if i > 1, isTelling(words[i - 2]) { add(.secondBefore, words[i - 2].hash) }
    if i + 2 < words.count, isTelling(words[i + 2]) { add(.secondAfter, words[i + 2].hash) }
  }

  /// What a neighbour shows.
  @inline(__always)
  private func beside(
    _ at: Int, gap: UInt8, _ form: UInt8, _ facts: UInt64, _ taken: [Taken],
    _ kinds: (word: WordFeature.Kind, like: WordFeature.Kind, taken: WordFeature.Kind),
    _ body: (WordFeature) -> Void
  ) {
    guard words.indices.contains(at) else {
      return body(WordFeature(kind: kinds.like, value: 1 << 20, form: form))
    }
    let other = words[at]
    let far: UInt8 = gap <= Word.Gap.blank.rawValue ? 0 : 8
    if isTelling(other) {
      body(WordFeature(kind: kinds.word, value: other.hash, form: form | far))
      if form > 1 { body(WordFeature(kind: kinds.word, value: other.hash, form: 7 | far)) }
    }
    body(WordFeature(kind: kinds.like, value: like(other), form: form | far))
    let seen = UInt64(taken[at].rawValue)
    body(WordFeature(kind: kinds.taken, value: seen, form: form | far))
    body(WordFeature(kind: kinds.taken, value: seen << 16 | facts, form: 16 | far))
  }

  /// How a word is written: 1 small, 2 with a capital of its own, 3 with one that begins a sentence
  /// or stands in a heading, 4 in a line of capitals, 5 in capitals alone.
  private func form(_ word: Word) -> UInt8 {
    if !word.traits.contains(.capital) { return 1 }
    if word.traits.contains(.shouted) { return 4 }
    if word.traits.contains(.allCapitals) { return 5 }
    return word.traits.isDisjoint(with: [.first, .heading]) ? 2 : 3
  }

  private func like(_ word: Word) -> UInt64 {
    if word.traits.contains(.number) { return 1 << 21 | UInt64(min(word.count, 5)) }
    return UInt64(word.facts.rawValue) << 3 | UInt64(form(word))
  }

  private func isTelling(_ word: Word) -> Bool {
    !word.facts.isDisjoint(with: [.common, .field, .abbreviation])
  }
}
