/// Streets.
extension PatternFinder {
  static let streets = HashedWords(
    """
    road rd street lane lanes ln avenue ave crescent cres cresc terrace tce terr gardens gdns gdn grove grv
    mews mws boulevard blvd bvd parade pde snicket ginnel brae wynd
    """)
  private static let doubtful = HashedWords(
    """
    st close cl clo drive drv dr court ct crt way place pl hill row square sq walk wk wlk view vw rise park pk
    house hse green grn fold croft crft bank bnk garth ter av cr mount mt brow fold chase drove loke vale dell
    buildings bldgs tower towers heights hts point wharf quay estate flats villas lodge cottage cottages farm
    gate yard mead meadow meadows common orchard oval circus passage path approach ridge end side hey holt nook
    """)
  /// Of them, those that only the number of a house shows to be streets.
  private static let numbered = HashedWords(
    """
    mead meadow meadows common orchard oval circus passage path approach ridge end side hey holt nook chase
    dell vale loke drove
    """)
  private static let flats = HashedWords("flat apartment apt unit room bedsit")

  /// "Flat 3, 14 Mill Lane", "Hyde Park Road", "14 mill lane".
  mutating func address(at i: Int) -> Int? {
    let isHouse = isNumber(i) && words[i].count <= 4
    guard isHouse || words[i].traits.contains(.capital) else { return smallStreet(at: i) }
    var j = isHouse ? i + 1 : i
    // "14a".
    if isHouse, j < words.count, words[j].count == 1, words[j].gap == .none { j += 1 }
    let first = j
    // "17a mill race view" is a house, whatever the words.
    var hasProper = isHouse && first > i + 1
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
        let isSure =
          isHouse
          ? isStreet || hasProper
          : isCapital && (isStreet || hasProper)
            && !Self.numbered.contains(word.hash)
        if isSure { best = j + 1 } else if isStreet { break }
      }
      if isHouse, j == first, isStreetInOneWord(word) { best = j + 1 }
      // "11 The Mount".
      if isHouse, j == first, word.hash == Self.the, word.traits.contains(.capital),
        j + 1 < words.count, words[j + 1].gap == .blank, words[j + 1].traits.contains(.capital),
        Self.streets.contains(words[j + 1].hash) || Self.doubtful.contains(words[j + 1].hash)
      {
        best = j + 2
      }
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
    if best == nil, isHouse, i > 0, Self.beforePlainHouse.contains(words[i - 1].hash) {
      best = plainStreet(from: first)
    }
    return best.map { addAddress(i, $0) }
  }

  /// "On larch rise", "moved to canal tce": a street in small letters that has no number.
  private mutating func smallStreet(at i: Int) -> Int? {
    guard i > 0, words[i].gap == .blank, Self.beforeStreet.contains(words[i - 1].hash),
      isNameOfStreet(i, isHouse: true, isFirst: true), !Self.kinds.contains(words[i].hash)
    else { return nil }
    var hasProper = false
    var j = i
    while j < words.count, j - i < 4, j == i || words[j].gap == .blank,
      !words[j].traits.contains(.number)
    {
      let word = words[j]
      if j > i, Self.streets.contains(word.hash) { return addAddress(i, j + 1) }
      if j > i, hasProper, Self.landmarks.contains(word.hash) { return addAddress(i, j + 1) }
      if j > i, hasProper, Self.doubtful.contains(word.hash), !Self.numbered.contains(word.hash) {
        return addAddress(i, j + 1)
      }
      if NameContext.beforePerson.contains(word.hash) || Self.never.contains(word.hash)
        || word.count < 3 || word.traits.contains(.capital) && !word.traits.contains(.shouted)
        || NameContext.afterPerson.contains(word.hash)
        || NameContext.kin.contains(word.hash) || RoleReading.role(of: word.hash) != nil
      {
        return nil
      }
      if !word.facts.contains(.common), word.facts.isDisjoint(with: [.field, .abbreviation]),
        !isAdjective(word)
      {
        hasProper = true
      }
      j += 1
    }
    return nil
  }

  private static let landmarks = HashedWords(
    "valley wharf marina reservoir moor woods falls beach bay")
  private static let beforeStreet = HashedWords(
    "on at in to from near off along down up of onto by")
  /// Kinds of roads and places, not their names.
  private static let kinds = HashedWords(
    """
    side back country quiet cycle bus hard dual fast slow dirt private public access slip ring park car play
    retail industrial business caravan skate theme water county open town wide narrow long short next high
    local nearby foot care nursing residential bail safe council rented private parents' children's
    """)

  private static let beforeHouse = HashedWords("at address of lives live living to from outside")
  private static let beforePlainHouse = HashedWords(
    "at address lives live living number near visited outside")
  private static let small = HashedWords("y yr the of an na de la")

  /// Where "Heol y Bryn" ends behind the number of a house: a street that no word tells for one.
  private func unnamedStreet(from first: Int) -> Int? {
    guard first < words.count, words[first].gap == .blank, words[first].traits.contains(.capital),
      words[first].facts.isDisjoint(with: [.common, .field, .abbreviation, .given])
    else { return nil }
    var end = first + 1
    while end < words.count, words[end].gap == .blank, end - first < 5,
      words[end].traits.contains(.capital) || Self.small.contains(words[end].hash)
    { end += 1 }
    while end > first + 1, !words[end - 1].traits.contains(.capital) { end -= 1 }
    return end
  }

  /// "At 30 acorn way", "at 9 the crescent": of plain words, behind a word that leads to a house.
  private func plainStreet(from first: Int) -> Int? {
    guard first + 1 < words.count, words[first].gap == .blank, words[first + 1].gap == .blank,
      words[first].count > 2, words[first + 1].count > 2,
      !Self.never.contains(words[first].hash) || words[first].hash == Self.the,
      Self.doubtful.contains(words[first + 1].hash) || Self.streets.contains(words[first + 1].hash),
      !Self.parts.contains(words[first].hash)
    else { return nil }
    return first + 2
  }

  /// "2 bed house", "at 10 school close by": words that begin no name of a street.
  private static let parts = HashedWords(
    "bed bedroom bedroomed storey floor person school nursery council point end top bottom")

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
    if first > 0, isNumber(first), words[first].gap == .blank,
      Self.flats.contains(words[first - 1].hash)
    {
      first -= 1
    } else if first > 1, isNumber(first - 1) || words[first - 1].count == 1,
      Self.flats.contains(words[first - 2].hash)
    {
      first -= 2
    } else if first > 0, isNumber(first - 1), words[first - 1].count <= 4, !isNumber(first),
      words[first].gap == .comma || words[first].gap == .blank || words[first].gap == .line
    {
      first -= 1
    }
    return add(first, withTown(end), .address, .words("address"))
  }

  /// The end of one to three capitalised words right before a whole postcode.
  private func wordsBeforePostcode(_ first: Int) -> Int? {
    var end = first
    while end < words.count, end - first < 3, words[end].traits.contains(.capital),
      !words[end].traits.contains(.number), words[end].count > 2,
      end == first || words[end].gap == .blank || words[end].gap == .joiner
    { end += 1 }
    // "TK1 3BD".
    guard end > first, end + 3 < words.count, words[end].count < 3, isNumber(end + 1),
      words[end + 1].gap == .none, isNumber(end + 2), words[end + 2].count == 1,
      words[end + 3].gap == .none, words[end + 3].count == 2
    else { return nil }
    return end
  }

  /// Takes in the town or the first half of a postcode that a comma divides from a street:
  /// "Flat 9, Pemberton Court, N22", "FLAT 7, MARINERS COURT, HULL".
  private func withTown(_ end: Int) -> Int {
    var end = end
    while end < words.count, words[end].gap == .comma || words[end].gap == .line {
      let word = words[end]
      // "Wexcombe WX4 2RD": a postcode, so that the words before it are a town.
      if let code = wordsBeforePostcode(end) { return code }
      if end + 1 < words.count, isNumber(end + 1), words[end + 1].gap == .none,
        words[end + 1].count < 3, word.count < 3, word.traits.contains(.capital),
        Self.areas.contains(word.hash)
      {
        // A whole postcode is one for itself.
        if isNumber(end + 2), words[end + 2].count == 1 { return end }
        end += 2
        // "EC1A".
        if end < words.count, words[end].gap == .none, words[end].count == 1 { end += 1 }
        return end
      }
      guard word.facts.contains(.place),
        word.traits.contains(.capital) || words[end - 1].gap == .blank && !word.facts.isWord,
        words[end].gap == .comma,
        end + 1 == words.count || words[end + 1].gap != .blank
          || !words[end + 1].traits.contains(.capital) || word.traits.contains(.shouted)
      else { return end }
      end += 1
    }
    return end
  }
}
