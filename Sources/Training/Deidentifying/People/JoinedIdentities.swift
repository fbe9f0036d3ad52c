extension CaseIdentities {
  /// The same with mentions joined that turn out to be of one person.
  ///
  /// "Kel" is Kelly and "Mr Reed" is Ty Reed where nobody else of the case could be.
  func joined(_ lists: NameLists) -> CaseIdentities {
    var owners: [Int: [CasePerson]] = [:]
    var isGone = [Bool](repeating: false, count: people.count)
    let told = people.indices.filter { !people[$0].role.isUntold && !people[$0].given.isEmpty }
    for (index, person) in people.enumerated() where person.role.isUntold {
      guard let owner = owner(of: person, among: told, lists) else { continue }
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
  private func owner(
    of mention: CasePerson, among told: [Int], _ lists: NameLists
  ) -> Int? {
    if mention.given.isEmpty {
      let bearers = told.filter { mention.family.allSatisfy(people[$0].family.contains) }
      return bearer(among: bearers, isMan: mention.isMan, isWorker: false)
    }
    // Few names have pet forms, which is asked first.
    guard mention.given.count == 1, let name = mention.given.first,
      let families = lists.nicknames[NameHash.of(name)]
    else { return nil }
    let owners = told.filter { index in
      mention.family.allSatisfy(people[index].family.contains)
        && people[index].given.contains { given in
          given != name
            && (lists.nicknames[NameHash.of(given)] ?? []).contains(where: families.contains)
        }
    }
    return owners.count == 1 ? owners[0] : nil
  }

  /// The one whom a title and a family name mean, of those who bear the name.
  ///
  /// A grown-up, of the title's sex as far as anybody says; not the writer of a record who happens
  /// to have the child's family name.
  func bearer(among bearers: [Int], title: UInt64) -> Int? {
    bearer(
      among: bearers, isMan: NameContext.isMan(title: title),
      isWorker: NameContext.isMan(title: title) == nil
        && RoleReading.role(of: title)?.kind == .professional)
  }

  private func bearer(among bearers: [Int], isMan: Bool?, isWorker: Bool) -> Int? {
    let hasChild = bearers.contains { people[$0].role.kind == .child }
    let grownUp = bearers.filter { index in
      let person = people[index]
      if person.role.kind == .child { return false }
      if hasChild, person.role.kind == .professional, person.basis == .column { return false }
      if isWorker { return person.role.kind == .professional }
      guard let isMan, let known = person.isMan ?? person.role.isMan else { return true }
      return known == isMan
    }
    let inPrivate = grownUp.filter { people[$0].role.kind != .professional }
    func only(_ isMeant: (CasePerson) -> Bool) -> Int? {
      let meant = (inPrivate.isEmpty ? grownUp : inPrivate).filter { isMeant(people[$0]) }
      return meant.count == 1 ? meant[0] : nil
    }
    return only { $0.given.isEmpty } ?? only { [.mother, .father].contains($0.role) }
      ?? only { ($0.isMan ?? $0.role.isMan) != nil && $0.role.kind == .relative }
      ?? only { _ in true }
  }
}
