import TextCore

/// One pass of the automaton over a record, with what it uses again from record to record.
///
/// A term may begin at every symbol. The walks from many symbols are taken side by side, a step of
/// each at a time: what a step has to fetch from memory is then fetched for many at once, and
/// walks that end leave no branch to be guessed wrongly.
struct Walk: ~Copyable {
  private var cache: StateCache
  /// The exceptions met in this record.
  private(set) var exceptions: [Match] = []
  /// For each rule, the token index past its last match in this record.
  private var endOfRule: [UInt32]
  /// Rules from this number on are exceptions.
  private let ruleCount: Int
  private var walkers = Pile<Walker>()
  private var completions = Pile<Completion>()
  /// The completions in order of their starts, and where each start's begin.
  private var ordered = Pile<Completion>()
  private var firsts = Pile<Int>()
  /// What is complete at one place where walks meet.
  private var accepts = Pile<DeterministicStates.Accept>()

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
      while walkers.count > 0 {
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
    firsts.fill(end - start + 1, with: 0)
    let (firsts, completions) = (firsts.elements, completions.elements)
    for completion in completions { firsts[Int(completion.start) - start + 1] += 1 }
    for index in 1..<firsts.count { firsts[index] += firsts[index - 1] }
    ordered.fill(completions.count, with: Completion(start: 0, last: 0, state: StateCache.dead))
    let ordered = ordered.elements
    for completion in completions {
      let index = Int(completion.start) - start
      ordered[firsts[index]] = completion
      firsts[index] += 1
    }
    self.completions.removeAll()
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
      let completion = ordered.elements[next]
      if completion.start != start {
        start = completion.start
        firstOfStart = matches.count
        firstException = exceptions.count
      }
      let last = Int(completion.last)
      for accept in accepts(at: &next) {
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

  /// What is complete at one place, in order of rules, until the next step.
  ///
  /// Walks that parted may be complete at the same place, and come in any order.
  /// - Parameter next: the first completion there, of those in order; then the one behind the last.
  private mutating func accepts(
    at next: inout Int
  ) -> UnsafeMutableBufferPointer<DeterministicStates.Accept> {
    let ordered = ordered.elements
    let first = next
    next += 1
    func isThere(_ index: Int) -> Bool {
      index < ordered.count && ordered[index].start == ordered[first].start
        && ordered[index].last == ordered[first].last
    }
    if !isThere(next) { return cache.accepts(in: ordered[first].state) }
    while isThere(next) { next += 1 }
    accepts.removeAll()
    for completion in ordered[first..<next] {
      for accept in cache.accepts(in: completion.state) { accepts.append(accept) }
    }
    var all = accepts.elements
    all.sort { $0.order < $1.order }
    return all
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
