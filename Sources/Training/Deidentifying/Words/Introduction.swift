/// Finds where a text says who somebody is: "HV Sarah", "Ty Reed (mum's partner)", a signature.
struct Introduction {
  let text: FoldedText
  let words: [Word]
  let runs: [NameRun]

  init(_ scan: NoteScan) { (text, words, runs) = (scan.text, scan.words, scan.runs) }

  /// The role by which a name is introduced at this place, if it is.
  ///
  /// - Parameter known: who is known of the case so far.
  func role(of run: NameRun, _ known: CaseIdentities) -> PersonRole? {
    guard let found = behind(run.words.upperBound) ?? before(run) else { return nil }
    return Kinship(text: text, words: words, runs: runs).role(found, of: run, known)
  }

  private func before(_ run: NameRun) -> RoleReading.Found? {
    if let title = run.title, let found = RoleReading.role(endingAt: title, in: words) {
      return found
    }
    let first = run.title ?? run.words.lowerBound
    guard first > 0, let found = RoleReading.role(endingAt: first - 1, in: words) else {
      return nil
    }
    if words[first - 1].traits.contains(.possessive) { return nil }
    switch words[first].gap {
    case .blank, .joiner: return found
    case .other: return [0x3A, 0x2D].contains(mark(before: first)) ? found : nil
    case .comma:
      // "Mum, Kelly, said", but not "mum, Tia and Kai".
      let end = run.words.upperBound
      let isClosed = end == words.count || [.comma, .stop].contains(words[end].gap)
      return isClosed || found.role == .mothersPartner || found.role == .fathersPartner
        || found.role.kind == .professional ? found : nil
    case .opening:
      // "Mum (Beata)".
      let end = run.words.upperBound
      return closes(end) ? found : nil
    default: return nil
    }
  }

  private func mark(before i: Int) -> UInt8 {
    text.letters[words[i - 1].fullEnd..<words[i].start].first { $0 > 0x20 } ?? 0
  }

  private func behind(_ end: Int) -> RoleReading.Found? {
    guard end < words.count else { return nil }
    switch words[end].gap {
    case .opening:
      var last = end + 1
      while last < words.count, last - end < 7, !closes(last) { last += 1 }
      if words[end].traits.contains(.number) {
        return words[end].count <= 2 && value(end) < 18
          ? RoleReading.Found(role: .sibling, first: end, last: end) : nil
      }
      // "(mum's partner)", "(SW, chair)", "(his new SW)", but not "(no SW has seen him)" or "(grant
      // application - SW)".
      guard let found = RoleReading.role(in: end..<last, of: words),
        found.first == end || words[found.first].gap != .other
      else { return nil }
      let start = Self.articles.contains(words[end].hash) ? end + 1 : end
      return found.last + 1 == last || phrase(from: start) != nil ? found : nil
    case .comma:
      let start = Self.articles.contains(words[end].hash) ? end + 1 : end
      return phrase(from: start, isAlone: true)
    case .line, .other:
      let isDash = words[end].gap == .other && mark(before: end) == 0x2D
      return words[end].gap == .line || isDash ? phrase(from: end) : nil
    case .blank:
      // "Sarah is mum's partner".
      guard Self.being.contains(words[end].hash), end + 1 < words.count else { return nil }
      let start = Self.articles.contains(words[end + 1].hash) ? end + 2 : end + 1
      return phrase(from: start)
    default: return nil
    }
  }

  /// The role of a phrase that begins at a word, whoever's it is: "Tia's mum".
  ///
  /// - Parameter isAlone: with no name behind it, to which it would belong: "Riley, mum Stacey".
  private func phrase(from start: Int, isAlone: Bool = false) -> RoleReading.Found? {
    var start = start
    if let owner = runs.first(where: { $0.words.lowerBound == start }),
      words[owner.words.upperBound - 1].traits.contains(.possessive)
    {
      start = owner.words.upperBound
    }
    for i in start..<max(start, min(start + 4, words.count)) {
      if i > start, words[i].gap != .blank, words[i].gap != .joiner { return nil }
      if let found = RoleReading.role(endingAt: i, in: words), found.first == start {
        // "Mum's partner" goes on behind "mum's".
        if words[i].traits.contains(.possessive) { continue }
        if isAlone, i + 1 < words.count, isNameLike(words[i + 1]) { return nil }
        return found
      }
    }
    return nil
  }

  private func isNameLike(_ word: Word) -> Bool {
    guard word.gap == .blank, !word.traits.contains(.number) else { return false }
    return word.traits.contains(.capital) && word.facts.isDisjoint(with: [.field, .abbreviation])
      || word.facts.isName && !word.facts.isWord
  }

  private func closes(_ i: Int) -> Bool {
    let end = i < words.count ? words[i].start : text.count
    return text.letters[words[i - 1].fullEnd..<end].contains { $0 == 0x29 || $0 == 0x5D }
  }

  private func value(_ i: Int) -> Int {
    text.letters[words[i].range].reduce(0) { $0 * 10 + Int($1 & 0xF) }
  }

  private static let articles = HashedWords("the a his her their my our child's")
  private static let being = HashedWords("is was isn't")
}
