import Context
import Matching
import TextCore

extension PersonFinder {
  /// The words of a sentence that name a man or a relative, each with what it says of them.
  func runs(in sentence: Int) -> [Run] {
    var runs: [Run] = []
    for token in note.sentences[sentence].tokens {
      let role = note.roles[token]
      if let last = runs.last, let name = last.name, last.tokens.upperBound == token,
        role == .none, let more = familyName(at: token)
      {
        // Only the given name is introduced: "mum's partner, Lee Marsh".
        runs[runs.count - 1].tokens = last.tokens.lowerBound..<token + 1
        runs[runs.count - 1].name = "\(name) \(more)"
        continue
      }
      guard Self.kin.contains(role) else { continue }
      guard let run = run(token, role, sentence) else { continue }
      if let last = runs.last, last.tokens.upperBound == token, last.role == role,
        (last.name == nil) == (run.name == nil), last.isPronoun == run.isPronoun
      {
        runs[runs.count - 1].tokens = last.tokens.lowerBound..<token + 1
        if let first = last.name, let name = run.name {
          runs[runs.count - 1].name = "\(first) \(name)"
        }
        if let relation = run.relation { runs[runs.count - 1].relation = relation }
      } else {
        runs.append(run)
      }
    }
    return runs
  }

  /// Words in a sentence that may be given names, and that stand for nobody whom the record introduces.
  ///
  /// - Parameter runs: those who are introduced in the sentence.
  func bareNames(in sentence: Int, besides runs: [Run]) -> [Run] {
    note.sentences[sentence].tokens.compactMap { token in
      guard note.roles[token] == .none, !runs.contains(where: { $0.tokens.contains(token) }),
        let name = name(at: token)
      else { return nil }
      return Run(tokens: token..<token + 1, role: .none, name: name)
    }
  }

  /// A capitalised word that no lexicon knows, or that is a given name; without its possessive.
  func name(at token: Int) -> String? {
    let (flags, word) = (note.tokens[token].flags, note.tokens[token].word)
    guard flags.contains(.capitalised), flags.contains(.letters), !flags.contains(.number),
      word == Vocabulary.unknown || reading.cues.givenNames.contains(word)
    else { return nil }
    return written(token)
  }

  /// A capitalised word right behind a given name, such as "Reed", be it a word of a lexicon.
  func familyName(at token: Int) -> String? {
    let (flags, word) = (note.tokens[token].flags, note.tokens[token].word)
    guard flags.contains(.capitalised), flags.contains(.letters), !flags.contains(.sentenceStart),
      !reading.cues.kinWords.contains(word), !flags.contains(.number)
    else { return nil }
    return written(token)
  }

  /// A token as it is written, without its possessive.
  private func written(_ token: Int) -> String {
    let place = note.tokens[token].place
    let name = String(decoding: reading.text[Int(place.start)..<Int(place.end)], as: UTF8.self)
    return name.lowercased().hasSuffix("'s") || name.hasSuffix("’s")
      ? String(name.dropLast(2)) : name
  }

  private static let kin: [Role] = [.father, .male, .relative]

  private func run(_ token: Int, _ role: Role, _ sentence: Int) -> Run? {
    let word = reading.word(token)
    let known = reading.note.tokens[token]
    if reading.cues.pronouns.contains(known.word) {
      return Run(tokens: token..<token + 1, role: role, isPronoun: true)
    }
    if let relation = relation(word, known.word, role, token, sentence) {
      return Run(tokens: token..<token + 1, role: role, relation: relation)
    }
    guard known.flags.contains(.capitalised), known.flags.contains(.letters),
      !reading.cues.kinWords.contains(known.word), !Self.plural.contains(word),
      !Self.titles.contains(word)
    else { return nil }
    let name = written(token)
    return name.isEmpty ? nil : Run(tokens: token..<token + 1, role: role, name: name)
  }

  private static let titles = Set(["mr", "mrs", "ms", "miss", "dr"])

  /// Words for nobody in particular.
  private static let plural = Set([
    "men", "males", "blokes", "fathers", "dads", "partners", "relatives", "kin", "kinship",
    "relations", "boyfriends", "husbands", "partnership",
  ])

  /// What a word says somebody is to the child; nil where it is a name or says nothing.
  private func relation(
    _ word: String, _ id: WordID, _ role: Role, _ token: Int, _ sentence: Int
  ) -> PersonMention.Relation? {
    if Self.plural.contains(word) { return nil }
    let bare = PersonName.first(word)
    switch role {
    case .father:
      if reading.cues.stepfathers.contains(id) { return .stepfather }
      guard reading.cues.kinWords.contains(id) else { return nil }
      let first = reading.note.sentences[sentence].tokens.lowerBound
      return token > first && reading.word(token - 1) == "step" ? .stepfather : .father
    case .male:
      guard reading.cues.kinWords.contains(id) else { return nil }
      if !reading.cues.partners.contains(id) { return .man }
      // "partner agencies" are nobody.
      let next = token + 1
      let last = reading.note.sentences[sentence].tokens.upperBound
      return next < last && reading.note.roles[next] == .agency ? nil : .partner
    default:
      guard reading.cues.kinWords.contains(id) else { return nil }
      return Self.relatives.first { bare.hasPrefix($0.0) }?.1 ?? .relative
    }
  }

  /// By the beginning of the word, the longer first.
  private static let relatives: [(String, PersonMention.Relation)] = [
    ("grandparent", .grandparents), ("gparent", .grandparents), ("granddad", .grandfather),
    ("grandad", .grandfather), ("grandpa", .grandfather), ("granda", .grandfather),
    ("grandfather", .grandfather), ("gramp", .grandfather), ("mgf", .grandfather),
    ("pgf", .grandfather), ("gdad", .grandfather), ("taid", .grandfather), ("gran", .grandmother),
    ("nan", .grandmother), ("gma", .grandmother), ("mgm", .grandmother), ("pgm", .grandmother),
    ("nain", .grandmother), ("aunt", .aunt), ("uncle", .uncle), ("cousin", .cousin),
    ("mum", .grandmother), ("mother", .grandmother), ("dad", .grandfather),
    ("father", .grandfather), ("brother", .uncle), ("sister", .aunt), ("carer", .carer),
    ("partner", .man), ("boyfriend", .man), ("husband", .man),
  ]
}
