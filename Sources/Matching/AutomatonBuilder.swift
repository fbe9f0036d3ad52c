import TextCore

/// The states of all terms as the compiler makes them, before words become letters.
struct AutomatonBuilder: Sendable {
  /// What a state consumes.
  enum Test: Sendable, Hashable {
    case word(WordID)
    case capitals(WordID)
    /// A set of words by its number.
    case set(Int)
    case name, number, any
    /// Any word or mark but a semicolon.
    case gap
    /// Consumes nothing: a term is complete here.
    case accept(rule: RuleNumber, atEnd: Bool)
  }

  private struct State: Hashable {
    var test: Test
    /// Sorted.
    var successors: [UInt32]
  }

  private(set) var tests: [Test] = []
  private(set) var successors: [[UInt32]] = []
  private var numbers: [State: UInt32] = [:]
  /// Sorted words of each set.
  private(set) var sets: [[WordID]] = []
  private var setNumbers: [[WordID]: Int] = [:]
  /// The states in which a term may begin; the second list only at the start of a sentence.
  private(set) var starts: Set<UInt32> = []
  private(set) var sentenceStarts: Set<UInt32> = []

  /// The number of a set of words, given sorted.
  mutating func set(of words: [WordID]) -> Int {
    if let known = setNumbers[words] { return known }
    sets.append(words)
    setNumbers[words] = sets.count - 1
    return sets.count - 1
  }

  /// Adds a term.
  mutating func add(_ pattern: ResolvedPattern, rule: RuleNumber, atStart: Bool, atEnd: Bool) {
    let accept = state(.accept(rule: rule, atEnd: atEnd), then: [])
    let entries = states(for: pattern, then: [accept])
    if atStart { sentenceStarts.formUnion(entries) } else { starts.formUnion(entries) }
  }

  /// Lets terms that begin alike share the states of what they have in common.
  ///
  /// States that test the same and are reached from the same states are always stood in together,
  /// so that one does for all of them, leading where any of them led. Once all terms are added.
  mutating func shareBeginnings() {
    struct Past: Hashable {
      var test: Test
      var starts: Bool
      var startsSentences: Bool
      var predecessors: Set<Int>
    }
    var predecessors = [Set<Int>](repeating: [], count: tests.count)
    var known: [Past: Int] = [:]
    var numbers = [Int](repeating: 0, count: tests.count)
    var (tests, successors): ([Test], [Set<Int>]) = ([], [])
    // A state was made after those that it leads to.
    for state in self.tests.indices.reversed() {
      let past = Past(
        test: self.tests[state], starts: starts.contains(UInt32(state)),
        startsSentences: sentenceStarts.contains(UInt32(state)),
        predecessors: predecessors[state])
      let number = known[past] ?? tests.count
      if number == tests.count {
        known[past] = number
        tests.append(past.test)
        successors.append([])
      }
      numbers[state] = number
      for next in self.successors[state] {
        predecessors[Int(next)].insert(number)
        successors[number].insert(Int(next))
      }
    }
    self.tests = tests
    self.successors = successors.map { next in
      Set(next.map { UInt32(numbers[$0]) }).sorted()
    }
    starts = Set(starts.map { UInt32(numbers[Int($0)]) })
    sentenceStarts = Set(sentenceStarts.map { UInt32(numbers[Int($0)]) })
    self.numbers = [:]
  }

  /// The state that does this; ends that terms have in common are shared.
  private mutating func state(_ test: Test, then next: Set<UInt32>) -> UInt32 {
    let state = State(test: test, successors: next.sorted())
    if let known = numbers[state] { return known }
    tests.append(test)
    successors.append(state.successors)
    numbers[state] = UInt32(tests.count - 1)
    return UInt32(tests.count - 1)
  }

  /// The states in which a pattern may begin when `next` may follow it.
  private mutating func states(
    for pattern: ResolvedPattern, then next: Set<UInt32>
  ) -> Set<UInt32> {
    switch pattern {
    case .one(let test): return [state(test, then: next)]
    case .gap(let width):
      var entries = next
      for _ in 0..<width { entries = next.union([state(.gap, then: entries)]) }
      return entries
    case .sequence(let parts):
      var entries = next
      for part in parts.reversed() { entries = states(for: part, then: entries) }
      return entries
    case .choice(let sides):
      var entries: Set<UInt32> = []
      for side in sides { entries.formUnion(states(for: side, then: next)) }
      return entries
    case .optional(let part): return states(for: part, then: next).union(next)
    }
  }
}
