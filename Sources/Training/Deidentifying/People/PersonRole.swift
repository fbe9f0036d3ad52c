/// What somebody is in a case, as the new text calls them.
enum PersonRole: UInt8, Sendable, CaseIterable, Codable {
  case child, sibling, mother, father, parent
  case stepmother, stepfather, mothersPartner, fathersPartner, partner
  case maternalGrandmother, maternalGrandfather, paternalGrandmother, paternalGrandfather
  case grandmother, grandfather, aunt, uncle, cousin, fosterCarer, carer, relative
  case friend, neighbour
  case socialWorker, healthVisitor, midwife, schoolNurse, nurse, doctor, teacher, headTeacher
  case nurseryWorker, supportWorker, police, reviewingOfficer, manager, probation, housing
  case advocate, solicitor, guardian, judge, interpreter, therapist, professional
  case person
  /// Somebody grown up who bears the child's family name: "Mr Marsh".
  case adult

  /// The name in brackets, without a number.
  var label: String {
    switch self {
    case .child, .sibling: "Child"
    case .mother: "Mother"
    case .father: "Father"
    case .parent: "Parent"
    case .stepmother: "Stepmother"
    case .stepfather: "Stepfather"
    case .mothersPartner: "Mother's partner"
    case .fathersPartner: "Father's partner"
    case .partner: "Partner"
    case .maternalGrandmother: "Maternal grandmother"
    case .maternalGrandfather: "Maternal grandfather"
    case .paternalGrandmother: "Paternal grandmother"
    case .paternalGrandfather: "Paternal grandfather"
    case .grandmother: "Grandmother"
    case .grandfather: "Grandfather"
    case .aunt: "Aunt"
    case .uncle: "Uncle"
    case .cousin: "Cousin"
    case .fosterCarer: "Foster Carer"
    case .carer: "Carer"
    case .relative: "Relative"
    case .friend: "Friend"
    case .neighbour: "Neighbour"
    case .socialWorker: "Social Worker"
    case .healthVisitor: "Health Visitor"
    case .midwife: "Midwife"
    case .schoolNurse: "School Nurse"
    case .nurse: "Nurse"
    case .doctor: "Doctor"
    case .teacher: "Teacher"
    case .headTeacher: "Head Teacher"
    case .nurseryWorker: "Nursery Worker"
    case .supportWorker: "Support Worker"
    case .police: "Police Officer"
    case .reviewingOfficer: "Reviewing Officer"
    case .manager: "Manager"
    case .probation: "Probation Officer"
    case .housing: "Housing Officer"
    case .advocate: "Advocate"
    case .solicitor: "Solicitor"
    case .guardian: "Guardian"
    case .judge: "Judge"
    case .interpreter: "Interpreter"
    case .therapist: "Therapist"
    case .professional: "Professional"
    case .person: "Person"
    case .adult: "Adult"
    }
  }

  /// Whether the first of them has no number.
  var isAlone: Bool {
    self.kind == .relative
      && ![
        .friend, .neighbour, .aunt, .uncle, .cousin,
        .relative, .carer, .fosterCarer,
      ].contains(self)
  }

  /// Whether nobody has said what somebody is.
  var isUntold: Bool { self == .person || self == .adult }

  /// Whether it says so little that any other role says more.
  var isOpen: Bool { self == .person || self == .adult || self == .relative }

  /// Whether another role says the same and more: a grandmother, the maternal one.
  func isVaguer(than other: PersonRole) -> Bool {
    switch self {
    case .grandmother: other == .maternalGrandmother || other == .paternalGrandmother
    case .grandfather: other == .maternalGrandfather || other == .paternalGrandfather
    case .parent: other == .mother || other == .father
    case .partner: other == .mothersPartner || other == .fathersPartner
    case .carer: other == .fosterCarer
    case .nurse: other == .schoolNurse
    case .professional: other.kind == .professional && other != .professional
    default: false
    }
  }

  /// Whether it is a man's or a woman's; nil where it is either's.
  var isMan: Bool? {
    switch self {
    case .father, .stepfather, .maternalGrandfather, .paternalGrandfather, .grandfather, .uncle:
      true
    case .mother, .stepmother, .maternalGrandmother, .paternalGrandmother, .grandmother, .aunt:
      false
    default: nil
    }
  }

  var kind: DeidentifiedText.Kind {
    switch rawValue {
    case ...Self.sibling.rawValue: .child
    case ...Self.neighbour.rawValue: .relative
    case ...Self.professional.rawValue: .professional
    default: .person
    }
  }
}
