import TextCore

/// Sets of an automaton's states, each made once and numbered; the empty set is 0.
///
/// Where a set stands in gaps, a walk parts in two: one goes on through the gaps, whatever the word
/// is, and one by the word. Were they one set, there would be one for each way in which words
/// met in gaps may have begun other terms, and few walks would find their step known.
struct DeterministicStates: ~Copyable {
  /// What a step from a state asks first.
  struct Node: BitwiseCopyable {
    /// The letters that may lead on.
    var mask = LetterMask()
    /// Where its gaps lead, or 0.
    var beyondGaps: UInt32 = 0
    /// Where its complete terms begin.
    var accepts: UInt32 = 0
    var acceptCount: UInt16 = 0
    /// The looks of a symbol that any test asks for.
    var looks: UInt8 = 0
    /// Whether a symbol may lead on by its looks alone.
    var passesLooks = false
  }

  /// A term that is complete in a state.
  struct Accept: BitwiseCopyable {
    var rule: RuleNumber
    var atEnd: Bool

    /// Where it stands among others: by its rule.
    var order: UInt32 { UInt32(rule) << 1 | (atEnd ? 1 : 0) }
  }

  private var nodes = Pile<Node>()
  private var acceptList = Pile<Accept>()
  private let automaton: Automaton
  private var memberRuns = PackedRuns()
  /// How many members each set has.
  private var memberCounts: [UInt32] = [0]
  /// The sum of the mixed members of each set, whatever their order.
  private var sums: [UInt64] = [0]
  /// Numbers of sets by their sums; open addressing, 0 for none.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  /// The set being made, its sum, and for each state in which round it was last put there.
  private var members: [UInt32] = []
  /// The members of a set that a symbol passes.
  private var passing: [UInt32] = []
  private var sum: UInt64 = 0
  private var rounds: [UInt32]
  private var round: UInt32 = 0

  /// - Parameter reserved: how many numbers from 1 on stand for no set.
  init(_ automaton: Automaton, reserved: Int) {
    self.automaton = automaton
    rounds = Array(repeating: 0, count: automaton.heads.count)
    nodes.append(Node())
    memberRuns.append([])
    for _ in 0..<reserved {
      nodes.append(Node())
      sums.append(0)
      memberCounts.append(0)
      memberRuns.append([])
    }
  }

  /// How many sets there are.
  var count: Int { nodes.count }

  /// How many bytes the members of all sets take.
  var memberBytes: Int { memberRuns.byteCount }

  /// What is known of each state, until the next is made.
  @inline(__always)
  var memory: UnsafePointer<Node> { UnsafePointer(nodes.memory) }

  /// The terms that are complete in a state, by rule; until the next state is made.
  @inline(__always)
  func accepts(in state: UInt32) -> UnsafeMutableBufferPointer<Accept> {
    let node = nodes.memory + Int(state)
    let first = Int(node.pointee.accepts)
    return acceptList.elements(first..<first &+ Int(node.pointee.acceptCount))
  }

  /// The set of all states to which a symbol leads from a set, gaps apart.
  ///
  /// - Complexity: O(*n*) in the members and where they lead.
  mutating func state(after state: Int, _ symbol: Symbol) -> UInt32 {
    let automaton = automaton
    // Taken out while in use, and put back for the next.
    var passing: [UInt32] = []
    swap(&passing, &self.passing)
    passing.removeAll(keepingCapacity: true)
    let hash = LetterMask.hashBit(symbol.word)
    automaton.heads.withUnsafeBufferPointer { heads in
      memberRuns.forEach(in: state) { member in
        let head = heads[Int(member)]
        let passes =
          switch head.test {
          case .letter: head.operand == symbol.word
          case .set:
            head.hashes & hash != 0 && automaton.contains(symbol.word, set: Int(head.operand))
          case .capitals: head.operand == symbol.word && symbol.isCapitals
          case .name: symbol.isName
          case .number: symbol.isNumber
          case .any: !symbol.isMark
          case .gap, .accept, .acceptAtEnd: false
          }
        if passes { passing.append(member) }
      }
    }
    let next = self.state(behind: passing)
    swap(&passing, &self.passing)
    return next
  }

