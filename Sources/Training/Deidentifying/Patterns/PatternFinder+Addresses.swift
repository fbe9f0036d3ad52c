/// Streets.
extension PatternFinder {
  private static let streets = HashedWords(
    "road rd street lane lanes ln avenue ave crescent cres terrace gardens gdns grove mews boulevard bvd"
  )
  private static let doubtful = HashedWords(
    """
    st close drive dr court way place hill row square walk view rise park house green fold croft bank garth
    buildings tower towers heights point wharf quay parade estate flats villas lodge cottage farm gate yard
    """)
  private static let flats = HashedWords("flat apartment apt unit room bedsit")

  /// "Flat 3, 14 Mill Lane", "Hyde Park Road", "14 mill lane".
  mutating func address(at i: Int) -> Int? {
    let isHouse = isNumber(i) && words[i].count <= 4
    guard isHouse || words[i].traits.contains(.capital) else { return nil }
    var j = isHouse ? i + 1 : i
    // "14a".
    if isHouse, j < words.count, words[j].count == 1, words[j].gap == .none { j += 1 }
    let first = j
    var hasProper = false
    var best: Int?
    while j < words.count, j - first < 5 {
      let word = words[j]
      if j > first || isHouse {
        guard
          word.gap == .blank || word.gap == .joiner || j == first && word.gap == .comma
            || word.gap == .line
        else { break }
      }
      if word.traits.contains(.number) { break }
      let isStreet = Self.streets.contains(word.hash)
      if j > first, isStreet || Self.doubtful.contains(word.hash) {
        let isCapital = word.traits.contains(.capital)
        let isSure = isHouse ? isStreet || hasProper : isCapital && (isStreet || hasProper)
        if isSure { best = j + 1 } else if isStreet { break }
      }
      if isHouse, j == first, isStreetInOneWord(word) { best = j + 1 }
      guard isNameOfStreet(j, isHouse: isHouse, isFirst: j == first) else { break }
      if !word.facts.contains(.common)
        || word.traits.contains(.capital) && !word.traits.contains(.first)
      {
        hasProper = true
      }
      j += 1
    }
    if best == nil, isHouse, i > 0, Self.beforeHouse.contains(words[i - 1].hash) {
      best = unnamedStreet(from: first)
    }
    return best.map { addAddress(i, $0) }
  }

  private static let beforeHouse = HashedWords("at address of lives live living to from outside")
  private static let small = HashedWords("y yr the of an na de la")

  /// Where "Heol y Bryn" ends behind the number of a house: a street that no word tells for one.
  private func unnamedStreet(from first: Int) -> Int? {
    guard first < words.count, words[first].gap == .blank, words[first].traits.contains(.capital),
      words[first].facts.isDisjoint(with: [.common, .field, .abbreviation])
    else { return nil }
    var end = first + 1
    while end < words.count, words[end].gap == .blank, end - first < 5,
      words[end].traits.contains(.capital) || Self.small.contains(words[end].hash)
    { end += 1 }
    while end > first + 1, !words[end - 1].traits.contains(.capital) { end -= 1 }
    return end
  }

  /// "31 Westgate".
  private func isStreetInOneWord(_ word: Word) -> Bool {
    guard word.traits.contains(.capital), word.count > 5, !word.facts.contains(.common) else {
      return false
    }
    let spelling = text.letters[word.range]
    return Self.endings.contains { spelling.suffix($0.count).elementsEqual($0) }
  }

  private static let endings = [
    "gate", "side", "croft", "garth", "field", "fields", "royd", "brow", "way", "dale",
  ].map { Array($0.utf8) }

  private func isNameOfStreet(_ j: Int, isHouse: Bool, isFirst: Bool) -> Bool {
    let word = words[j]
    if word.facts.contains(.field), !word.facts.contains(.wordName),
      lists.phrases[word.hash] != nil || !word.traits.contains(.capital)
    {
      return false
    }
    if Self.never.contains(word.hash) { return !isFirst && word.hash == Self.the }
    return isHouse || word.traits.contains(.capital)
  }

  private static let the = NameHash.of("the")
  private static let never = HashedWords(
    """
    the a an of and to in on at for with from by is was are has had he she it they we his her their my our
    minute minutes hour hours mile miles day days week weeks month months year years times people children
    metres yards min mins hr hrs main busy same this that other way yr yrs per own first second third
    pm am x further more different family crown county youth magistrates care foster
    """)

  private mutating func addAddress(_ first: Int, _ end: Int) -> Int {
    var first = first
    // "Flat 3,", "Flat 3, 14".
    if first > 1, isNumber(first - 1) || words[first - 1].count == 1,
      Self.flats.contains(words[first - 2].hash)
    {
      first -= 2
    } else if first > 0, isNumber(first - 1), words[first - 1].count <= 4, !isNumber(first),
      words[first].gap == .comma || words[first].gap == .blank || words[first].gap == .line
    {
      first -= 1
    }
    return add(first, end, .address, .words("address"))
  }
}
