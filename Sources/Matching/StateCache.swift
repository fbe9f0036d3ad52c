import CPrefetch
import TextCore

/// The deterministic states of an automaton that have been needed so far.
///
/// Determinised lazily (as in RE2): most of the automaton is never met in real notes, so nothing
/// is computed before the first token and a step that was taken once is one probe of a table. A
/// cache that grows past its limit is emptied; the results do not depend on it.
struct StateCache: ~Copyable {
  /// No term can match any further.
  static var dead: UInt32 { 0 }
  /// Stand before the first symbol of a term, in mid-sentence and where a sentence starts.
  private static var anywhere: UInt32 { 1 }
  private static var atSentenceStart: UInt32 { 2 }

  private let automaton: Automaton
  private var states: DeterministicStates
  private var steps = StepTable()
  /// The steps that walks are about to take; only as long as one call.
  private var pending = Pile<PendingStep>()
  /// The walks behind the step that is being taken; then theirs before it.
  private var following = Pile<Walker>()

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

  /// The terms that are complete in a state, by rule; until the next step.
  @inline(__always)
  func accepts(in state: UInt32) -> UnsafeMutableBufferPointer<DeterministicStates.Accept> {
    states.accepts(in: state)
  }

  /// Begins a walk at each symbol of a block that may begin a term.
  ///
  /// - Parameters:
  ///   - isAtStart: whether a sentence starts with the block; then, with what is behind it.
  ///   - walkers: replaced.
  mutating func begin(
    _ block: Range<Int>, in symbols: UnsafeBufferPointer<Symbol>, isAtStart: inout Bool,
    _ walkers: inout Pile<Walker>
  ) {
    pending.removeAll()
    following.removeAll()
    var atStart = isAtStart
    for start in block {
      let symbol = symbols[start]
      if symbol == .sentenceEnd {
        atStart = true
        continue
      }
      let state = atStart ? Self.atSentenceStart : Self.anywhere
      pending.append(steps.pending(UInt32(truncatingIfNeeded: start), state, symbol))
      // Bullets do not stand between a sentence and its start.
      if !symbol.isMark { atStart = false }
    }
    isAtStart = atStart
    takeSteps(&walkers)
  }

  /// Takes one step of each walk, and drops the walks that end there; one may become two.
  ///
  /// - Parameters:
  ///   - distance: how far the walks are from their starts.
  ///   - completions: gains those of the walks that stand where terms are complete, before the step.
  mutating func advance(
    _ walkers: inout Pile<Walker>, by distance: Int, in symbols: UnsafeBufferPointer<Symbol>,
    completing completions: inout Pile<Completion>
  ) {
    pending.removeAll()
    following.removeAll()
    chooseSteps(of: walkers, distance, symbols, &completions)
    takeSteps(&walkers)
  }

  /// Replaces the walkers by those that follow and those of the pending steps.
  private mutating func takeSteps(_ walkers: inout Pile<Walker>) {
    steps.take(&pending, into: &following, states.memory)
    for step in pending.elements {
      let (state, symbol) = StepTable.parts(of: step.key)
      let next = steps.state(after: state, symbol) ?? addNext(state, symbol)
      following.append(Walker(start: step.start, state: next), if: next != Self.dead)
    }
    swap(&walkers, &following)
  }

  /// Puts the steps that walks can take into `pending`, those through gaps into `following`.
  private mutating func chooseSteps(
    of walkers: borrowing Pile<Walker>, _ distance: Int, _ symbols: UnsafeBufferPointer<Symbol>,
    _ completions: inout Pile<Completion>
  ) {
    let shift = automaton.maskShift
    let semicolon = automaton.semicolon
    let nodes = states.memory
    for walker in walkers.elements {
      // In place: most of a node is not asked for.
      let node = nodes + Int(walker.state)
      let last = Int(walker.start) &+ distance
      completions.append(
        Completion(
          start: walker.start, last: UInt32(truncatingIfNeeded: last), state: walker.state),
        if: node.pointee.acceptCount != 0)
      let symbol = symbols[last &+ 1]
      if symbol == .sentenceEnd { continue }
      let beyond = symbol.word == semicolon ? Self.dead : node.pointee.beyondGaps
      casenote_prefetch(nodes + Int(beyond))
      following.append(Walker(start: walker.start, state: beyond), if: beyond != Self.dead)
      let isListed = node.pointee.mask.mayHold(symbol.word, shift) && symbol.word != 0
      let taken = symbol.keeping(looks: node.pointee.looks, word: isListed)
      pending.append(
        steps.pending(walker.start, walker.state, taken),
        if: isListed || node.pointee.passesLooks)
    }
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