  /// The set of all states to which a symbol leads from some others.
  mutating func state(after candidates: [UInt32], _ symbol: Symbol) -> UInt32 {
    let automaton = automaton
    return state(behind: candidates.filter { automaton.passes(Int($0), symbol) })
  }

  /// The set of all states to which some others lead; with those that are reached through its gaps.
  private mutating func state(behind passing: [UInt32]) -> UInt32 {
    if passing.isEmpty { return 0 }
    let first = nodes.count
    gather(behind: passing)
    let state = number()
    var made = state
    // A set that was there before has been led through its gaps before.
    while made >= first {
      let gaps = members.filter { automaton.heads[Int($0)].test == .gap }
      if gaps.isEmpty { break }
      gather(behind: gaps)
      let next = number()
      nodes.memory[Int(made)].beyondGaps = next
      made = next > made ? next : 0
    }
    return state
  }

  /// Makes `members` the states to which some others lead.
  private mutating func gather(behind passing: [UInt32]) {
    // In locals, so that each change does not ask whether it is the only owner.
    let automaton = automaton
    var members: [UInt32] = []
    swap(&members, &self.members)
    members.removeAll(keepingCapacity: true)
    round &+= 1
    let round = round
    var sum: UInt64 = 0
    rounds.withUnsafeMutableBufferPointer { rounds in
      automaton.successors.withUnsafe { starts, successors in
        for state in passing {
          for index in Int(starts[Int(state)])..<Int(starts[Int(state) + 1]) {
            let next = successors[index]
            if rounds[Int(next)] == round { continue }
            rounds[Int(next)] = round
            members.append(next)
            sum &+= SpellingHash.mix(UInt64(next) &+ 1, 0x9E37_79B9_7F4A_7C15)
          }
        }
      }
    }
    swap(&members, &self.members)
    self.sum = sum
  }

  /// The number of the set being made.
  private mutating func number() -> UInt32 {
    var slot = Int(truncatingIfNeeded: sum &>> 8) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = Int(slots[slot])
      if sums[known] == sum, isBeingMade(known) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = UInt32(nodes.count)
    slots[slot] = number
    sums.append(sum)
    memberCounts.append(UInt32(members.count))
    memberRuns.append(members)
    describe()
    if nodes.count * 2 > slots.count { grow() }
    return number
  }

  /// Whether a set has the members of the one being made.
  private func isBeingMade(_ state: Int) -> Bool {
    if memberCounts[state] != members.count { return false }
    var isSame = true
    memberRuns.forEach(in: state) { if rounds[Int($0)] != round { isSame = false } }
    return isSame
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1..<nodes.count {
      var slot = Int(truncatingIfNeeded: sums[number] &>> 8) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }

  private mutating func describe() {
    var node = Node(accepts: UInt32(acceptList.count))
    var complete: [Accept] = []
    for member in members {
      let head = automaton.heads[Int(member)]
      let operand = head.operand
      switch head.test {
      case .letter: node.mask.insert(operand, automaton.maskShift)
      case .capitals:
        node.mask.insert(operand, automaton.maskShift)
        node.looks |= Symbol.Looks.capitals
      case .set: node.mask.formUnion(automaton.setMasks[Int(operand)])
      case .name: node.looks |= Symbol.Looks.name
      case .number: node.looks |= Symbol.Looks.number
      case .any: node.looks |= Symbol.Looks.mark
      case .gap: break
      case .accept: complete.append(Accept(rule: RuleNumber(operand), atEnd: false))
      case .acceptAtEnd: complete.append(Accept(rule: RuleNumber(operand), atEnd: true))
      }
    }
    node.passesLooks = node.looks & ~Symbol.Looks.capitals != 0
    node.acceptCount = UInt16(complete.count)
    nodes.append(node)
    // In an order that does not depend on what was met before.
    for accept in complete.sorted(by: { $0.order < $1.order }) { acceptList.append(accept) }
  }
}
