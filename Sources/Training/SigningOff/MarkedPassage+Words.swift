extension MarkedPassage {
  /// The words in small letters; what stands in brackets for one that was replaced is one word.
  ///
  /// Its number is left out, for the same form names another person 3 in another case.
  var words: [String] {
    var words: [String] = []
    var word = ""
    var isInBrackets = false
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in text.lowercased() {
      switch character {
      case "[" where !isInBrackets:
        end()
        isInBrackets = true
        word = "["
      case "]" where isInBrackets:
        isInBrackets = false
        end()
      case _ where isInBrackets:
        if character.isLetter { word.append(character) }
      case _ where character.isLetter || character.isNumber || "'’".contains(character):
        word.append(character)
      default: end()
      }
    }
    end()
    return words
  }

  /// Whether two passages say nearly the same: half of all their pairs of words are in both.
  ///
  /// - Complexity: O(*n*) in their words.
  func isNearly(_ other: MarkedPassage) -> Bool {
    if text == other.text { return true }
    let (own, others) = (Self.pairs(words), Self.pairs(other.words))
    guard !own.isEmpty, !others.isEmpty else { return false }
    return own.intersection(others).count * 2 >= own.union(others).count
  }

  private static func pairs(_ words: [String]) -> Set<[String]> {
    Set(zip(words, words.dropFirst()).map { [$0, $1] })
  }
}
