import Context
import TextCore

/// The few words that weighed most for a finding of the model, in storage used again for each.
struct Reasons {
  /// How much each token of a part weighed, from its first on; what hangs on several is shared out.
  private var credit: [Float] = []
  /// The tokens that weighed most, the first of them most, as distances from the first token.
  private var heaviest: [Int] = []

  /// The most words that are named.
  private static let most = 5

  /// The places of the words that weighed at least half as much as the first, in order of the
  /// text; neighbours are one place.
  mutating func places(
    of part: RowList.Part, in list: borrowing RowList, lane: Int, _ note: AnnotatedNote
  ) -> [Place] {
    weigh(part, list, lane)
    chooseHeaviest(from: part.tokens.lowerBound, note)
    guard let most = heaviest.first.map({ credit[$0] }) else { return [] }
    heaviest.removeAll { credit[$0] * 2 < most }
    heaviest.sort()
    var places: [Place] = []
    var last = -2
    for index in heaviest {
      let place = note.tokens[part.tokens.lowerBound + index].place
      if let before = places.last, index == last + 1 {
        places[places.count - 1] = Place(before.start, place.end)
      } else {
        places.append(place)
      }
      last = index
    }
    return places
  }

  private mutating func weigh(_ part: RowList.Part, _ list: borrowing RowList, _ lane: Int) {
    credit.removeAll(keepingCapacity: true)
    credit.append(contentsOf: repeatElement(0, count: part.tokens.count))
    let first = part.tokens.lowerBound
    credit.withUnsafeMutableBufferPointer { credit in
      list.forEachWeight(of: part, lane: lane) { steps, tokens in
        if steps == 0 { return }
        let share = Float(steps) / Float(tokens.count)
        // A whole sentence may be in a scope: by their places, they are added in vectors.
        let shown = UnsafeMutableBufferPointer(
          rebasing: credit[tokens.lowerBound - first..<tokens.upperBound - first])
        for index in 0..<shown.count { shown[index] += share }
      }
    }
  }

  /// Those with the most credit; of equal ones the earlier.
  private mutating func chooseHeaviest(from first: Int, _ note: AnnotatedNote) {
    heaviest.removeAll(keepingCapacity: true)
    for index in credit.indices where credit[index] > 0 {
      if heaviest.count == Self.most, credit[heaviest[Self.most - 1]] >= credit[index] { continue }
      if note.tokens[first + index].flags.contains(.mark) { continue }
      if heaviest.count == Self.most { heaviest.removeLast() }
      heaviest.append(index)
      var place = heaviest.count - 1
      while place > 0, credit[heaviest[place - 1]] < credit[index] {
        heaviest.swapAt(place - 1, place)
        place -= 1
      }
    }
  }
}
