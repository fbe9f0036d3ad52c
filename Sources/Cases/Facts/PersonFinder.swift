import Context
import Matching
import TextCore

/// Finds every man and second carer that a record mentions, and whether they were met.
struct PersonFinder {
  let reading: NoteReading
  private let found: SentenceFindings
  var note: AnnotatedNote { reading.note }

  init(_ reading: NoteReading, _ found: SentenceFindings) {
    (self.reading, self.found) = (reading, found)
  }

  /// A run of words that name one person.
  struct Run {
    var tokens: Range<Int>
    var role: Role
    var name: String?
    var relation: PersonMention.Relation?
    var isPronoun = false
  }

  /// All of them, and the names of which the record does not say whose they are.
  func people(_ quotes: inout QuoteList) -> (people: [PersonMention], names: [PersonMention]) {
    var people: [PersonMention] = []
    var names: [PersonMention] = []
    let introduced = note.sentences.indices.map { joined(runs(in: $0), in: $0) }
    let reached = agencyNames(introduced)
    for sentence in note.sentences.indices {
      for run in introduced[sentence] {
        if run.relation == nil, let name = run.name, reached.contains(PersonName.first(name)) {
          continue
        }
        guard let index = place(of: run, in: sentence, &people, &quotes) else { continue }
        note(sentence, run, &people[index], &quotes)
      }
      for run in bareNames(in: sentence, besides: introduced[sentence]) {
        guard let index = place(of: run, in: sentence, &names, &quotes) else { continue }
        note(sentence, run, &names[index], &quotes)
      }
    }
    return (people, names)
  }

  /// The first names of those who are spoken to at an agency, and whom nothing else introduces.
  private func agencyNames(_ runs: [[Run]]) -> Set<String> {
    var names: Set<String> = []
    for (sentence, runs) in zip(note.sentences.indices, runs) {
      for run in runs where run.relation == nil && isOfAgency(run, in: sentence) {
        if let name = run.name { names.insert(PersonName.first(name)) }
      }
    }
    for run in runs.joined() where run.relation != nil {
      if let name = run.name { names.remove(PersonName.first(name)) }
    }
    return names
  }

  /// "Rang MASH, spoke to Kofi", "Kofi (MASH)".
  private func isOfAgency(_ run: Run, in sentence: Int) -> Bool {
    let (tokens, end) = (note.sentences[sentence].tokens, run.tokens.upperBound)
    if end + 1 < tokens.upperBound, reading.word(end) == "(", note.roles[end + 1] == .agency {
      return true
    }
    let before = tokens.lowerBound..<run.tokens.lowerBound
    guard let agency = before.last(where: { note.roles[$0] == .agency }) else { return false }
    let between = agency..<run.tokens.lowerBound
    return between.contains { Self.before.contains(note.tokens[$0]) }
      && !between.contains { note.roles[$0].isCarer }
  }

  /// The person of a run among those known, made if there is none.
  private func place(
    of run: Run, in sentence: Int, _ people: inout [PersonMention], _ quotes: inout QuoteList
  ) -> Int? {
    if run.isPronoun {
      // "He" is whoever of that role the record knows, if it is one only.
      let known = people.indices.filter { Self.role(of: people[$0].relation) == run.role }
      return known.count == 1 ? known[0] : nil
    }
    if let known = people.firstIndex(where: { Self.isSame($0, run) }) {
      if let name = run.name, name.count > people[known].name?.count ?? 0 {
        people[known].name = name
      }
      // "Dad" alone does not say that he is the man whose name stands elsewhere.
      if let relation = run.relation, !people[known].isStated,
        run.name != nil || people[known].name == nil
      {
        (people[known].relation, people[known].isStated) = (relation, true)
      }
      return known
    }
    guard let quote = quotes.index(of: sentence) else { return nil }
    people.append(
      PersonMention(
        name: run.name, relation: run.relation ?? Self.usual(run.role),
        isStated: run.relation != nil, sentence: quote))
    return people.count - 1
  }

