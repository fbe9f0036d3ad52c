import Cases
import Context
public import Records

/// Replaces in case notes what tells who somebody is.
///
/// ```swift
/// let deidentifier = Deidentifier()
/// var known = CaseIdentities()
/// for record in recordsOfOneCase { known.merge(deidentifier.identities(in: record)) }
/// let masker = deidentifier.masker(for: known)
/// for record in recordsOfOneCase { print(masker.deidentify(record).text) }
/// ```
/// Two passes over a case, since what record 9 calls "Ty Reed (mum's partner)" is "Ty" in record 2.
/// Nothing of it is kept: there is no key that leads back.
public struct Deidentifier: Sendable {
  private let lists: NameLists

  /// Reads the built-in lists of names, places and words.
  ///
  /// - Complexity: some milliseconds the first time; make one and share it among workers.
  public init() { lists = .builtIn }

  /// Which records belong together: the case, else the child, else the record for itself.
  public static func caseKey(of record: Record) -> String {
    record.string(.case).map { "case \($0)" } ?? record.string(.child).map { "child \($0)" }
      ?? "record \(record.source.file) \(record.source.row)"
  }

  /// What one record tells of the people and things of its case.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func identities(in record: Record) -> CaseIdentities {
    var identities = ColumnReading(record, lists).identities
    let index = KnownIndex(identities, lists)
    record.withText { text in
      let scan = NoteScan(text, lists, index, recordDay: Self.day(of: record))
      let introduction = Introduction(scan)
      for run in scan.runs {
        let role = introduction.role(of: run, identities)
        if let person = run.person {
          // A pet form or a misspelling of somebody known adds nothing but the role.
          if let role, identities.people[person].role.isOpen {
            identities.people[person].role = role
          }
        } else if !run.isFamily, run.isNew, role != nil || !isOfPlainWords(run, scan) {
          identities.add(person(run, role, scan))
        }
      }
    }
    return identities
  }

  /// Whether a guess is of everyday words alone, which would be a name in every record then.
  private func isOfPlainWords(_ run: NameRun, _ scan: NoteScan) -> Bool {
    run.basis == .guessed
      && scan.words[run.words].allSatisfy { word in
        word.facts.contains(.common) && word.facts.isDisjoint(with: [.wordName, .nameFirst])
      }
  }

  /// Somebody whom only the text names.
  private func person(_ run: NameRun, _ role: PersonRole?, _ scan: NoteScan) -> CasePerson {
    var person = CasePerson(
      role: role ?? (run.isGrownUp ? .adult : .person),
      basis: role == nil && !run.isGrownUp ? run.basis : .introduced)
    person.isMan = run.title.flatMap { NameContext.isMan(title: scan.words[$0].hash) }
    var names: [[UInt8]] = []
    if scan.words[run.words].contains(where: { $0.traits.contains(.number) }) {
      let letters = scan.text.letters[
        scan.words[run.words.lowerBound].start..<scan.words[run.words.upperBound - 1].end]
      let spellings = [0x69, 0x6C].map { NameFinder.spelling(letters, one: $0) }
      person.given = [
        spellings.first { lists.words[NameHash.of($0)].contains(.given) } ?? spellings[0]
      ]
      return person
    }
    for word in scan.words[run.words] where word.count > 1 || run.words.count == 1 {
      names.append(Array(scan.text.letters[word.range]))
    }
    let words = scan.words[run.words]
    if names.count > 1, words.dropFirst().first?.gap == .comma {
      // "NOWAK, Pawel".
      (person.given, person.family) = (Array(names.dropFirst()), [names[0]])
    } else if names.count > 1, let last = names.popLast() {
      (person.given, person.family) = (names, [last])
    } else if run.title != nil {
      person.family = names
    } else {
      person.given = names
    }
    return person
  }

  /// The day of a record, in days since 1 January 1970.
  static func day(of record: Record) -> Int? {
    (record.string(.date) ?? record.string(.recordedDate)).flatMap { CaseDate.parse($0) }?.dayNumber
  }

  /// Makes ready to mask the records of a case.
  ///
  /// - Complexity: O(*k*) in the number of names.
  public func masker(for identities: CaseIdentities) -> CaseMasker {
    CaseMasker(identities, lists)
  }
}
