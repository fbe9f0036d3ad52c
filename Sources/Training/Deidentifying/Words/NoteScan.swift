/// All that was found in one text.
struct NoteScan {
  let text: FoldedText
  private(set) var words: [Word]
  /// What is to be replaced, in the order of the text, none overlapping.
  private(set) var findings: [Finding] = []
  /// Words that were kept and could be names.
  private(set) var doubtful: [Int] = []
  /// What the rules took every word for.
  private(set) var taken: [NameFinder.Taken] = []
  /// The people that the text names.
  private(set) var runs: [NameRun] = []

  /// - Parameter isWeighed: whether the weights have their say after the rules.
  /// - Complexity: O(*n*) in the length of the text.
  init(
    _ text: UnsafeRawBufferPointer, _ lists: NameLists, _ index: KnownIndex, recordDay: Int?,
    isWeighed: Bool = true
  ) {
    self.text = FoldedText(text)
    words = WordScan.words(of: self.text, lists)
    let places = markPhrases(lists)
    let patterns = PatternFinder.findings(self.text, words, lists, index, recordDay: recordDay)
    let finder = NameFinder(text: self.text, words: words, lists: lists, index: index)
    var verdicts = finder.verdicts()
    for i in words.indices where words[i].traits.contains(.phrase) {
      if case .known(let uses) = verdicts[i], index.isSure(uses) { continue }
      // "The autumn term", in a case with an Autumn: for a person to look at.
      if case .doubtful = verdicts[i], index.uses(words[i].hash) != nil { continue }
      verdicts[i] = .none
    }
    var covered = Self.covered(patterns + places, words)
    for i in words.indices where covered[i] { verdicts[i] = .none }
    markTowns(&verdicts, patterns)
    var found = patterns + places
    for title in finder.titles(verdicts, where: { !covered[$0] }) {
      found.append(
        Finding(
          range: words[title.lowerBound].start..<words[title.upperBound - 1].fullEnd, kind: .place,
          basis: .guessed, label: .numbered("Place", words[title.upperBound - 1].hash)))
      for i in title { (verdicts[i], covered[i]) = (.none, true) }
    }
    taken = NameFinder.taken(verdicts, covered: covered)
    let weighed =
      isWeighed ? finder.weigh(&verdicts, taken) : [Bool](repeating: false, count: words.count)
    runs = NameRuns(finder: finder, verdicts: verdicts).runs()
    for run in runs { found.append(finding(run)) }
    found += towns(verdicts, weighed)
    for i in words.indices {
      if case .doubtful = verdicts[i] { doubtful.append(i) }
    }
    findings = Self.merged(found)
  }

  /// Single towns, and places of several words that only the weights tell: "little acorns".
  private func towns(_ verdicts: [NameFinder.Verdict], _ weighed: [Bool]) -> [Finding] {
    var found: [Finding] = []
    var i = 0
    while i < words.count {
      defer { i += 1 }
      guard case .place(let basis) = verdicts[i] else { continue }
      let first = i
      while weighed[first], i + 1 < words.count, words[i + 1].gap == .blank, weighed[i + 1],
        case .place = verdicts[i + 1]
      { i += 1 }
      found.append(
        Finding(
          range: words[first].start..<words[i].end, kind: .place, basis: basis,
          label: .numbered(weighed[first] ? "Place" : "Town", words[i].hash)))
    }
    return found
  }

  /// Marks phrases of the field, and gives the places of several words.
  private mutating func markPhrases(_ lists: NameLists) -> [Finding] {
    var places: [Finding] = []
    for i in words.indices where words[i].facts.contains(.beginsPhrase) {
      for phrase in lists.phrases[words[i].hash] ?? [] {
        let end = i + 1 + phrase.rest.count
        guard end <= words.count, zip(words[i + 1..<end], phrase.rest).allSatisfy({ $0.hash == $1 })
        else { continue }
        if phrase.isPlace {
          // "New mill", "kings cross", but "a new mill".
          if phrase.isUnread, words[i..<end].allSatisfy({ $0.facts.contains(.common) }),
            !words[i..<end].allSatisfy({ $0.traits.contains(.capital) })
          {
            continue
          }
          places.append(
            Finding(
              range: words[i].start..<words[end - 1].end, kind: .place, basis: .listed,
              label: .numbered("Town", words[i].hash)))
        } else {
          for k in i..<end { words[k].traits.insert(.phrase) }
        }
      }
    }
    return places
  }

  /// Takes an unknown name for a town's where it stands as one would: "in Hartwell".
  private func markTowns(_ verdicts: inout [NameFinder.Verdict], _ patterns: [Finding]) {
    let addresses = Set(patterns.filter { $0.kind == .address }.map(\.range.upperBound))
    for i in words.indices.dropFirst() {
      guard case .name(let basis) = verdicts[i], words[i].traits.contains(.capital) else {
        continue
      }
      if i + 1 < words.count, verdicts[i + 1].isName || words[i].traits.contains(.possessive) {
        continue
      }
      let isIn = words[i].gap == .blank && Self.beforeTown.contains(words[i - 1].hash)
      let isBehindAddress =
        (words[i].gap == .comma || words[i].gap == .line) && addresses.contains(words[i - 1].end)
      if isIn && !words[i].facts.contains(.given) || isBehindAddress { verdicts[i] = .place(basis) }
    }
  }

  private static let beforeTown = HashedWords("in near around outside")

  private static func covered(_ findings: [Finding], _ words: [Word]) -> [Bool] {
    var covered = [Bool](repeating: false, count: words.count)
    for finding in findings {
      var (low, high) = (0, words.count)
      while low < high {
        let middle = (low + high) / 2
        if words[middle].end > finding.range.lowerBound { high = middle } else { low = middle + 1 }
      }
      while low < words.count, words[low].start < finding.range.upperBound {
        covered[low] = true
        low += 1
      }
    }
    return covered
  }

  private func finding(_ run: NameRun) -> Finding {
    let first = run.isFamily ? run.words.lowerBound : run.title ?? run.words.lowerBound
    let range = words[first].start..<words[run.words.upperBound - 1].end
    let label: Finding.Label
    if let person = run.person {
      label = .person(person)
    } else if run.isFamily {
      label = .family
    } else {
      label = .stranger(words[run.words.lowerBound].hash)
    }
    return Finding(range: range, kind: .person, basis: run.basis, label: label)
  }

  /// In order; what overlaps becomes one.
  private static func merged(_ findings: [Finding]) -> [Finding] {
    var merged: [Finding] = []
    for finding in findings.sorted(by: {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }) {
      if let last = merged.last, finding.range.lowerBound < last.range.upperBound {
        let end = max(last.range.upperBound, finding.range.upperBound)
        merged[merged.count - 1].range = last.range.lowerBound..<end
      } else {
        merged.append(finding)
      }
    }
    return merged
  }
}
