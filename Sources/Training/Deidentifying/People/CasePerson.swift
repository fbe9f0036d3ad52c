/// Somebody whom the records of a case name.
struct CasePerson: Sendable, Equatable {
  var role: PersonRole
  /// First names, folded, the one they are called by first.
  var given: [[UInt8]] = []
  /// Family names, folded.
  var family: [[UInt8]] = []
  var basis: DeidentifiedText.Basis
  /// Whether a title says that it is a man, or a woman.
  var isMan: Bool?

  /// Whether two mentions are of one person: a first name in common and no other family, or
  /// nothing but the same family name.
  func isSame(_ other: CasePerson) -> Bool {
    if given.isEmpty || other.given.isEmpty {
      guard given.isEmpty, other.given.isEmpty, mayBeOf(sexOf: other) else { return false }
      return family == other.family
        && (role == other.role || role == .person || other.role == .person
          || (role == .adult || other.role == .adult)
            && (role.kind != .professional && other.role.kind != .professional
              || isMan != nil && isMan == other.isMan))
    }
    guard let first = given.first, other.given.contains(first) else { return false }
    if family.isEmpty || other.family.isEmpty { return true }
    return family.contains { other.family.contains($0) }
  }

  /// Takes what another mention adds.
  mutating func add(_ other: CasePerson) {
    for name in other.given where !given.contains(name) { given.append(name) }
    for name in other.family where !family.contains(name) { family.append(name) }
    if Self.rank(other) < Self.rank(self) {
      (role, basis) = (other.role, other.basis)
    } else if role.isOpen && other.role != .person || role.isVaguer(than: other.role) {
      role = other.role
    }
    isMan = isMan ?? other.isMan
  }

  /// Whether nothing says that one is a man and the other a woman.
  func mayBeOf(sexOf other: CasePerson) -> Bool {
    guard let mine = isMan ?? role.isMan, let others = other.isMan ?? other.role.isMan else {
      return true
    }
    return mine == others
  }

  /// A column tells who somebody is better than the text does, and that better than a list.
  private static func rank(_ person: CasePerson) -> Int {
    switch person.basis {
    case .column: 0
    case .introduced: 1
    default: 2
    }
  }
}
