import TextCore

/// Where terms may begin, by the letter they begin with.
struct StartIndex: Sendable {
  let byLetter: Runs
  let byLooks: FixedArray<UInt32>

  init(_ states: [UInt32], _ steps: [Automaton.Step], _ sets: Runs, letterCount: Int) {
    var pairs: [(key: UInt32, number: UInt32)] = []
    var looks: [UInt32] = []
    for state in states {
      let (test, operand) = steps[Int(state)]
      switch test {
      case .letter, .capitals: pairs.append((operand, state))
      case .set: for letter in sets.numbers[sets[Int(operand)]] { pairs.append((letter, state)) }
      case .name, .number, .any, .gap: looks.append(state)
      case .accept, .acceptAtEnd: break
      }
    }
    byLetter = Runs(grouping: pairs, count: letterCount)
    byLooks = FixedArray(looks)
  }

  /// The states that may take a letter, or any letter by its looks, as the first of a term.
  func candidates(_ letter: UInt32) -> [UInt32] {
    Array(byLetter.numbers[byLetter[Int(letter)]]) + byLooks
  }
}
