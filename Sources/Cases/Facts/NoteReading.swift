import Context
import Indicators
import Matching
import Scoring
import TextCore

/// Reads the facts of one record from its note.
struct NoteReading {
  let note: AnnotatedNote
  let text: UnsafeRawBufferPointer
  let cues: CaseCues

  init(_ note: AnnotatedNote, _ text: UnsafeRawBufferPointer, _ cues: CaseCues) {
    (self.note, self.text, self.cues) = (note, text, cues)
  }

  /// Fills in all that the text tells.
  func fill(_ facts: inout RecordFacts, _ findings: [Finding]) {
    var quotes = QuoteList(note, text)
    var bySentence: [Int: Set<IndicatorNumber>] = [:]
    for finding in findings {
      var found = RecordFacts.Found(indicator: finding.indicator)
      if let place = finding.place, let sentence = note.sentence(at: place) {
        bySentence[sentence, default: []].insert(finding.indicator)
        if let quote = quotes.index(of: sentence) {
          found.sentence = quote
          (found.start, found.end) = quotes.bytes(of: place, in: sentence)
        }
      }
      facts.findings.append(found)
    }
    let found = SentenceFindings(bySentence)
    facts.contact = contact(type: note.columns.type)
    fillSeen(&facts, found, &quotes)
    (facts.people, facts.names) = PersonFinder(self, found).people(&quotes)
    fillActions(&facts, found, &quotes)
    fillIncidents(&facts, found, &quotes)
    facts.sentences = quotes.sorted(&facts)
  }

  /// The text of a token, folded.
  func word(_ token: Int) -> String {
    let place = note.tokens[token].place
    return String(
      decoding: Folding.folded(text[Int(place.start)..<Int(place.end)]), as: UTF8.self)
  }

  /// Whether a match is told as a fact, not supposed, planned, asked or denied.
  func isFact(_ match: Match, in sentence: Int) -> Bool {
    note.vetoingKinds(of: match, in: sentence)
      .isDisjoint(with: [.negated, .hypothetical, .planned, .question, .instruction, .heading])
  }

  /// The column says it best; else what the text calls it first.
  private func contact(type: String) -> ContactKind {
    if let known = cues.contacts.kind(ofType: type) { return known }
    for match in note.matches {
      if let mode = cues.modes.first(where: { $0.rules.contains(match.rule) }) {
        return mode.kind
      }
    }
    return .notSaid
  }

  private func fillSeen(
    _ facts: inout RecordFacts, _ found: SentenceFindings, _ quotes: inout QuoteList
  ) {
    for sentence in note.sentences.indices {
      let isObserved =
        found.has("child-observed", in: sentence) || found.has("interaction-observed", in: sentence)
      let isNotSeen = found.has("child-not-seen", in: sentence)
      var seen: Seen = isObserved ? .seen : .notSaid
      for match in note.matches(in: sentence)
      where cues.firstHand.contains(match.rule) && isFact(match, in: sentence) && !isNotSeen {
        guard note.facts[sentence].mentions.has(.child) else { continue }
        if seen == .notSaid { seen = .seen }
      }
      // What the learned layer makes of "seen alone" does not weigh against the words themselves.
      if isAlone(sentence) { seen = .alone }
      if seen == .notSaid, isNotSeen { seen = .notSeen }
      guard Self.weight(seen) > Self.weight(facts.seen) else { continue }
      facts.seen = seen
      facts.seenSentence = quotes.index(of: sentence)
    }
  }

  /// Being seen alone weighs most: a child may be seen alone, and then not, in one visit.
  private static func weight(_ seen: Seen) -> Int {
    switch seen {
    case .notSaid: 0
    case .notSeen: 1
    case .seen: 2
    case .alone: 3
    }
  }

  private static let alone = Spellings(["alone"])
  private static let seeing = Spellings([
    "seen", "saw", "spoken", "spoke", "met", "visited", "talked", "walked", "played",
  ])

  /// "Leo was seen alone in his bedroom": the child, seeing, and "alone".
  private func isAlone(_ sentence: Int) -> Bool {
    let tokens = note.sentences[sentence].tokens
    guard let alone = tokens.first(where: { Self.alone.contains(note.tokens[$0]) }),
      let verb = tokens.last(where: { $0 < alone && Self.seeing.contains(note.tokens[$0]) }),
      alone - verb <= 6,
      !note.matches(in: sentence).contains(where: { cues.notSeen.contains($0.rule) })
    else { return false }
    let match = Match(firstToken: UInt32(verb), endToken: UInt32(alone + 1), rule: 0)
    guard isFact(match, in: sentence) else { return false }
    let others = tokens.contains { note.roles[$0].isCarer && $0 < alone && alone - $0 <= 6 }
    return !others
  }

  private func fillIncidents(
    _ facts: inout RecordFacts, _ found: SentenceFindings, _ quotes: inout QuoteList
  ) {
    var kinds = Set<IncidentKind>()
    func add(_ kind: IncidentKind, _ sentence: Int) {
      guard kinds.insert(kind).inserted, let quote = quotes.index(of: sentence) else { return }
      facts.incidents.append(RecordFacts.IncidentMention(kind: kind, sentence: quote))
    }
    for sentence in note.sentences.indices {
      let isOfInjury =
        found.has("injury-unexplored", in: sentence) || found.has("injury-response", in: sentence)
      if found.has("isolated-incident", in: sentence) { add(.setAside, sentence) }
      for match in note.matches(in: sentence) where isFact(match, in: sentence) {
        // "No marks seen" is care taken, and no injury.
        if isOfInjury, cues.injury.contains(match.rule) { add(.injury, sentence) }
        if cues.missed.contains(match.rule) { add(.missed, sentence) }
        if cues.violence.contains(match.rule), isViolence(match) { add(.violence, sentence) }
      }
    }
  }

  /// The list is wide: "police" or "a refuge" is no incident.
  private func isViolence(_ match: Match) -> Bool {
    let words = match.tokens.map { word($0) }
    return words.contains { word in Self.violent.contains { word.hasPrefix($0) } }
      || words.contains { $0.hasPrefix("domestic") }
        && words.contains { $0.hasPrefix("incident") || $0.hasPrefix("violence") }
  }

  private static let violent = [
    "assault", "strangl", "punch", "slapp", "hit", "push", "shov", "grabb", "kick", "threat",
    "throttl", "spat", "smash", "beat", "altercation",
  ]
}

/// Which indicators were found in which sentence.
struct SentenceFindings {
  private let bySentence: [Int: Set<IndicatorNumber>]

  init(_ bySentence: [Int: Set<IndicatorNumber>]) { self.bySentence = bySentence }

  /// Whether an indicator was found there.
  func has(_ id: String, in sentence: Int) -> Bool {
    guard let found = bySentence[sentence], let number = Self.numbers[id] else { return false }
    return found.contains(number)
  }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: AllIndicators.descriptions.enumerated().map { ($1.id, $0) })
}
