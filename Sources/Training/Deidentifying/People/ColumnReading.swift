import Cases
import Context
import Records

/// What a record's own columns say of the people and things of its case.
struct ColumnReading {
  let lists: NameLists
  var identities = CaseIdentities()

  init(_ record: Record, _ lists: NameLists) {
    self.lists = lists
    for child in Self.split(record.string(.child)) { addPerson(child, .child) }
    let role = record.string(.role).flatMap { Self.role(of: $0, lists) } ?? .professional
    for author in Self.split(record.string(.author)) { addPerson(author, role) }
    addReference(record.string(.case))
    addOrganisation(record.string(.team))
    addOrganisation(record.string(.agency))
    identities.birthDay = record.string(.birthDate).flatMap { CaseDate.parse($0) }?.dayNumber
    identities.firstDay = record.string(.date).flatMap { CaseDate.parse($0) }?.dayNumber
    addOthers(of: record)
  }

  /// Several people in one cell.
  static func split(_ cell: String?, byComma: Bool = false) -> [String] {
    guard let cell else { return [] }
    // "Marsh, Tia" is one person, "Kai Marsh, Ava Marsh" are two.
    let parts = cell.split(separator: ",").map { $0.split(separator: " ").count }
    let hasSeveral = byComma && (parts.count > 2 || parts.count == 2 && parts.allSatisfy { $0 > 1 })
    return cell.split {
      $0 == ";" || $0 == "/" || $0 == "|" || $0 == "&" || $0 == "]" || $0.isNewline
        || hasSeveral && $0 == ","
    }.map(String.init)
  }

  /// The words of a cell that holds first names, or family names.
  static func names(_ cell: String, _ lists: NameLists) -> [[UInt8]] {
    let (text, words) = words(cell, lists)
    return words.filter { !$0.traits.contains(.number) && !filler.contains($0.hash) }
      .map { letters($0, text) }
  }

  private static func role(of cell: String, _ lists: NameLists) -> PersonRole? {
    let words = ColumnReading.words(cell, lists).words
    return words.isEmpty ? nil : RoleReading.role(in: 0..<words.count, of: words)?.role
  }

  static func words(_ cell: String, _ lists: NameLists) -> (text: FoldedText, words: [Word]) {
    var cell = cell
    let text = cell.withUTF8 { FoldedText(UnsafeRawBufferPointer($0)) }
    return (text, WordScan.words(of: text, lists))
  }

  /// The letters of a word, without a possessive.
  private static func letters(_ word: Word, _ text: FoldedText) -> [UInt8] {
    Array(text.letters[word.start..<word.fullEnd])
  }

  /// Takes a person as cells write them: "Tia Marsh", "MARSH, Tia", "Tia Marsh (known as Tee)".
  mutating func addPerson(_ cell: String, _ role: PersonRole) {
    let (text, words) = Self.words(cell, lists)
    var person = CasePerson(role: role, basis: .column)
    var names: [(letters: [UInt8], isBeforeComma: Bool, isBracketed: Bool, goesOn: Bool)] = []
    let hasComma = text.letters.contains(0x2C)
    var isBracketed = false
    var commaSeen = false
    for word in words {
      if word.gap == .opening { isBracketed = true }
      if word.gap == .comma { commaSeen = true }
      if word.traits.contains(.number) {
        identities.add(number: Array(text.letters[word.range]))
        continue
      }
      if NameContext.titles.contains(word.hash) && names.isEmpty
        || Self.filler.contains(word.hash)
      {
        continue
      }
      // What a role or an agency adds in brackets or behind a dash is no name.
      if isBracketed || word.gap == .other && !names.isEmpty,
        RoleReading.role(endingAt: 0, in: [word]) != nil
      {
        continue
      }
      let isField = !word.facts.isDisjoint(with: [.field, .abbreviation]) && !word.facts.isName
      if isField, word.traits.contains(.allCapitals), word.count <= 4 { continue }
      names.append(
        (Self.letters(word, text), hasComma && !commaSeen, isBracketed, word.gap == .joiner))
    }
    let plain = names.filter { !$0.isBracketed }
    // "Ada Cole-Obi": both parts are the family name; "Anne-Marie" alone is a first one.
    let family = plain.lastIndex { !$0.goesOn } ?? 0
    for (index, name) in plain.enumerated() {
      let isLast = index >= family && family > 0
      if name.isBeforeComma || (!hasComma && isLast) {
        person.family.append(name.letters)
      } else {
        person.given.append(name.letters)
      }
    }
    person.given += names.filter(\.isBracketed).map(\.letters)
    // "Marsh, Tia" with nothing behind the comma, or one name alone.
    if person.given.isEmpty { swap(&person.given, &person.family) }
    if !person.given.isEmpty { identities.add(person) }
  }

