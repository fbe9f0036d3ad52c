import Cases
import Context
import Records

/// What the columns of an export that casenote does not read say by their headers.
enum OtherColumn {
  case childGiven, childFamily, childName, birthDate, address, reference, organisation
  case person(PersonRole)

  /// What stands under a header; nil where it identifies nobody.
  init?(header: String) {
    let words = Self.words(header)
    let joined = words.joined()
    func has(_ parts: String...) -> Bool { parts.contains { joined.contains($0) } }
    let role = Self.role(words)
    if has("postcode", "address", "street", "town", "addr", "village", "housename", "city") {
      self = .address
    } else if has("dateofbirth", "birthdate", "dob", "birthday") {
      self = .birthDate
    } else if has(
      "school", "nursery", "college", "surgery", "practice", "hospital", "placement",
      "employer", "church", "mosque", "setting")
    {
      self = .organisation
    } else if let role {
      self = .person(role)
    } else if has(
      "forename", "firstname", "givenname", "middlename", "alias", "aka", "knownas",
      "preferredname", "nickname", "chosenname")
    {
      self = .childGiven
    } else if has("surname", "lastname", "familyname", "maidenname", "secondname") {
      self = .childFamily
    } else if has("name"),
      !has(
        "team", "agency", "file", "form", "document", "column", "service",
        "template", "type", "category", "plan")
    {
      self = .childName
    } else if has(
      "nhs", "upn", "nino", "insurance", "passport", "phone", "tel", "mobile", "email",
      "number", "ref", "uln", "urn") || words.last == "id" || words.last == "no"
    {
      self = .reference
    } else {
      return nil
    }
  }

  /// The words of a header in small letters: "MotherName", "mother_name", "Mother's name".
  private static func words(_ header: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for scalar in header.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      if !isLetter || scalar.properties.isUppercase && wasSmall {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isLetter { word += String(scalar).lowercased() }
      wasSmall = isLetter && scalar.properties.isLowercase
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static let roles: [String: PersonRole] = [
    "mother": .mother, "mothers": .mother, "mum": .mother, "mums": .mother, "father": .father,
    "fathers": .father, "dad": .father, "dads": .father, "parent": .parent, "parents": .parent,
    "carer": .carer, "carers": .carer, "guardian": .carer, "sibling": .sibling,
    "siblings": .sibling, "brother": .sibling, "sister": .sibling, "partner": .partner,
    "kin": .relative, "relative": .relative, "household": .relative, "contact": .relative,
    "worker": .socialWorker, "manager": .manager, "gp": .doctor, "doctor": .doctor,
    "teacher": .teacher, "headteacher": .headTeacher, "visitor": .healthVisitor,
    "midwife": .midwife, "officer": .professional, "practitioner": .professional,
    "supervisor": .manager, "chair": .reviewingOfficer, "iro": .reviewingOfficer,
    "approved": .manager, "authorised": .manager, "modified": .professional,
    "updated": .professional, "entered": .professional, "recorded": .professional,
    "nurse": .nurse, "owner": .professional, "allocated": .socialWorker,
  ]

  /// Whose name stands under a header; nobody's under "recorded on" and "contact type".
  private static func role(_ words: [String]) -> PersonRole? {
    let notNames = [
      "on", "date", "time", "type", "id", "number", "no", "phone", "tel", "telephone", "email",
      "role", "team", "method", "reason", "outcome", "status", "code", "mobile", "purpose", "dttm",
    ]
    if words.contains(where: notNames.contains) { return nil }
    for word in words { if let role = roles[word] { return role } }
    return nil
  }
}

extension ColumnReading {
  /// Takes what the other columns of a record tell.
  mutating func addOthers(of record: Record) {
    var child = CasePerson(role: .child, basis: .column)
    for (header, value) in record.others {
      guard let column = OtherColumn(header: header) else { continue }
      switch column {
      case .childGiven: child.given += Self.names(value, lists)
      case .childFamily: child.family += Self.names(value, lists)
      case .childName: for name in Self.split(value) { addPerson(name, .child) }
      case .person(let role): for name in Self.split(value, byComma: true) { addPerson(name, role) }
      case .birthDate:
        let day = CaseDate.parse(value)?.dayNumber
        if identities.birthDay == nil { identities.birthDay = day }
      case .address: addAddress(value)
      case .organisation: addOrganisation(value, isSchool: true)
      case .reference: addReference(value)
      }
    }
    guard !child.given.isEmpty || !child.family.isEmpty else { return }
    // Forename and surname have columns of their own, or add to the whole name.
    if let known = identities.people.firstIndex(where: { $0.role == .child }) {
      if child.given.isEmpty || child.isSame(identities.people[known]) {
        return identities.people[known].add(child)
      }
      if child.family.isEmpty { return identities.people[known].add(child) }
    }
    if child.given.isEmpty { swap(&child.given, &child.family) }
    identities.add(child)
  }
}