  /// The same first name; or the same relation, where one of them goes without a name.
  private static func isSame(_ person: PersonMention, _ run: Run) -> Bool {
    if let name = run.name, let known = person.name {
      return PersonName.areSame(name, known)
    }
    guard let relation = run.relation else { return false }
    return person.relation == relation && relation != .man
  }

  private func note(
    _ sentence: Int, _ run: Run, _ person: inout PersonMention, _ quotes: inout QuoteList
  ) {
    if person.met == nil, isMet(run, in: sentence) { person.met = quotes.index(of: sentence) }
    if run.isPronoun { return }
    if person.responsibility == nil, found.has("parental-responsibility", in: sentence) {
      person.responsibility = quotes.index(of: sentence)
    }
    let isAction =
      found.has("outcome-action", in: sentence) || found.has("vague-action", in: sentence)
    if person.plan == nil, isAction { person.plan = quotes.index(of: sentence) }
  }

  /// Whether a sentence shows that somebody was seen or spoken to by whoever writes.
  private func isMet(_ run: Run, in sentence: Int) -> Bool {
    let here = Match(
      firstToken: UInt32(run.tokens.lowerBound), endToken: UInt32(run.tokens.upperBound), rule: 0)
    guard reading.isFact(here, in: sentence) else { return false }
    let isToldByOther = note.scopes(in: sentence).contains {
      $0.kind == .reported && $0.covers(here) && $0.holder != .writer && $0.holder != .professional
    }
    if isToldByOther { return false }
    let holder = run.role == .none ? Scope.Holder.unknown : run.role.holder
    let speaks = note.scopes(in: sentence).contains {
      $0.kind == .reported && $0.holder == holder && $0.firstToken >= here.endToken
        && Int($0.firstToken) - Int(here.endToken) <= 4
    }
    // Described first-hand together with the child.
    if speaks || found.has("interaction-observed", in: sentence) { return true }
    let acts = note.matches(in: sentence).contains {
      reading.cues.fatherMet.contains($0.rule) && $0.tokens.overlaps(run.tokens)
        && reading.isFact($0, in: sentence)
        && !hasOther(
          before: Int($0.firstToken) + 1, from: note.sentences[sentence].tokens.lowerBound,
          than: run)
    }
    return acts && run.role == .father || isBesideMeeting(run, in: sentence)
  }

  private static let before = Spellings([
    "spoke", "spoken", "met", "saw", "seen", "interviewed", "visited", "rang", "phoned", "present",
    "talked", "asked",
  ])
  private static let after = Spellings([
    "attended", "present", "came", "joined", "told", "seen", "explained", "described", "said",
    "showed", "answered",
  ])

  /// "Spoke to nan", "Lee was present": a verb of meeting close by, and nobody else's.
  private func isBesideMeeting(_ run: Run, in sentence: Int) -> Bool {
    let tokens = note.sentences[sentence].tokens
    var index = run.tokens.lowerBound - 1
    while index >= max(tokens.lowerBound, run.tokens.lowerBound - 4) {
      if Self.before.contains(note.tokens[index]) {
        return !hasOther(before: index, from: tokens.lowerBound, than: run)
      }
      index -= 1
    }
    for index in run.tokens.upperBound..<min(tokens.upperBound, run.tokens.upperBound + 3)
    where Self.after.contains(note.tokens[index]) {
      let negated = Match(firstToken: UInt32(index), endToken: UInt32(index + 1), rule: 0)
      return reading.isFact(negated, in: sentence)
    }
    return false
  }

  /// "Mum spoke to Dad": the verb belongs to somebody of the family just before it.
  private func hasOther(before verb: Int, from first: Int, than run: Run) -> Bool {
    let start = max(first, verb - 3)
    return (start..<max(start, verb)).contains {
      !run.tokens.contains($0)
        && (note.roles[$0].isCarer || note.roles[$0] == .she || note.roles[$0] == .child)
    }
  }

  private static func usual(_ role: Role) -> PersonMention.Relation {
    switch role {
    case .father: .father
    case .male: .man
    default: .relative
    }
  }

  private static func role(of relation: PersonMention.Relation) -> Role {
    switch relation {
    case .father, .stepfather: .father
    case .partner, .man: .male
    default: .relative
    }
  }
}
