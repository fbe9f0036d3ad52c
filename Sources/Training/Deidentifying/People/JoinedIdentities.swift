extension CaseIdentities {
  /// The same with mentions joined that turn out to be of one person.
  ///
  /// "Kel" is Kelly and "Mr Reed" is Ty Reed where nobody else of the case could be.
  func joined(_ lists: NameLists) -> CaseIdentities {
    var owners: [Int: [CasePerson]] = [:]
    var isGone = [Bool](repeating: false, count: people.count)
    for (index, person) in people.enumerated() where person.role == .person {
      guard let owner = owner(of: person, lists) else { continue }
      owners[owner, default: []].append(person)
      isGone[index] = true
    }
    var joined = self
    joined.people = []
    for (index, person) in people.enumerated() where !isGone[index] {
      var person = person
      for other in owners[index] ?? [] {
        for name in other.given where !person.given.contains(name) { person.given.append(name) }
      }
      joined.people.append(person)
    }
    return joined
  }

  /// The one person of the case with a role whom a mention without one can be of.
  private func owner(of mention: CasePerson, _ lists: NameLists) -> Int? {
    let owners = people.indices.filter { index in
      let person = people[index]
      guard person.role != .person, !person.given.isEmpty else { return false }
      if mention.given.isEmpty {
        return person.role.kind != .child && mention.family.allSatisfy(person.family.contains)
      }
      guard mention.given.count == 1, let name = mention.given.first,
        mention.family.allSatisfy({ person.family.contains($0) })
      else { return false }
      let families = lists.nicknames[NameHash.of(name)] ?? []
      return person.given.contains { given in
        given != name
          && (lists.nicknames[NameHash.of(given)] ?? []).contains(where: families.contains)
      }
    }
    return owners.count == 1 ? owners[0] : nil
  }
}