  private static let filler = HashedWords("aka known as nee née the of and unborn baby child")

  /// Takes an identifier with letters or digits, such as a case reference.
  mutating func addReference(_ cell: String?) {
    guard let cell else { return }
    let (text, words) = Self.words(cell, lists)
    let letters = words.map { Array(text.letters[$0.start..<$0.fullEnd]) }
    let digits = letters.joined().filter { $0 &- 48 < 10 }
    // "C1" or "12" would be found in any text.
    guard letters.joined().count >= 4, digits.count >= 2 else { return }
    identities.add(phrase: letters, .reference)
    if digits.count >= 5 { identities.add(number: digits) }
  }

  /// Takes a school, a team, an agency: what is proper in its name.
  ///
  /// - Parameter isSchool: whether it is no team or agency, whose words are those of the field.
  mutating func addOrganisation(_ cell: String?, isSchool: Bool = false) {
    guard let cell else { return }
    let (text, words) = Self.words(cell, lists)
    let proper = words.filter {
      !$0.facts.contains(.field) && !$0.traits.contains(.number)
        && (!$0.facts.contains(.common) || !$0.facts.isDisjoint(with: [.place, .wordName]))
    }
    // "Holy Trinity" of "Holy Trinity C of E Primary School".
    let head = words.prefix {
      !OrganisationWords.generic.contains($0.hash) && OrganisationWords.type(of: $0) == nil
        && $0.count > 1
    }
    let isSchool = isSchool && head.contains { $0.count > 3 && !$0.facts.contains(.field) }
    guard !proper.isEmpty || isSchool else { return }
    identities.add(phrase: words.map { Self.letters($0, text) }, .organisation)
    guard words.count > 1, words.count <= 8 else { return }
    for word in proper
    where word.count > 3 && (isSchool ? !word.facts.contains(.common) : !word.facts.isWord) {
      identities.add(phrase: [Self.letters(word, text)], .organisation)
    }
    guard isSchool, head.count < words.count else { return }
    // "Ducklings" of "Little Ducklings Pre-school".
    if let last = head.last(where: { $0.count > 4 }) {
      identities.add(phrase: [Self.letters(last, text)], .organisation)
    }
    for count in 2...max(2, head.count) where count <= head.count {
      identities.add(phrase: head.prefix(count).map { Self.letters($0, text) }, .organisation)
    }
    addSaint(words, text)
  }

  /// Takes the pet forms of a school's saint: "St Kit's" of "St Christopher's".
  private mutating func addSaint(_ words: [Word], _ text: FoldedText) {
    guard words.count > 1,
      words[0].hash == NameHash.of("st") || words[0].hash == NameHash.of("saint")
    else { return }
    for family in lists.nicknames[words[1].hash] ?? [] {
      for form in lists.families[family] {
        identities.add(phrase: [Array("st".utf8), form], .organisation)
      }
    }
  }

  /// Takes an address: its postcode and numbers are patterns; its lines and streets are phrases.
  mutating func addAddress(_ cell: String?) {
    guard let cell else { return }
    for line in cell.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
      let (text, words) = Self.words(String(line), lists)
      let letters = words.map { Self.letters($0, text) }
      if letters.count > 1 { identities.add(phrase: letters, .address) }
      let rest = Array(
        zip(words, letters).drop {
          $0.0.traits.contains(.number) || $0.0.count == 1
            || $0.0.facts.contains(.common)
              && Self.parts.contains($0.0.hash)
        }.map(\.1))
      if rest.count > 1, rest.count < letters.count { identities.add(phrase: rest, .address) }
      if words.count == 1, let word = words.first, !word.traits.contains(.number),
        !word.facts.contains(.common), word.count > 2
      {
        identities.add(phrase: letters, .place)
      }
    }
  }

  private static let parts = HashedWords("flat unit room apartment floor block the")
}
