import Context
import Matching
import TextCore

extension PersonFinder {
  /// Puts a name and what says who it is together: "mum's partner, Lee Marsh", "Callum (dad)".
  func joined(_ runs: [Run], in sentence: Int) -> [Run] {
    var joined: [Run] = []
    for run in runs {
      guard let last = joined.last, last.role == run.role, !last.isPronoun, !run.isPronoun,
        last.name == nil || run.name == nil, last.relation == nil || run.relation == nil
      else {
        joined.append(run)
        continue
      }
      if last.name != nil, isPossessive(last.tokens.upperBound - 1) {
        // "Josh's mum Denise": the role is that of the name behind it, and says nothing of Josh.
        let isNext = last.tokens.upperBound == run.tokens.lowerBound
        if isNext { joined[joined.count - 1] = run } else { joined.append(run) }
      } else if isIntroduction(
        last.tokens.upperBound..<run.tokens.lowerBound, before: run, in: sentence)
      {
        joined[joined.count - 1] = Run(
          tokens: last.tokens.lowerBound..<run.tokens.upperBound, role: run.role,
          name: last.name ?? run.name, relation: last.relation ?? run.relation)
      } else {
        joined.append(run)
      }
    }
    return joined.map { bracketed($0, in: sentence) }
  }

  /// Nothing but marks, whose partner it is, and words such as "new".
  private func isIntroduction(_ tokens: Range<Int>, before run: Run, in sentence: Int) -> Bool {
    guard tokens.count <= 4 else { return false }
    let isLinked = tokens.allSatisfy { token in
      let flags = note.tokens[token].flags
      if flags.contains(.mark) { return true }
      return note.roles[token] == .mother || Self.linking.contains(reading.word(token))
    }
    guard isLinked, tokens.count == 1, reading.word(tokens.lowerBound) == "," else {
      return isLinked
    }
    // "Nan, Leanne, said" introduces; "with nan, Leanne on the settee" names two.
    let next = run.tokens.upperBound
    guard next < note.sentences[sentence].tokens.upperBound else { return true }
    return note.tokens[next].flags.contains(.mark) || Self.verbs.contains(note.tokens[next])
      || reading.word(next).hasSuffix("ed")
  }

  /// "Dad (Lee Hill)": a name in brackets is that of the person in front of it.
  private func bracketed(_ run: Run, in sentence: Int) -> Run {
    let start = run.tokens.upperBound
    let end = note.sentences[sentence].tokens.upperBound
    guard run.relation != nil, run.name == nil, !run.isPronoun, start + 2 < end,
      reading.word(start) == "(", isUnclaimed(start + 1, by: run), let first = name(at: start + 1)
    else { return run }
    var named = run
    if reading.word(start + 2) == ")" {
      (named.name, named.tokens) = (first, run.tokens.lowerBound..<start + 3)
    } else if start + 3 < end, reading.word(start + 3) == ")",
      isUnclaimed(start + 2, by: run), let last = familyName(at: start + 2)
    {
      (named.name, named.tokens) = ("\(first) \(last)", run.tokens.lowerBound..<start + 4)
    }
    return named
  }

  private func isUnclaimed(_ token: Int, by run: Run) -> Bool {
    note.roles[token] == .none || note.roles[token] == run.role
  }

  private func isPossessive(_ token: Int) -> Bool {
    let word = reading.word(token)
    return word.hasSuffix("'s") || word.hasSuffix("’s")
  }

  /// Verbs that go with whoever was introduced before them, besides those in "-ed".
  private static let verbs = Spellings([
    "is", "was", "has", "had", "said", "says", "told", "tells", "came", "comes", "went", "goes",
    "took", "takes", "rang", "rings", "lives", "met", "spoke", "speaks", "let", "gave", "gives",
    "saw", "sees", "brought", "brings", "held", "holds", "sat", "sits", "left", "leaves", "made",
    "makes", "feels", "felt", "thinks", "thought", "wants", "will", "would", "can", "could", "does",
    "did", "who", "works", "looks", "helps", "stays", "sleeps", "slept", "does", "reports",
  ])

  private static let linking = Set([
    "the", "a", "her", "his", "their", "new", "ex", "current", "called", "named", "is", "birth",
    "maternal", "paternal", "child's", "baby's", "great",
  ])
}
