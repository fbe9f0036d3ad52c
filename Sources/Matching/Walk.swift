import TextCore

/// One pass of the automaton over a record, with what it uses again from record to record.
struct Walk {
  var cache: StateCache
  var exceptions: [Match]
  /// For each rule, the token index past its last match in this record.
  var endOfRule: [UInt32]
  /// Rules from this number on are exceptions.
  let ruleCount: Int

  /// Forgets the record before.
  mutating func begin() {
    exceptions.removeAll(keepingCapacity: true)
    for index in endOfRule.indices { endOfRule[index] = 0 }
  }

  /// Walks from every symbol as far as any term goes.
  mutating func run(
    _ symbols: UnsafeBufferPointer<Symbol>, _ tokens: UnsafeBufferPointer<UInt32>,
    into matches: inout [Match]
  ) {
    var atSentenceStart = true
    for start in 0..<symbols.count {
      let symbol = symbols[start]
      if symbol == .sentenceEnd {
        atSentenceStart = true
        continue
      }
      if cache.isFull { cache.removeAll() }
      let state = cache.first(symbol, atSentenceStart: atSentenceStart)
      // Bullets do not stand between a sentence and its start.
      if !symbol.isMark { atSentenceStart = false }
      if state != StateCache.dead { walk(from: start, state, symbols, tokens, into: &matches) }
    }
  }

  private mutating func walk(
    from start: Int, _ first: UInt32, _ symbols: UnsafeBufferPointer<Symbol>,
    _ tokens: UnsafeBufferPointer<UInt32>, into matches: inout [Match]
  ) {
    let firstOfStart = matches.count
    let firstException = exceptions.count
    var state = first
    var index = start
    while state != StateCache.dead {
      for accept in cache.accepts(in: state) {
        if accept.atEnd, !endsSentence(index + 1, symbols) { continue }
        let match = Match(
          firstToken: tokens[start], endToken: tokens[index] + 1, rule: accept.rule)
        if Int(accept.rule) >= ruleCount {
          Self.record(match, in: &exceptions, since: firstException, &endOfRule)
        } else {
          Self.record(match, in: &matches, since: firstOfStart, &endOfRule)
        }
      }
      index += 1
      let symbol = symbols[index]
      if symbol == .sentenceEnd { return }
      state = cache.next(state, symbol)
    }
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

  private func endsSentence(_ index: Int, _ symbols: UnsafeBufferPointer<Symbol>) -> Bool {
    var index = index
    while symbols[index] != .sentenceEnd {
      if !symbols[index].isMark { return false }
      index += 1
    }
    return true
  }
}
