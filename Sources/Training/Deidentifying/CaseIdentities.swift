/// Who and what the records of one case name: from their columns, and from the text where it says
/// who somebody is.
///
/// It is gathered record by record, `Deidentifier.identities(in:)` of each merged in the order of
/// the records, and then serves to mask every one of them alike. It is itself as confidential as the
/// notes: nothing writes it where it stays.
public struct CaseIdentities: Sendable, Equatable {
  /// Something with a name of several words, or a number with letters.
  struct Phrase: Sendable, Equatable {
    /// Folded words and numbers.
    var words: [[UInt8]]
    var kind: DeidentifiedText.Kind
  }

  /// Everybody, in the order in which they are first named.
  var people: [CasePerson] = []
  /// Addresses, schools, teams and references.
  var phrases: [Phrase] = []
  /// Numbers of four digits or more, their separators left out.
  var numbers: [[UInt8]] = []
  /// The child's day of birth, in days since 1 January 1970.
  var birthDay: Int?
  /// The day of the first record, in days since 1 January 1970.
  var firstDay: Int?

  /// The most people kept for a case; a file of names must not take all memory.
  private static let most = 4_000

  /// Nothing is known yet.
  public init() {}

  /// Adds what later records of the same case name.
  public mutating func merge(_ later: CaseIdentities) {
    for person in later.people { add(person) }
    mergeThings(later)
  }

  private mutating func mergeThings(_ later: CaseIdentities) {
    for phrase in later.phrases where !phrases.contains(phrase) { phrases.append(phrase) }
    for number in later.numbers where !numbers.contains(number) { numbers.append(number) }
    birthDay = birthDay ?? later.birthDay
    if let day = later.firstDay { firstDay = min(firstDay ?? day, day) }
  }

  /// What several records of one case name, in their order; as merging one after the other gives.
  ///
  /// - Complexity: O(*n*) in the number of mentions, as far as few people share a first name.
  public init(merging all: [CaseIdentities]) {
    // Whoever is the same has a first name in common with the first of somebody.
    var named: [UInt64: [Int]] = [:]
    for later in all {
      for person in later.people {
        let known = person.given.flatMap { named[NameHash.of($0)] ?? [] }.sorted()
        if let same = known.first(where: { people[$0].isSame(person) }) {
          people[same].add(person)
          continue
        }
        let count = people.count
        add(person, besideNamed: !person.given.isEmpty)
        if people.count > count, let first = person.given.first {
          named[NameHash.of(first), default: []].append(count)
        }
      }
      mergeThings(later)
    }
  }

  /// Adds somebody, or what is new of them.
  mutating func add(_ person: CasePerson) { add(person, besideNamed: false) }

  /// Adds somebody.
  ///
  /// - Parameter isOther: whether those with first names are known to be others.
  private mutating func add(_ person: CasePerson, besideNamed isOther: Bool) {
    if !isOther, let known = people.firstIndex(where: { $0.isSame(person) }) {
      people[known].add(person)
    } else if people.count < Self.most {
      people.append(person)
    }
  }

  /// Adds a number's digits.
  mutating func add(number: [UInt8]) {
    if number.count >= 4, !numbers.contains(number) { numbers.append(number) }
  }

  /// Adds a phrase, unless it has only one word that everybody uses.
  mutating func add(phrase words: [[UInt8]], _ kind: DeidentifiedText.Kind) {
    let phrase = Phrase(words: words, kind: kind)
    if !words.isEmpty, !phrases.contains(phrase) { phrases.append(phrase) }
  }
}
