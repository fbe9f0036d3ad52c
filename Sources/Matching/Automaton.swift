import TextCore

/// The terms of all lexicons as one nondeterministic automaton over letters.
///
/// A state consumes one symbol that passes its test and leads to its successors. There are no empty
/// moves: whatever may be missing was resolved when the states were made (Glushkov's construction).
/// A match begins at any token, so the automaton is entered anew at each.
///
/// Its letters are classes of words that no term tells apart, so that what was worked out for one
/// of them holds for all (as the byte classes of RE2 and regex-automata).
final class Automaton: Sendable {
  /// What a state consumes.
  enum Test: UInt8, Sendable, BitwiseCopyable {
    /// The letter of the state; the same in capitals; a letter of the set of that number.
    case letter, capitals, set
    case name, number, any
    /// Any word or mark but a semicolon.
    case gap
    /// Consumes nothing: a term of the rule of that number is complete; that at a sentence's end.
    case accept, acceptAtEnd
  }

  /// A state's test and what it asks for, in all 16 bytes.
  struct Head: Sendable, BitwiseCopyable {
    /// Of a set, the bits of its letters' hashes.
    var hashes: UInt64 = 0
    /// The letter, set or rule of the test.
    var operand: UInt32
    var test: Test
    // All bytes are laid down in an image.
    private let unused: UInt8 = 0
    private let unusedToo: UInt16 = 0

    init(hashes: UInt64, operand: UInt32, test: Test) {
      self.hashes = hashes
      self.operand = operand
      self.test = test
    }
  }

  let heads: FixedArray<Head>
  let successors: Runs
  /// The sorted letters of each set.
  let sets: Runs
  /// The letters of each set, roughly.
  let setMasks: FixedArray<LetterMask>
  /// The letter of each word, from ``Vocabulary/unknown`` on; 0 for a word in no test.
  let letters: FixedArray<UInt32>
  let letterCount: Int
  /// How many of its last bits a letter loses in a ``LetterMask``.
  let maskShift: UInt32
  /// The letter of the mark that no gap crosses.
  let semicolon: UInt32
  /// Where terms may begin; and where only at the start of a sentence.
  let starts: StartIndex
  let sentenceStarts: StartIndex

  init(_ builder: AutomatonBuilder, wordCount: Int, semicolon: WordID) {
    let alphabet = Alphabet(builder, wordCount: wordCount, alone: semicolon)
    let letters = alphabet.letters
    let sets = Runs(
      builder.sets.map { Set($0.map { letters[Int($0)] }).subtracting([0]).sorted() })
    let steps = builder.tests.map { Self.step($0, letters: letters) }
    func index(_ starts: Set<UInt32>) -> StartIndex {
      StartIndex(starts.sorted(), steps, sets, letterCount: alphabet.count)
    }
    let maskShift = LetterMask.shift(letterCount: alphabet.count)
    successors = Runs(builder.successors)
    self.sets = sets
    let setMasks = (0..<sets.count).map { set in
      var mask = LetterMask()
      for index in sets[set] { mask.insert(sets.numbers[index], maskShift) }
      return mask
    }
    self.setMasks = FixedArray(setMasks)
    heads = FixedArray(
      steps.map { test, operand in
        let hashes = test == .set ? setMasks[Int(operand)].hashes : 0
        return Head(hashes: hashes, operand: operand, test: test)
      })
    self.letters = FixedArray(letters)
    letterCount = alphabet.count
    self.maskShift = maskShift
    self.semicolon = letters[Int(semicolon)]
    starts = index(builder.starts)
    sentenceStarts = index(builder.sentenceStarts)
  }

  /// Reads what was written to an image, in the same order.
  init(from reader: inout ImageReader) {
    heads = reader.table(of: Head.self)
    successors = Runs(from: &reader)
    sets = Runs(from: &reader)
    setMasks = reader.table(of: LetterMask.self)
    letters = reader.table(of: UInt32.self)
    letterCount = Int(reader.number())
    maskShift = LetterMask.shift(letterCount: letterCount)
    semicolon = UInt32(reader.number())
    starts = StartIndex(from: &reader)
    sentenceStarts = StartIndex(from: &reader)
  }

  /// A test and its operand.
  typealias Step = (test: Test, operand: UInt32)

  private static func step(_ test: AutomatonBuilder.Test, letters: [UInt32]) -> Step {
    switch test {
    case .word(let word): (.letter, letters[Int(word)])
    case .capitals(let word): (.capitals, letters[Int(word)])
    case .set(let set): (.set, UInt32(set))
    case .name: (.name, 0)
    case .number: (.number, 0)
    case .any: (.any, 0)
    case .gap: (.gap, 0)
    case .accept(let rule, let atEnd): (atEnd ? .acceptAtEnd : .accept, UInt32(rule))
    }
  }

  /// Makes `letters` the symbols with the letters of their words in the words' places.
  func readLetters(of symbols: [Symbol], into letters: inout [Symbol]) {
    letters.removeAll(keepingCapacity: true)
    letters.append(contentsOf: symbols)
    self.letters.withUnsafeBufferPointer { letterOfWord in
      letters.withUnsafeMutableBufferPointer { letters in
        for index in letters.indices where letters[index] != .sentenceEnd {
          let symbol = letters[index]
          letters[index] = Symbol(
            rawValue: letterOfWord[Int(symbol.word)] &<< 4 | symbol.looks.rawValue)
        }
      }
    }
  }

  /// Whether a state's test lets a symbol pass whose word is a letter.
  @inline(__always)
  func passes(_ state: Int, _ symbol: Symbol) -> Bool {
    let head = heads[state]
    return switch head.test {
    case .letter: symbol.word == head.operand
    case .capitals: symbol.word == head.operand && symbol.isCapitals
    case .set: contains(symbol.word, set: Int(head.operand))
    case .name: symbol.isName
    case .number: symbol.isNumber
    case .any: !symbol.isMark
    case .gap: symbol.word != semicolon
    case .accept, .acceptAtEnd: false
    }
  }

  /// Whether a letter is in a set.
  func contains(_ letter: UInt32, set: Int) -> Bool {
    if !setMasks[set].mayHold(letter, maskShift) || letter == 0 { return false }
    var run = sets[set]
    while !run.isEmpty {
      let middle = run.lowerBound + run.count / 2
      let found = sets.numbers[middle]
      if found == letter { return true }
      run = found < letter ? middle + 1..<run.upperBound : run.lowerBound..<middle
    }
    return false
  }
}
