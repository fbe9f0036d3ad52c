/// Words in a row that name one person.
struct NameRun {
  var words: Range<Int>
  /// The index of the person in the case, where it is one that is known.
  var person: Int?
  /// Only a family name that several people of the case bear.
  var isFamily = false
  var basis: DeidentifiedText.Basis
  /// A title before it, such as "Mr", goes with the name.
  var title: Int?
  /// It is somebody whom the case does not know yet.
  var isNew = false
  /// A title stands before a child's family name, so that the child is not meant.
  var isGrownUp = false
}

/// Gathers the verdicts on words into people.
struct NameRuns {
  let finder: NameFinder
  let verdicts: [NameFinder.Verdict]
  var words: [Word] { finder.words }

  func runs() -> [NameRun] {
    var runs: [NameRun] = []
    var i = 0
    while i < words.count {
      guard verdicts[i].isName else {
        i += 1
        continue
      }
      var end = i + 1
      while end < words.count, verdicts[end].isName, goesOn(end, from: i) { end += 1 }
      runs.append(run(i..<end))
      i = end
    }
    return runs
  }

  private func goesOn(_ i: Int, from first: Int) -> Bool {
    let (word, last) = (words[i], words[i - 1])
    if last.traits.contains(.possessive) { return false }
    switch word.gap {
    case .blank, .joiner, .none: break
    case .stop:
      if last.count > 1 { return false }
      // "Mum saw L. L was asleep."
      let isTight = word.start == last.fullEnd + 1
      if word.count == 1, !isTight, !isOneKnown(i - 1, i),
        i + 1 == words.count
          || !verdicts[i + 1].isName && words[i + 1].gap != .stop
      {
        return false
      }
    case .comma where isSurnameFirst(i, from: first): return true
    case .line, .other, .comma, .opening:
      // Joined over the line end only where both are of one person.
      guard word.gap == .line, case .known(let a) = verdicts[i - 1],
        case .known(let b) = verdicts[i],
        a.contains(where: { use in b.contains { $0.person == use.person } })
      else { return false }
    }
    // "Tia Kai": two first names of two people.
    if case .known(let uses) = verdicts[i], uses.contains(where: { $0.part != .family }) {
      let before = (first..<i).flatMap { given($0) }
      if !before.isEmpty, !uses.contains(where: { before.contains($0.person) }) { return false }
    }
    return true
  }

  /// "NOWAK, Pawel", as the police write: a family name in capitals and a first name behind a comma.
  private func isSurnameFirst(_ i: Int, from first: Int) -> Bool {
    let (word, last) = (words[i], words[i - 1])
    guard i - 1 == first, last.traits.contains(.allCapitals), last.count > 2,
      !last.facts.contains(.given) || isFamily(i - 1), word.facts.contains(.given),
      !word.facts.isWord,
      word.start - last.end < 3
    else { return false }
    // Not of a list of people: "NOWAK, Pawel, Ann".
    return i + 1 == words.count || words[i + 1].gap != .comma || !verdicts[i + 1].isName
  }

  private func isFamily(_ i: Int) -> Bool {
    guard case .known(let uses) = verdicts[i] else { return false }
    return uses.contains { $0.part == .family }
  }

  /// Whether both words are known for the same person's.
  private func isOneKnown(_ i: Int, _ j: Int) -> Bool {
    guard case .known(let a) = verdicts[i], case .known(let b) = verdicts[j] else { return false }
    return a.contains { use in
      use.part == .whole && b.contains { $0.person == use.person } && words[i].hash != words[j].hash
    }
  }

  private func given(_ i: Int) -> [Int] {
    guard case .known(let uses) = verdicts[i] else { return [] }
    return uses.filter { $0.part != .family }.map(\.person)
  }

  private func run(_ range: Range<Int>) -> NameRun {
    var scores: [(person: Int, score: Int)] = []
    var (hasNear, hasUnknown) = (false, false)
    var basis = DeidentifiedText.Basis.column
    for i in range {
      let uses: [KnownIndex.Use]
      switch verdicts[i] {
      case .known(let known): uses = known
      case .near(let near):
        uses = near
        hasNear = true
      case .name(let found):
        basis = found
        hasUnknown = hasUnknown || words[i].count > 1
        continue
      default: continue
      }
      for use in uses {
        let score = use.part == .family ? 1 : 3
        if let known = scores.firstIndex(where: { $0.person == use.person }) {
          scores[known].score += score
        } else {
          scores.append((use.person, score))
        }
      }
    }
    var run = NameRun(words: range, basis: basis)
    run.title = title(before: range.lowerBound)
    if let title = run.title, let bearers = bearers(range) {
      let people = finder.index.identities.people
      if let bearer = finder.index.identities.bearer(among: bearers, title: words[title].hash) {
        (run.person, run.basis) = (bearer, people[bearer].basis)
        return run
      }
      if bearers.contains(where: { people[$0].role.kind == .child }) {
        (run.isNew, run.isGrownUp) = (true, true)
        return run
      }
    }
    let best = scores.map(\.score).max() ?? 0
    let leaders = scores.filter { $0.score == best }
    if best >= 3 || best > 0 && leaders.count == 1 && !hasUnknown && !isOfAll(range) {
      run.person = leaders[0].person
      run.basis = finder.index.identities.people[leaders[0].person].basis
    } else if best > 0, !hasUnknown {
      run.isFamily = true
      run.basis = finder.index.identities.people[leaders[0].person].basis
    } else {
      run.isNew = !hasNear
    }
    return run
  }

  /// Who bears a family name that stands alone or behind initials; nil where it is none.
  private func bearers(_ range: Range<Int>) -> [Int]? {
    guard words[range.dropLast()].allSatisfy({ $0.count == 1 }), let last = range.last,
      let uses = finder.index.uses(words[last].hash), uses.allSatisfy({ isFamily($0) })
    else { return nil }
    return uses.map(\.person)
  }

  /// Whether a name is a family's, as the one name of a child without another is: "baby Shah".
  private func isFamily(_ use: KnownIndex.Use) -> Bool {
    let person = finder.index.identities.people[use.person]
    return use.part == .family
      || use.part == .given && person.role == .child && person.family.isEmpty
        && person.given.count == 1
  }

  /// "The Marsh family".
  private func isOfAll(_ range: Range<Int>) -> Bool {
    range.upperBound < words.count && words[range.upperBound].gap == .blank
      && Self.households.contains(words[range.upperBound].hash)
  }

  private static let households = HashedWords("family household families siblings children parents")

  private static let swallowed = HashedWords(
    "mr mrs ms miss mx dr prof professor rev revd reverend cllr pc dc ds di ps pcso sgt hhj dj")

  private func title(before i: Int) -> Int? {
    guard i > 0, Self.swallowed.contains(words[i - 1].hash),
      words[i].gap == .blank || words[i].gap == .stop || words[i].gap == .line
    else { return nil }
    return i - 1
  }
}
