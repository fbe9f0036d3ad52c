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
  private var states: DeterministicStates
  private var steps = StepTable()
  /// The state after the first symbol of a term, by symbol.
  private var firstSteps: [UInt32]
  private var sentenceFirstSteps: [UInt32]

  /// The most steps remembered, 8 bytes each in a table up to four times as large.
  private let stepLimit: Int
  /// The most members of sets of states, 4 bytes each, in the same measure.
  private var memberLimit: Int { stepLimit * 8 }

  init(_ automaton: Automaton, stepLimit: Int) {
    precondition(automaton.letterCount << 4 <= StepTable.symbolLimit, "too many words in lexicons")
    self.automaton = automaton
    // Every step makes one state at most, and so does every first step.
    self.stepLimit = min(stepLimit, StepTable.stateLimit / 2)
    states = DeterministicStates(automaton)
    firstSteps = Array(repeating: Self.unknown, count: automaton.letterCount << 4)
    sentenceFirstSteps = firstSteps
  }

  /// Whether it is past its limit; states it has given are void once it is emptied.
  @inline(__always)
  var isFull: Bool { steps.count > stepLimit || states.memberCount > memberLimit }

  /// Forgets all states.
  mutating func removeAll() { self = StateCache(automaton, stepLimit: stepLimit) }

  /// The terms that are complete in a state, by rule.
  @inline(__always)
  func accepts(in state: UInt32) -> ArraySlice<DeterministicStates.Accept> {
    states.accepts(in: Int(state))
  }

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
    let node = states.nodes[Int(state)]
    if node.mask & Automaton.bit(of: symbol.word) == 0 || symbol.word == 0 {
      if !node.passesLooks { return Self.dead }
      symbol = symbol.looks
    }
    return steps.state(after: state, symbol) ?? addNext(state, symbol)
  }

  @inline(never)
  private mutating func addFirst(_ symbol: Symbol, atSentenceStart: Bool) -> UInt32 {
    var candidates = automaton.starts.candidates(symbol.word)
    if atSentenceStart { candidates += automaton.sentenceStarts.candidates(symbol.word) }
    let state = states.state(after: candidates, symbol)
    let index = Int(symbol.rawValue)
    if atSentenceStart { sentenceFirstSteps[index] = state } else { firstSteps[index] = state }
    return state
  }

  @inline(never)
  private mutating func addNext(_ state: UInt32, _ symbol: Symbol) -> UInt32 {
    let next = states.state(after: Int(state), symbol)
    steps.insert(state, symbol, next)
    return next
  }
}
