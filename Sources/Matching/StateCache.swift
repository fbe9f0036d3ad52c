import TextCore

/// The deterministic states of an automaton that have been needed so far.
///
/// Determinised lazily (as in RE2): most of the automaton is never met in real notes, so nothing
/// is computed before the first token and a step that was taken once is one probe of a table. A
/// cache that grows past its limit is emptied; the results do not depend on it.
struct StateCache {
  /// No term can match any further.
  static let dead: UInt32 = 0
  /// Stand before the first symbol of a term, in mid-sentence and where a sentence starts.
  private static let (anywhere, atSentenceStart): (UInt32, UInt32) = (1, 2)

  private let automaton: Automaton
  private var states: DeterministicStates
  private var steps = StepTable()
  /// The steps that walks are about to take, from the front; only as long as one call.
  private var pending: [PendingStep] = []
  /// The walks behind the step that is being taken; then theirs before it.
  private var following: [Walker] = []

  /// The most steps remembered, 8 bytes each in a table that is three quarters full at most.
  private let stepLimit: Int
  /// The most bytes that the members of sets of states take, in the same measure.
  private var memberLimit: Int { stepLimit * 16 }

  init(_ automaton: Automaton, stepLimit: Int) {
    precondition(automaton.letterCount << 4 <= StepTable.symbolLimit, "too many words in lexicons")
    self.automaton = automaton
    self.stepLimit = stepLimit
    states = DeterministicStates(automaton, reserved: 2)
  }

  /// Whether it is past its limit; states it has given are void once it is emptied.
  @inline(__always)
  var isFull: Bool {
    steps.count > stepLimit || states.memberBytes > memberLimit
      || states.count > StepTable.stateLimit / 2
  }

  /// Forgets all states.
  mutating func removeAll() { self = StateCache(automaton, stepLimit: stepLimit) }

  /// Adds the terms that are complete in a state to others, by rule.
  @inline(__always)
  func append(acceptsIn state: UInt32, to accepts: inout [DeterministicStates.Accept]) {
    states.append(acceptsIn: Int(state), to: &accepts)
  }

  /// Begins a walk at each symbol of a block that may begin a term.
  ///
  /// - Parameters:
  ///   - isAtStart: whether a sentence starts with the block; then, with what is behind it.
  ///   - walkers: empty before.
  mutating func begin(
    _ block: Range<Int>, in symbols: UnsafeBufferPointer<Symbol>, isAtStart: inout Bool,
    _ walkers: inout [Walker]
  ) {
    makeRoom(block.count)
    var count = 0
    for start in block {
      let symbol = symbols[start]
      if symbol == .sentenceEnd {
        isAtStart = true
        continue
      }
      let state = isAtStart ? Self.atSentenceStart : Self.anywhere
      pending[count] = PendingStep(
        start: UInt32(truncatingIfNeeded: start), key: StepTable.key(state, symbol))
      count += 1
      // Bullets do not stand between a sentence and its start.
      if !symbol.isMark { isAtStart = false }
    }
    takeSteps(count, &walkers)
  }

  /// Takes one step of each walk, and drops the walks that end there; one may become two.
  ///
  /// - Parameters:
  ///   - distance: how far the walks are from their starts.
  ///   - completions: gains those of the walks that stand where terms are complete, before the step.
  mutating func advance(
    _ walkers: inout [Walker], by distance: Int, in symbols: UnsafeBufferPointer<Symbol>,
    completing completions: inout [Completion]
  ) {
    makeRoom(walkers.count)
    let count = chooseSteps(of: walkers, distance, symbols, &completions)
    takeSteps(count, &walkers)
  }

  private mutating func makeRoom(_ count: Int) {
    while pending.count < count { pending.append(PendingStep(start: 0, key: 0)) }
    following.removeAll(keepingCapacity: true)
  }

  /// Replaces the walkers by those that follow and those of the first pending steps.
  private mutating func takeSteps(_ count: Int, _ walkers: inout [Walker]) {
    let unknownCount = takeKnownSteps(count)
    for index in 0..<unknownCount {
      let (state, symbol) = StepTable.parts(of: pending[index].key)
      let next = steps.state(after: state, symbol) ?? addNext(state, symbol)
      if next != Self.dead { following.append(Walker(start: pending[index].start, state: next)) }
    }
    swap(&walkers, &following)
  }

  /// Puts the steps that walks can take into `pending`, those through gaps into `following`.
  ///
  /// - Returns: how many are pending.
  private mutating func chooseSteps(
    of walkers: [Walker], _ distance: Int, _ symbols: UnsafeBufferPointer<Symbol>,
    _ completions: inout [Completion]
  ) -> Int {
    let shift = automaton.maskShift
    let semicolon = automaton.semicolon
    return pending.withUnsafeMutableBufferPointer { pending in
      states.nodes.withUnsafeBufferPointer { nodes in
        guard let nodes = nodes.baseAddress else { return 0 }
        var count = 0
        for walker in walkers {
          // In place: most of a node is not asked for.
          let node = nodes + Int(walker.state)
          let last = Int(walker.start) &+ distance
          if node.pointee.acceptCount != 0 {
            completions.append(
              Completion(
                start: walker.start, last: UInt32(truncatingIfNeeded: last), state: walker.state))
          }
          let symbol = symbols[last &+ 1]
          if symbol == .sentenceEnd { continue }
          if node.pointee.beyondGaps != Self.dead, symbol.word != semicolon {
            following.append(Walker(start: walker.start, state: node.pointee.beyondGaps))
          }
          let isListed = node.pointee.mask.mayHold(symbol.word, shift) && symbol.word != 0
          let taken = isListed ? symbol : symbol.looks
          // Written over by the next walk unless this one goes on.
          pending[count] = PendingStep(
            start: walker.start, key: StepTable.key(walker.state, taken))
          count &+= isListed || node.pointee.passesLooks ? 1 : 0
        }
        return count
      }
    }
  }

  /// Takes the pending steps that were taken before; the others move to the front of `pending`.
  ///
  /// - Returns: how many others there are.
  private mutating func takeKnownSteps(_ pendingCount: Int) -> Int {
    let known = following.count
    following.append(contentsOf: repeatElement(Walker(start: 0, state: 0), count: pendingCount))
    let (walking, unknown) = pending.withUnsafeMutableBufferPointer { pending in
      following.withUnsafeMutableBufferPointer { following in
        steps.take(
          pending[..<pendingCount], into: UnsafeMutableBufferPointer(rebasing: following[known...]))
      }
    }
    following.removeLast(pendingCount - walking)
    return unknown
  }

  @inline(never)
  private mutating func addNext(_ state: UInt32, _ symbol: Symbol) -> UInt32 {
    let next =
      switch state {
      case Self.anywhere: states.state(after: starts(symbol.word), symbol)
      case Self.atSentenceStart:
        states.state(
          after: starts(symbol.word) + automaton.sentenceStarts.candidates(symbol.word), symbol)
      default: states.state(after: Int(state), symbol)
      }
    steps.insert(state, symbol, next)
    return next
  }

  private func starts(_ letter: UInt32) -> [UInt32] { automaton.starts.candidates(letter) }
}
