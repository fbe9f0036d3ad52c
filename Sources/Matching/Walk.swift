import TextCore

/// One pass of the automaton over a record, with what it uses again from record to record.
///
/// A term may begin at every symbol. The walks from many symbols are taken side by side, a step of
/// each at a time: what a step has to fetch from memory is then fetched for many at once, and
/// walks that end leave no branch to be guessed wrongly.
struct Walk {
  private var cache: StateCache
  /// The exceptions met in this record.
  private(set) var exceptions: [Match] = []
  /// For each rule, the token index past its last match in this record.
  private var endOfRule: [UInt32]
  /// Rules from this number on are exceptions.
  private let ruleCount: Int
  private var walkers: [Walker] = []
  private var completions: [Completion] = []
  /// The completions in order of their starts, and where each start's begin.
  private var ordered: [Completion] = []
  private var firsts: [Int] = []
  /// What is complete at one place.
  private var accepts: [DeterministicStates.Accept] = []

  /// How many walks begin side by side: their state stays in the nearest cache.
  private static let blockSize = 512

  init(_ lexicons: CompiledLexicons, stepLimit: Int) {
    cache = StateCache(lexicons.automaton, stepLimit: stepLimit)
    endOfRule = Array(repeating: 0, count: lexicons.lexiconOfRule.count)
    ruleCount = lexicons.rules.count
  }

  /// Walks from every symbol of a record as far as any term goes.
  mutating func run(
    _ symbols: UnsafeBufferPointer<Symbol>, _ tokens: UnsafeBufferPointer<UInt32>,
    into matches: inout [Match]
  ) {
    exceptions.removeAll(keepingCapacity: true)
    endOfRule.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    var atSentenceStart = true
    var start = 0
    while start < symbols.count {
      let end = min(start + Self.blockSize, symbols.count)
      if cache.isFull { cache.removeAll() }
      cache.begin(start..<end, in: symbols, isAtStart: &atSentenceStart, &walkers)
      var last = 0
      while !walkers.isEmpty {
        cache.advance(&walkers, by: last, in: symbols, completing: &completions)
        last += 1
      }
      orderCompletions(from: start, to: end)
      report(symbols, tokens, into: &matches)
      start = end
    }
  }

  /// Sorts the completions by their starts; those of one start stay in order of length.
  private mutating func orderCompletions(from start: Int, to end: Int) {
    firsts.removeAll(keepingCapacity: true)
    firsts.append(contentsOf: repeatElement(0, count: end - start + 1))
    for completion in completions { firsts[Int(completion.start) - start + 1] += 1 }
    for index in 1..<firsts.count { firsts[index] += firsts[index - 1] }
    ordered.removeAll(keepingCapacity: true)
    ordered.append(contentsOf: completions)
    for completion in completions {
      let index = Int(completion.start) - start
      ordered[firsts[index]] = completion
      firsts[index] += 1
    }
    completions.removeAll(keepingCapacity: true)
  }

  /// Makes matches of what was complete.
  private mutating func report(
    _ symbols: UnsafeBufferPointer<Symbol>, _ tokens: UnsafeBufferPointer<UInt32>,
    into matches: inout [Match]
  ) {
    var firstOfStart = matches.count
    var firstException = exceptions.count
    var start = UInt32.max
    var next = 0
    while next < ordered.count {
      let completion = ordered[next]
      if completion.start != start {
        start = completion.start
        firstOfStart = matches.count
        firstException = exceptions.count
      }
      next = takeAccepts(from: next)
      let last = Int(completion.last)
      for accept in accepts {
        if accept.atEnd, !Self.endsSentence(last + 1, symbols) { continue }
        let match = Match(
          firstToken: tokens[Int(start)], endToken: tokens[last] + 1, rule: accept.rule)
        if Int(accept.rule) >= ruleCount {
          Self.record(match, in: &exceptions, since: firstException, &endOfRule)
        } else {
          Self.record(match, in: &matches, since: firstOfStart, &endOfRule)
        }
      }
    }
  }

  /// Puts what is complete at one place into `accepts`, in order of rules.
  ///
  /// Walks that parted may be complete at the same place, and come in any order.
  /// - Parameter first: the first completion there, of those in order.
  /// - Returns: the one behind the last.
  private mutating func takeAccepts(from first: Int) -> Int {
    accepts.removeAll(keepingCapacity: true)
    var next = first
    repeat {
      cache.append(acceptsIn: ordered[next].state, to: &accepts)
      next += 1
    } while next < ordered.count && ordered[next].start == ordered[first].start
      && ordered[next].last == ordered[first].last
    if next > first + 1 { accepts.sort { $0.order < $1.order } }
    return next
  }

  /// Keeps the longest match of a rule from one start, and none that begins inside an earlier one.
  private static func record(
    _ match: Match, in matches: inout [Match], since first: Int, _ endOfRule: inout [UInt32]
  ) {
    for index in first..<matches.count where matches[index].rule == match.rule {
      matches[index].endToken = match.endToken
      endOfRule[Int(match.rule)] = match.endToken
      return
    }
    if match.firstToken < endOfRule[Int(match.rule)] { return }
    matches.append(match)
    endOfRule[Int(match.rule)] = match.endToken
  }

  private static func endsSentence(
    _ index: Int, _ symbols: UnsafeBufferPointer<Symbol>
  ) -> Bool {
    var index = index
    while symbols[index] != .sentenceEnd {
      if !symbols[index].isMark { return false }
      index += 1
    }
    return true
  }
}
