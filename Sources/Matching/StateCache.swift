import TextCore

/// The deterministic states of an automaton that have been needed so far.
///
/// Determinised lazily (as in RE2): most of the automaton is never met in real notes, so nothing
/// is computed before the first token and a step that was taken once is one probe of a table. A
/// cache that grows past its limit is emptied; the results do not depend on it.
struct StateCache {
  /// No term can match any further.
  static let dead: UInt32 = 0
  private static let unknown = UInt32.max

  private let automaton: Automaton
  /// The automaton's states in each deterministic state; the first one is dead.
  private var members: [[UInt32]] = [[]]
  private var numbers: [[UInt32]: UInt32] = [[]: 0]
  /// A bit for each word, by its last six bits, that may lead on from a state.
  private(set) var masks: [UInt64] = [0]
  /// Whether a symbol may lead on from a state by its looks alone.
  private(set) var passesLooks: [Bool] = [false]
  /// The terms complete in each state, as a run of ``acceptList``.
  private var acceptRuns: [Range<Int>] = [0..<0]
  private var acceptList: [Accept] = []
  private var table: [Entry]
  private var used = 0
  /// Starts by word, then those that go by looks.
  private let startIndex: StartIndex
  private var firstSteps: [UInt32]
  private var sentenceFirstSteps: [UInt32]

  /// A term that is complete in a state.
  struct Accept {
    var rule: RuleNumber
    var atEnd: Bool
  }

  private struct Entry {
    var key: UInt64
    var state: UInt32
  }

  /// The most steps remembered, 16 bytes each in a table up to four times as large.
  private static let limit = 1 << 20

  init(_ lexicons: CompiledLexicons) {
    let wordCount = lexicons.vocabulary.count
    automaton = lexicons.automaton
    startIndex = StartIndex(automaton, wordCount: wordCount)
    firstSteps = Array(repeating: Self.unknown, count: (wordCount + 1) << 4)
    sentenceFirstSteps = firstSteps
    table = Array(repeating: Entry(key: 0, state: 0), count: 1 << 12)
  }

  /// The terms that are complete in a state.
  @inline(__always)
  func accepts(in state: UInt32) -> ArraySlice<Accept> { acceptList[acceptRuns[Int(state)]] }

  /// The state after the first symbol of a term.
  @inline(__always)
  mutating func first(_ symbol: Symbol, atSentenceStart: Bool) -> UInt32 {
    let index = Int(symbol.rawValue)
    let known = atSentenceStart ? sentenceFirstSteps[index] : firstSteps[index]
    return known != Self.unknown ? known : addFirst(symbol, atSentenceStart: atSentenceStart)
  }

  /// The state after one more symbol.
  @inline(__always)
  mutating func next(_ state: UInt32, _ symbol: Symbol) -> UInt32 {
    var symbol = symbol
    if masks[Int(state)] &>> UInt64(symbol.word & 63) & 1 == 0 || symbol.word == Vocabulary.unknown
    {
      if !passesLooks[Int(state)] { return Self.dead }
      symbol = symbol.looks
    }
    let key = UInt64(state) << 32 | UInt64(symbol.rawValue)
    var slot = Self.slot(of: key, count: table.count)
    while true {
      let entry = table[slot]
      if entry.key == key { return entry.state }
      if entry.key == 0 { return addNext(state, symbol, key: key) }
      slot = (slot &+ 1) & (table.count &- 1)
    }
  }

  /// Whether the table is past its limit, to be emptied between records.
  var isFull: Bool { used > Self.limit }

