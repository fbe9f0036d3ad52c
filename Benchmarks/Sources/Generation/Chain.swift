/// A Markov chain of second order over the fragments of the corpora.
///
/// Words and phrases come out about as often as in the corpora, in sentences that nobody wrote.
/// Where the chain is at the end of a note it begins another; once in twenty steps it forgets the
/// last word but one, so that it does not repeat whole notes.
struct Chain: Sendable {
  /// One way on from a state: the fragment that comes, and the state it leads to.
  struct Step {
    var fragment: Int32
    var state: Int32
  }

  /// All fragments, each once.
  let fragments: [Fragment]
  /// The ways on, those of a state behind each other.
  private var steps: [Step] = []
  /// Where the ways on of each state begin, and at the end their number.
  private var firstStep: [Int32] = []
  /// The states that end in a fragment, those of a fragment behind each other.
  private var statesByFragment: [Int32] = []
  private var firstState: [Int32] = []

  /// The state before the first word of a note.
  static let start: Int32 = 0

  /// Learns the notes.
  ///
  /// O(words).
  init(_ notes: [[Fragment]]) {
    var ids: [Fragment: Int32] = [:]
    var fragments: [Fragment] = []
    var states: [UInt64: Int32] = [.max: Self.start]
    var stepsOf: [[Step]] = [[]]
    var statesOf: [[Int32]] = []
    for note in notes {
      var state = Self.start
      var last: UInt32 = .max
      for fragment in note {
        let id = ids[fragment] ?? Int32(fragments.count)
        if Int(id) == fragments.count {
          ids[fragment] = id
          fragments.append(fragment)
          statesOf.append([])
        }
        let pair = UInt64(last) &<< 32 | UInt64(id)
        let next = states[pair] ?? Int32(stepsOf.count)
        if Int(next) == stepsOf.count {
          states[pair] = next
          stepsOf.append([])
          statesOf[Int(id)].append(next)
        }
        stepsOf[Int(state)].append(Step(fragment: id, state: next))
        state = next
        last = UInt32(id)
      }
    }
    self.fragments = fragments
    (steps, firstStep) = Self.flattened(stepsOf)
    (statesByFragment, firstState) = Self.flattened(statesOf)
  }

  /// One step on from a state, or from the start where there is none.
  func step(from state: Int32, _ random: inout SplitMix64) -> Step {
    let range = Int(firstStep[Int(state)])..<Int(firstStep[Int(state) + 1])
    guard !range.isEmpty else { return step(from: Self.start, &random) }
    let step = steps[range.lowerBound + random.below(range.count)]
    guard random.oneIn(20) else { return step }
    let others = Int(firstState[Int(step.fragment)])..<Int(firstState[Int(step.fragment) + 1])
    let state = statesByFragment[others.lowerBound + random.below(others.count)]
    return Step(fragment: step.fragment, state: state)
  }

  private static func flattened<Element>(_ lists: [[Element]]) -> ([Element], [Int32]) {
    var all: [Element] = []
    var first: [Int32] = []
    for list in lists {
      first.append(Int32(all.count))
      all += list
    }
    first.append(Int32(all.count))
    return (all, first)
  }
}
