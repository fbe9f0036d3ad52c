/// Whose mother, partner or brother a word for kin tells of: of the child, of a parent, of another.
///
/// "Mum Kelly" and "Tia's mum Kelly" are the child's mother; "Josh's mum Denise" is not.
struct Kinship {
  let text: FoldedText
  let words: [Word]
  let runs: [NameRun]

  /// The role in the case of somebody who stands in a role to whomever the text names beside it.
  ///
  /// - Parameters:
  ///   - found: the words for kin.
  ///   - run: the name they introduce.
  ///   - known: who is known of the case so far.
  func role(_ found: RoleReading.Found, of run: NameRun, _ known: CaseIdentities) -> PersonRole {
    let role = found.role
    guard role.kind == .relative || role == .sibling, role != .friend, role != .neighbour else {
      return role
    }
    guard let owner = behind(found, known) ?? before(found, run, known) else { return role }
    return Self.role(role, of: owner, isChild: Self.children.contains(words[found.last].hash))
  }

  /// What the kin of somebody are to the child.
  private static func role(
    _ role: PersonRole, of owner: PersonRole, isChild: Bool
  ) -> PersonRole {
    switch (owner, role) {
    case (.child, _): role
    case (_, .sibling) where isChild: role
    case (.mother, .mother): .maternalGrandmother
    case (.mother, .father): .maternalGrandfather
    case (.father, .mother): .paternalGrandmother
    case (.father, .father): .paternalGrandfather
    case (.mother, .partner), (.mother, .mothersPartner): .mothersPartner
    case (.father, .partner), (.father, .fathersPartner): .fathersPartner
    default: .relative
    }
  }

  /// "Mum of Josh", "mother to Tia's friend".
  private func behind(_ found: RoleReading.Found, _ known: CaseIdentities) -> PersonRole? {
    let next = found.last + 1
    guard next + 1 < words.count, words[next].gap == .blank, words[next + 1].gap == .blank,
      Self.belonging.contains(words[next].hash)
    else { return nil }
    if let run = runs.first(where: { $0.words.lowerBound == next + 1 }) {
      let end = run.words.upperBound
      if words[end - 1].traits.contains(.possessive), end < words.count,
        let other = RoleReading.role(endingAt: end, in: words)
      {
        return other.role
      }
      return owner(run, known)
    }
    return RoleReading.role(endingAt: next + 1, in: words)?.role
  }

  /// "Josh's mum", "his friend's mum", "her mum" behind "mum said".
  private func before(
    _ found: RoleReading.Found, _ introduced: NameRun, _ known: CaseIdentities
  ) -> PersonRole? {
    guard found.first > 0, [.blank, .joiner, .line].contains(words[found.first].gap) else {
      return nil
    }
    let last = found.first - 1
    if let run = runs.first(where: { $0.words.upperBound == found.first }) {
      return isPossessive(last) ? owner(run, known) : nil
    }
    if words[last].traits.contains(.possessive) {
      if Self.childs.contains(words[last].hash) { return .child }
      return RoleReading.role(endingAt: last, in: words)?.role
        ?? (Self.others.contains(words[last].hash) ? .person : nil)
    }
    // "Joshs mum": neither a word nor a name that is known.
    if words[last].facts.isEmpty, words[last].count > 3, isPossessive(last),
      !words[last].traits.contains(.number)
    {
      return ownerless(known)
    }
    guard Self.pronouns.contains(words[last].hash) else { return nil }
    return antecedent(of: last, to: found.role, introduced, known)
  }

  /// Who a pronoun stands for, as far as the words before it in the sentence tell.
  private func antecedent(
    of pronoun: Int, to role: PersonRole, _ introduced: NameRun, _ known: CaseIdentities
  ) -> PersonRole? {
    let isHer = words[pronoun].hash == Self.her
    let isPlural = words[pronoun].hash == Self.their
    var nearest: PersonRole?
    var i = pronoun
    while i > 0, !words[i].traits.contains(.first) {
      i -= 1
      let owner: PersonRole?
      if let run = runs.last(where: { $0.words.contains(i) }) {
        i = run.words.lowerBound
        owner = run.words == introduced.words ? nil : self.owner(run, known)
      } else {
        owner = RoleReading.role(endingAt: i, in: words)?.role
      }
      guard let owner, owner.kind != .professional else { continue }
      if isPlural {
        if owner == .child { return .child }
      } else if let isMan = owner.isMan, isMan == isHer {
        continue
      }
      nearest = nearest ?? owner
      if !isPlural { break }
    }
    // "Mum said her dad": hers, or the child's.
    if nearest == .mother || nearest == .father, let isMan = role.isMan, isMan == isHer {
      return .person
    }
    if nearest == .mother || nearest == .father, Self.elders.contains(role) { return nil }
    return nearest == .sibling && role == .sibling ? nil : nearest
  }

  /// What somebody is in the case.
  private func owner(_ run: NameRun, _ known: CaseIdentities) -> PersonRole {
    if let person = run.person { return known.people[person].role }
    let name = text.letters[words[run.words.lowerBound].range]
    let person = known.people.first { person in
      person.given.contains { given in
        given[...] == name || name.last == 0x73 && given[...] == name.dropLast()
      }
    }
    guard let role = person?.role, role != .person else { return ownerless(known) }
    return role
  }

  /// Whom nobody has introduced is another, unless nobody says who the child is.
  private func ownerless(_ known: CaseIdentities) -> PersonRole {
    known.people.contains { $0.role == .child } ? .person : .child
  }

  private func isPossessive(_ i: Int) -> Bool {
    words[i].traits.contains(.possessive) || text.letters[words[i].fullEnd - 1] == 0x73
      || text.letters[words[i].fullEnd] == 0x27
  }

  private static let her = NameHash.of("her")
  private static let their = NameHash.of("their")
  private static let pronouns = HashedWords("his her their")
  private static let belonging = HashedWords("of to")
  private static let elders: Set<PersonRole> = [
    .grandmother, .grandfather, .aunt, .uncle, .cousin, .carer,
  ]
  /// Children of whomever they are.
  private static let children = HashedWords("son daughter baby newborn toddler infant")
  /// The child of the case, most likely.
  private static let childs = HashedWords(
    "child children baby boy boys girl girls kid kids toddler infant newborn twins son daughter")
  private static let others = HashedWords(
    "classmate classmates pupil pupils peer peers mates friends somebody someone")
}
