import TextCore

/// The words sorted into letters: two words have one letter where every test treats them alike.
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
    var known: [[Int]: UInt32] = [[]: 0]
    for word in letters.indices {
      let isAlone = ofOneWord.contains(WordID(word))
      if !isAlone, let letter = known[setsOfWord[word]] {
        letters[word] = letter
        continue
      }
      letters[word] = UInt32(count)
      if !isAlone { known[setsOfWord[word]] = UInt32(count) }
      count += 1
    }
  }
}
