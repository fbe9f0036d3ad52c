import TextCore

/// The words sorted into letters: two words have one letter where every test treats them alike.
///
/// Letters that the same tests let pass stand side by side, for ``LetterMask``.
struct Alphabet {
  /// The letter of each word, from ``Vocabulary/unknown`` on; 0 for a word in no test.
  private(set) var letters: [UInt32]
  /// One more than the highest letter.
  private(set) var count = 1

  /// - Parameter alone: a word that needs a letter of its own.
  init(_ builder: AutomatonBuilder, wordCount: Int, alone: WordID) {
    letters = Array(repeating: 0, count: wordCount + 1)
    var ofOneWord: Set<WordID> = [alone]
    var setsOfWord = [[Int]](repeating: [], count: wordCount + 1)
    var isSeen = Set<Int>()
    for test in builder.tests {
      switch test {
      case .word(let word), .capitals(let word): ofOneWord.insert(word)
      case .set(let set):
        guard isSeen.insert(set).inserted else { continue }
        for word in builder.sets[set] { setsOfWord[Int(word)].append(set) }
      case .name, .number, .any, .gap, .accept: break
      }
    }
    // The sets that tell most words apart from the rest come first.
    for word in setsOfWord.indices {
      setsOfWord[word].sort {
        (builder.sets[$1].count, $0) < (builder.sets[$0].count, $1)
      }
    }
    let words = letters.indices
      .filter { !setsOfWord[$0].isEmpty || ofOneWord.contains(WordID($0)) }
      .sorted { first, second in
        let (a, b) = (setsOfWord[first], setsOfWord[second])
        return a == b ? first < second : a.lexicographicallyPrecedes(b)
      }
    var lastSets: [Int]?
    for word in words {
      let isAlone = ofOneWord.contains(WordID(word))
      if isAlone || setsOfWord[word] != lastSets { count += 1 }
      letters[word] = UInt32(count - 1)
      lastSets = isAlone ? nil : setsOfWord[word]
    }
  }
}
