/// What is known of a case, ready to be looked up word by word.
struct KnownIndex: Sendable {
  /// A name of somebody.
  struct Use: Sendable {
    /// The index in ``CaseIdentities/people``.
    var person: Int
    var part: Part
  }

  enum Part: Sendable { case given, family, petForm, whole }

  /// Several words in a row.
  struct Phrase: Sendable {
    var rest: [UInt64]
    var kind: DeidentifiedText.Kind
  }

  let identities: CaseIdentities
  /// Whose name a word is, by its hash.
  private var names: [UInt64: [Use]] = [:]
  private var filter = HashFilter()
  /// Whose initials two or three letters are.
  private(set) var initials: [UInt64: [Use]] = [:]
  /// Whose first initial a letter is.
  private(set) var letters: [UInt8: [Use]] = [:]
  /// Names by the spellings one letter away from them, sorted by their hashes.
  private var near: [(hash: UInt64, spelling: Int32)] = []
  private var nearFilter = HashFilter()
  /// First names of five letters or more by their first four.
  private var beginnings: [UInt64: [Use]] = [:]
  private var spellings: [(letters: [UInt8], use: Use)] = []
  /// Phrases by the hash of their first word.
  private var phrases: [UInt64: [Phrase]] = [:]
  private var phraseFilter = HashFilter()
  /// The hashes of known numbers.
  private(set) var numbers: Set<UInt64> = []

  init(_ identities: CaseIdentities, _ lists: NameLists) {
    self.identities = identities
    for (index, person) in identities.people.enumerated() { add(person, index, lists) }
    near.sort { ($0.hash, $0.spelling) < ($1.hash, $1.spelling) }
    for phrase in identities.phrases {
      guard let first = phrase.words.first else { continue }
      let rest = phrase.words.dropFirst().map(Self.bareHash)
      phrases[Self.bareHash(first), default: []].append(Phrase(rest: rest, kind: phrase.kind))
      phraseFilter.insert(Self.bareHash(first))
    }
    for number in identities.numbers { numbers.insert(NameHash.of(number)) }
  }

  /// The hash of a word as it is in ``Word/hash``: without a possessive.
  private static func bareHash(_ word: [UInt8]) -> UInt64 {
    NameHash.of(word.count > 2 && word.suffix(2) == [0x27, 0x73] ? word.dropLast(2) : word[...])
  }

  private mutating func add(_ person: CasePerson, _ index: Int, _ lists: NameLists) {
    let isSure = person.basis == .column || person.basis == .introduced
    for name in person.given { add(name, Use(person: index, part: .given), isSure: isSure) }
    for name in person.family { add(name, Use(person: index, part: .family), isSure: isSure) }
    guard isSure else { return }
    for name in person.given.prefix(2) {
      for family in lists.nicknames[NameHash.of(name)] ?? [] {
        for form in lists.families[family] where form != name {
          append(form, Use(person: index, part: .petForm))
        }
      }
    }
    guard let first = person.given.first, let letter = first.first else { return }
    letters[letter, default: []].append(Use(person: index, part: .whole))
    for family in person.family {
      // "tiamarsh", "tmarsh": as in user names.
      append(first + family, Use(person: index, part: .whole))
      append(family + first, Use(person: index, part: .whole))
      if family.count > 3 { append([letter] + family, Use(person: index, part: .whole)) }
    }
    let (given, family) = (person.given.compactMap(\.first), person.family.compactMap(\.first))
    // First names may go on with others that somebody is called by.
    var forms: Set<[UInt8]> = [Array(given.prefix(2))]
    for count in 1...max(1, min(given.count, 3)) {
      forms.formUnion(family.map { given.prefix(count) + [$0] })
      forms.insert(given.prefix(count) + family)
    }
    for form in forms where (2...4).contains(form.count) {
      initials[NameHash.of(form), default: []].append(Use(person: index, part: .whole))
    }
  }

  private mutating func add(_ name: [UInt8], _ use: Use, isSure: Bool) {
    append(name, use)
    // The possessive without its apostrophe.
    if name.count > 2 { append(name + [0x73], use) }
    let bare = name.filter { $0 != 0x27 }
    if bare.count < name.count, bare.count > 1 { append(bare, use) }
    guard isSure, name.count > 2 else { return }
    // "Shmuli" for Shmuel, "Dami" for Damilola.
    if use.part == .given, name.count > 4 {
      beginnings[NameHash.of(name.prefix(4)), default: []].append(use)
    }
    for hash in NameSpelling.neighbours(name[...]) {
      near.append((hash, Int32(truncatingIfNeeded: spellings.count)))
      nearFilter.insert(hash)
    }
    spellings.append((name, use))
  }

  private mutating func append(_ name: [UInt8], _ use: Use) {
    let hash = NameHash.of(name)
    if let known = names[hash], known.contains(where: { $0.person == use.person }) { return }
    names[hash, default: []].append(use)
    filter.insert(hash)
  }

  /// Whose name a word is, by its hash.
  @inline(__always)
  func uses(_ hash: UInt64) -> [Use]? { filter.mayContain(hash) ? names[hash] : nil }

  /// The phrases that begin with a word, by its hash.
  @inline(__always)
  func phrases(beginningWith hash: UInt64) -> [Phrase]? {
    phraseFilter.mayContain(hash) ? phrases[hash] : nil
  }

  /// Whether nobody is known.
  var isEmpty: Bool { names.isEmpty }

  /// Whose name a word is with one letter wrong.
  func misspelt(_ letters: ArraySlice<UInt8>) -> [Use] {
    if near.isEmpty { return [] }
    var found: [Use] = []
    if (4...9).contains(letters.count), let uses = beginnings[NameHash.of(letters.prefix(4))] {
      found = uses
    }
    for hash in NameSpelling.neighbours(letters) {
      guard nearFilter.mayContain(hash) else { continue }
      var place = firstNear(hash)
      while place < near.count, near[place].hash == hash {
        let (known, use) = spellings[Int(near[place].spelling)]
        place += 1
        guard NameSpelling.areNear(known[...], letters) else { continue }
        // Of three letters, or four beside three, only a swap or one more is telling.
        if known.count < 4, letters.count <= known.count, Set(known) != Set(letters) { continue }
        if known.count == 4, letters.count < 4 { continue }
        if !found.contains(where: { $0.person == use.person }) { found.append(use) }
      }
    }
    return found
  }

  private func firstNear(_ hash: UInt64) -> Int {
    var (low, high) = (0, near.count)
    while low < high {
      let middle = (low + high) / 2
      if near[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a column or an introduction tells the name, rather than a list or a guess.
  func isSure(_ uses: [Use]) -> Bool {
    uses.contains {
      identities.people[$0.person].basis == .column
        || identities.people[$0.person].basis == .introduced
    }
  }
}
