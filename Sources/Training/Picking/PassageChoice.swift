import Cases
import Indicators

/// Chooses passages that differ in agency, age and style, so long as clear ones are left.
struct PassageChoice {
  private var chosen: [Passage] = []
  /// The points of which nothing is left, so that they are not looked through again.
  private var exhausted: Set<Int> = []

  /// Picks one more passage for a point, if there is one.
  mutating func pick(from pool: [Passage], for indicator: Int?) {
    let key = indicator ?? -1
    guard !exhausted.contains(key) else { return }
    let same = chosen.filter { $0.indicator == indicator }
    var best: (passage: Passage, worth: Int)?
    for passage in pool where isNew(passage) {
      let worth = passage.clearness.points - likeness(passage, to: same)
      // The pool is in order, so of equals the first stays.
      if worth > best?.worth ?? .min { best = (passage, worth) }
    }
    if let best { chosen.append(best.passage) } else { exhausted.insert(key) }
  }

  /// In the order of the indicators, the first pick first; whole records last.
  var sorted: [Passage] {
    chosen.enumerated()
      .sorted { a, b in
        (a.element.indicator ?? .max, a.offset) < (b.element.indicator ?? .max, b.offset)
      }
      .map(\.element)
  }

  /// Whether nothing chosen shares its words or says nearly the same.
  private func isNew(_ passage: Passage) -> Bool {
    !chosen.contains { other in
      // A whole record may hold a passage shown by itself: it shows how the parts go together.
      if (other.indicator == nil) != (passage.indicator == nil) { return false }
      return other.origin.overlaps(passage.origin) || other.isNearly(passage)
    }
  }

  /// What a passage loses for being like those chosen for the same point, and of a case seen before.
  private func likeness(_ passage: Passage, to same: [Passage]) -> Int {
    var loss = 0
    for other in same {
      if other.style.agency == passage.style.agency { loss += 10 }
      if other.style.age == passage.style.age { loss += 5 }
      if other.style.length == passage.style.length { loss += 5 }
      if other.style.type == passage.style.type { loss += 5 }
    }
    let ofCase = chosen.count { $0.origin.caseKey == passage.origin.caseKey }
    return loss + ofCase * 5
  }
}
