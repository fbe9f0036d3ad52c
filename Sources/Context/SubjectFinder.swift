import TextCore

/// Settles pronouns, and says who each sentence is about.
///
/// "He", "she" and "they" stand for the person named last whom they may mean; a sentence without
/// any person ("Smiled at me.") goes on about the one before.
struct SubjectFinder {
  private var lastHe: Role = .none
  private var lastShe: Role = .none
  private var lastThey: Role = .none
  private var lastSubject: Role = .none

  /// Settles the pronouns of a record in place and notes subject and mentions of each sentence.
  mutating func settle(_ note: inout NoteDraft, childIsFemale: Bool?) {
    // A record is about its child until it says otherwise.
    lastHe = childIsFemale == true ? .none : .child
    lastShe = childIsFemale == false ? .none : .child
    lastThey = .child
    lastSubject = .none
    for index in note.sentences.indices {
      var subject: Role = .none
      var mentions: RoleSet = []
      for token in note.sentences[index].tokens {
        var role = note.roles[token]
        if role == .none { continue }
        switch role {
        case .he: role = lastHe == .none ? .he : lastHe
        case .she: role = lastShe == .none ? .she : lastShe
        case .they: role = lastThey == .none ? .they : lastThey
        default: remember(role, childIsFemale: childIsFemale)
        }
        note.roles[token] = role
        mentions.insert(RoleSet(role))
        if subject == .none, role != .writer, role != .agency { subject = role }
      }
      if subject == .none, mentions.has(.agency) { subject = .agency }
      // "I saw", but not "Smiled at me", which goes on about whoever smiled.
      if subject == .none, opensWithWriter(note, index) { subject = .writer }
      if subject == .none { subject = lastSubject }
      note.facts[index].subject = subject
      note.facts[index].mentions = mentions
      if subject != .none { lastSubject = subject }
    }
  }

  private func opensWithWriter(_ note: NoteDraft, _ index: Int) -> Bool {
    note.sentences[index].tokens.prefix(3).contains {
      note.tokens[$0].hash == SubjectFinder.i || note.tokens[$0].hash == SubjectFinder.we
    }
  }

  private static let i = SpellingHash.of(Array("i".utf8))
  private static let we = SpellingHash.of(Array("we".utf8))

  private mutating func remember(_ role: Role, childIsFemale: Bool?) {
    switch role {
    case .child:
      if childIsFemale != true { lastHe = .child }
      if childIsFemale != false { lastShe = .child }
    case .father, .male: lastHe = role
    case .mother: lastShe = role
    case .parent: lastThey = role
    case .sibling, .relative:
      lastHe = role
      lastShe = role
    default: break
    }
  }
}
