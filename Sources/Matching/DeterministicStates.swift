import TextCore

/// Sets of an automaton's states, each made once and numbered; the empty set is 0.
struct DeterministicStates {
  /// What a step from a state asks first.
  struct Node {
    /// The letters that may lead on.
    var mask: LetterMask
    /// Where its complete terms begin.
    var accepts: UInt32
    var acceptCount: UInt16
    /// Whether a symbol may lead on by its looks alone.
    var passesLooks: Bool
  }

  /// A term that is complete in a state.
  struct Accept {
    var rule: RuleNumber
    var atEnd: Bool
  }

  private(set) var nodes = [
    Node(mask: LetterMask(), accepts: 0, acceptCount: 0, passesLooks: false)
  ]
  private var acceptList: [Accept] = []
  private let automaton: Automaton
  private var memberRuns = Runs()
  /// The sum of the mixed members of each set, whatever their order.
  private var sums: [UInt64] = [0]
  /// Numbers of sets by their sums; open addressing, 0 for none.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  /// The set being made, its sum, and for each state in which round it was last put there.
  private var members: [UInt32] = []
  /// The members of a set that may let a symbol pass.
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
      memberRuns.append([])
    }
  }

  /// How many members all sets have together.
  var memberCount: Int { memberRuns.numbers.count }

  @inline(__always)
  func accepts(in state: Int) -> ArraySlice<Accept> {
    let first = Int(nodes[state].accepts)
    return acceptList[first..<first &+ Int(nodes[state].acceptCount)]
  }

  /// The set of all states to which a symbol leads from a set.
  ///
  /// - Complexity: O(*n*) in the members and where they lead.
  mutating func state(after state: Int, _ symbol: Symbol) -> UInt32 {
    let bit = Automaton.bit(of: symbol.word)
    let masks = automaton.masks
    var passing: [UInt32] = []
    swap(&passing, &self.passing)
    defer { swap(&passing, &self.passing) }
    passing.removeAll(keepingCapacity: true)
    for member in memberRuns.numbers[memberRuns[state]] where masks[Int(member)] & bit != 0 {
      passing.append(member)
    }
    return self.state(after: passing, symbol)
  }

  /// The set of all states to which a symbol leads from some others.
  mutating func state(after candidates: [UInt32], _ symbol: Symbol) -> UInt32 {
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
        for state in candidates where automaton.passes(Int(state), symbol) {
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
    return self.members.isEmpty ? 0 : number()
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
    memberRuns.append(members)
    describe()
    if nodes.count * 2 > slots.count { grow() }
    return number
  }

  /// Whether a set has the members of the one being made.
  private func isBeingMade(_ state: Int) -> Bool {
    let known = memberRuns[state]
    return known.count == members.count
      && known.allSatisfy { rounds[Int(memberRuns.numbers[$0])] == round }
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
    var node = Node(
      mask: LetterMask(), accepts: UInt32(acceptList.count), acceptCount: 0, passesLooks: false)
    var complete: [Accept] = []
    for member in members {
      let operand = automaton.operands[Int(member)]
      switch automaton.tests[Int(member)] {
      case .letter, .capitals: node.mask.insert(operand >> automaton.maskShift)
      case .set: node.mask.formUnion(automaton.setMasks[Int(operand)])
      case .name, .number, .any: node.passesLooks = true
      case .gap:
        node.passesLooks = true
        node.mask.insert(automaton.semicolon >> automaton.maskShift)
      case .accept: complete.append(Accept(rule: RuleNumber(operand), atEnd: false))
      case .acceptAtEnd: complete.append(Accept(rule: RuleNumber(operand), atEnd: true))
      }
    }
    node.acceptCount = UInt16(complete.count)
    nodes.append(node)
    // In an order that does not depend on what was met before.
    acceptList += complete.sorted { ($0.rule, $0.atEnd ? 1 : 0) < ($1.rule, $1.atEnd ? 1 : 0) }
  }
}
