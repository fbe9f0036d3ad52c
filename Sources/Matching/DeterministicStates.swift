import TextCore

/// Sets of an automaton's states, each made once and numbered; the empty set is 0.
///
/// Where a set stands in gaps, a walk parts in two: one goes on through the gaps, whatever the word
/// is, and one by the word. Were they one set, there would be one for each way in which words
/// met in gaps may have begun other terms, and few walks would find their step known.
struct DeterministicStates {
  /// What a step from a state asks first.
  struct Node {
    /// The letters that may lead on.
    var mask = LetterMask()
    /// Where its gaps lead, or 0.
    var beyondGaps: UInt32 = 0
    /// Where its complete terms begin.
    var accepts: UInt32 = 0
    var acceptCount: UInt16 = 0
    /// Whether a symbol may lead on by its looks alone.
    var passesLooks = false
  }

  /// A term that is complete in a state.
  struct Accept {
    var rule: RuleNumber
    var atEnd: Bool

    /// Where it stands among others: by its rule.
    var order: UInt32 { UInt32(rule) << 1 | (atEnd ? 1 : 0) }
  }

  private(set) var nodes = [Node()]
  private var acceptList: [Accept] = []
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
    rounds = Array(repeating: 0, count: automaton.tests.count)
    memberRuns.append([])
    for _ in 0..<reserved {
      nodes.append(nodes[0])
      sums.append(0)
      memberCounts.append(0)
      memberRuns.append([])
    }
  }

  /// How many sets there are.
  var count: Int { nodes.count }

  /// How many bytes the members of all sets take.
  var memberBytes: Int { memberRuns.byteCount }

  /// Adds the terms that are complete in a state to others.
  @inline(__always)
  func append(acceptsIn state: Int, to accepts: inout [Accept]) {
    let first = Int(nodes[state].accepts)
    for index in first..<first &+ Int(nodes[state].acceptCount) {
      accepts.append(acceptList[index])
    }
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
    memberRuns.forEach(in: state) { member in
      if automaton.tests[Int(member)] != .gap, automaton.passes(Int(member), symbol) {
        passing.append(member)
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
      let gaps = members.filter { automaton.tests[Int($0)] == .gap }
      if gaps.isEmpty { break }
      gather(behind: gaps)
      let next = number()
      nodes[Int(made)].beyondGaps = next
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
      automaton.successors.numbers.withUnsafeBufferPointer { successors in
        for state in passing {
          for index in automaton.successors[Int(state)] {
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
      let operand = automaton.operands[Int(member)]
      switch automaton.tests[Int(member)] {
      case .letter, .capitals: node.mask.insert(operand, automaton.maskShift)
      case .set: node.mask.formUnion(automaton.setMasks[Int(operand)])
      case .name, .number, .any: node.passesLooks = true
      case .gap: break
      case .accept: complete.append(Accept(rule: RuleNumber(operand), atEnd: false))
      case .acceptAtEnd: complete.append(Accept(rule: RuleNumber(operand), atEnd: true))
      }
    }
    node.acceptCount = UInt16(complete.count)
    nodes.append(node)
    // In an order that does not depend on what was met before.
    acceptList += complete.sorted { $0.order < $1.order }
  }
}