  @inline(__always)
  private static func slot(of key: UInt64, count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 20) & (count &- 1)
  }

  @inline(never)
  private mutating func addFirst(_ symbol: Symbol, atSentenceStart: Bool) -> UInt32 {
    let candidates = startIndex.candidates(symbol.word, atSentenceStart: atSentenceStart)
    let state = state(after: candidates, symbol)
    let index = Int(symbol.rawValue)
    if atSentenceStart { sentenceFirstSteps[index] = state } else { firstSteps[index] = state }
    return state
  }

  @inline(never)
  private mutating func addNext(_ state: UInt32, _ symbol: Symbol, key: UInt64) -> UInt32 {
    let next = self.state(after: members[Int(state)], symbol)
    used += 1
    if used * 2 > table.count { grow() }
    insert(Entry(key: key, state: next))
    return next
  }

  private mutating func insert(_ entry: Entry) {
    var slot = Self.slot(of: entry.key, count: table.count)
    while table[slot].key != 0 { slot = (slot + 1) & (table.count - 1) }
    table[slot] = entry
  }

  private mutating func grow() {
    let old = table
    table = Array(repeating: Entry(key: 0, state: 0), count: old.count * 2)
    for entry in old where entry.key != 0 { insert(entry) }
  }

  private mutating func state(after candidates: [UInt32], _ symbol: Symbol) -> UInt32 {
    var next: Set<UInt32> = []
    for state in candidates where automaton.passes(state, symbol) {
      next.formUnion(automaton.successors[Int(state)])
    }
    let sorted = next.sorted()
    if let known = numbers[sorted] { return known }
    let number = UInt32(members.count)
    members.append(sorted)
    numbers[sorted] = number
    describe(sorted)
    return number
  }

  private mutating func describe(_ states: [UInt32]) {
    var mask: UInt64 = 0
    var looks = false
    var complete: [Accept] = []
    for state in states {
      switch automaton.tests[Int(state)] {
      case .word(let word), .capitals(let word): mask |= 1 << UInt64(word & 63)
      case .set(let set): for word in automaton.sets[set] { mask |= 1 << UInt64(word & 63) }
      case .name, .number, .any: looks = true
      case .gap:
        looks = true
        mask |= 1 << UInt64(automaton.semicolon & 63)
      case .accept(let rule, let atEnd): complete.append(Accept(rule: rule, atEnd: atEnd))
      }
    }
    masks.append(mask)
    passesLooks.append(looks)
    acceptRuns.append(acceptList.count..<(acceptList.count + complete.count))
    acceptList += complete
  }
}

/// Where terms may begin, by the word they begin with.
struct StartIndex {
  private var offsets: [UInt32]
  private var byWord: [UInt32]
  private var sentenceOffsets: [UInt32]
  private var sentenceByWord: [UInt32]
  private var byLooks: [UInt32] = []
  private var sentenceByLooks: [UInt32] = []

  init(_ automaton: Automaton, wordCount: Int) {
    (offsets, byWord, byLooks) = Self.index(automaton.starts, automaton, wordCount)
    (sentenceOffsets, sentenceByWord, sentenceByLooks) = Self.index(
      automaton.sentenceStarts, automaton, wordCount)
  }

  /// The states that may take a word, or any word by its looks, as the first of a term.
  func candidates(_ word: WordID, atSentenceStart: Bool) -> [UInt32] {
    let word = Int(word)
    var states = Array(byWord[Int(offsets[word])..<Int(offsets[word + 1])]) + byLooks
    if atSentenceStart {
      let range = Int(sentenceOffsets[word])..<Int(sentenceOffsets[word + 1])
      states += sentenceByWord[range] + sentenceByLooks
    }
    return states
  }

  private static func index(
    _ starts: [UInt32], _ automaton: Automaton, _ wordCount: Int
  ) -> (offsets: [UInt32], byWord: [UInt32], byLooks: [UInt32]) {
    var pairs: [(word: WordID, state: UInt32)] = []
    var looks: [UInt32] = []
    for state in starts {
      switch automaton.tests[Int(state)] {
      case .word(let word), .capitals(let word): pairs.append((word, state))
      case .set(let set): for word in automaton.sets[set] { pairs.append((word, state)) }
      case .name, .number, .any, .gap: looks.append(state)
      case .accept: break
      }
    }
    var offsets = [UInt32](repeating: 0, count: wordCount + 2)
    for pair in pairs { offsets[Int(pair.word) + 1] += 1 }
    for index in 1..<offsets.count { offsets[index] += offsets[index - 1] }
    var fill = offsets
    var byWord = [UInt32](repeating: 0, count: pairs.count)
    for pair in pairs {
      byWord[Int(fill[Int(pair.word)])] = pair.state
      fill[Int(pair.word)] += 1
    }
    return (offsets, byWord, looks)
  }
}
