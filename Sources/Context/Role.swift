/// What somebody is to the child of the record.
public enum Role: UInt8, Sendable, CaseIterable {
  case none, child, sibling, mother, father, parent, male, relative, professional, agency, writer
  /// A pronoun whose person is not settled by the word alone.
  case he, she, they

  /// Whose words it would be, were they to speak.
  public var holder: Scope.Holder {
    switch self {
    case .mother: .mother
    case .father, .male: .father
    case .parent: .parent
    case .child, .sibling: .child
    case .relative: .relative
    case .professional, .agency: .professional
    case .writer: .writer
    case .none, .he, .she, .they: .unknown
    }
  }

  /// Somebody who cares for the child without being paid for it.
  public var isCarer: Bool {
    switch self {
    case .mother, .father, .parent, .male, .relative: true
    default: false
    }
  }
}
