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
  /// The steps that walks are about to take, from the front; only as long as one call.
  private var pending: [PendingStep] = []
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

  /// Takes one step of each walk, and drops the walks that end there.
  ///
  /// - Parameters:
  ///   - distance: how far the walks are from their starts.
  ///   - completions: gains those of the walks that stand where terms are complete, before the step.
  mutating func advance(
    _ walkers: inout [Walker], by distance: Int, in symbols: UnsafeBufferPointer<Symbol>,
    completing completions: inout [Completion]
  ) {
    while pending.count < walkers.count { pending.append(PendingStep(start: 0, key: 0)) }
    let pendingCount = chooseSteps(of: walkers, distance, symbols, &completions)
    let unknownCount = takeKnownSteps(pendingCount, &walkers)
    for index in 0..<unknownCount {
      let (state, symbol) = StepTable.parts(of: pending[index].key)
      let next = steps.state(after: state, symbol) ?? addNext(state, symbol)
      if next != Self.dead { walkers.append(Walker(start: pending[index].start, state: next)) }
    }
  }

  /// Puts the steps that walks can take into `pending`; returns how many.
  private mutating func chooseSteps(
    of walkers: [Walker], _ distance: Int, _ symbols: UnsafeBufferPointer<Symbol>,
    _ completions: inout [Completion]
  ) -> Int {
    let shift = automaton.maskShift
    return pending.withUnsafeMutableBufferPointer { pending in
      states.nodes.withUnsafeBufferPointer { nodes in
        var count = 0
        for walker in walkers {
          let node = nodes[Int(walker.state)]
          let last = Int(walker.start) &+ distance
          if node.acceptCount != 0 {
            completions.append(
              Completion(
                start: walker.start, last: UInt32(truncatingIfNeeded: last), state: walker.state))
          }
          let symbol = symbols[last &+ 1]
          let isListed = node.mask.mayHold(symbol.word &>> shift) && symbol.word != 0
          let taken = isListed ? symbol : symbol.looks
          // Written over by the next walk unless this one goes on.
          pending[count] = PendingStep(
            start: walker.start, key: StepTable.key(walker.state, taken))
          count &+= (isListed || node.passesLooks) && symbol != .sentenceEnd ? 1 : 0
        }
        return count
      }
    }
  }

  /// Takes the pending steps that were taken before; the others move to the front of `pending`.
  ///
  /// - Returns: how many others there are.
  private mutating func takeKnownSteps(_ pendingCount: Int, _ walkers: inout [Walker]) -> Int {
    pending.withUnsafeMutableBufferPointer { pending in
      let (walking, unknown) = walkers.withUnsafeMutableBufferPointer { walkers in
        steps.take(pending[..<pendingCount], into: walkers)
      }
      walkers.removeLast(walkers.count - walking)
      return unknown
    }
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
