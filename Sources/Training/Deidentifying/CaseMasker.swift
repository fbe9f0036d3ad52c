public import Records

/// Masks the records of one case, each person under the same name all through.
///
/// A value to share among workers. Replacements stand in square brackets: "[Child A, 7 months]",
/// "[Mother's partner]", "[Health Visitor 1]", "[Day 12]".
public struct CaseMasker: Sendable {
  let index: KnownIndex
  let lists: NameLists
  /// What each person of the case is called.
  let labels: [String]
  /// How many are called "Person".
  let strangers: Int

  init(_ identities: CaseIdentities, _ lists: NameLists) {
    let identities = identities.joined(lists)
    self.lists = lists
    index = KnownIndex(identities, lists)
    (labels, strangers) = Self.labels(of: identities.people)
  }

  private static func labels(of people: [CasePerson]) -> ([String], Int) {
    var counts: [String: Int] = [:]
    var labels = [String](repeating: "", count: people.count)
    // The child of the case is Child A, whoever is named first.
    let order =
      people.indices.filter { people[$0].role == .child }
      + people.indices.filter { people[$0].role != .child }
    for index in order {
      let role = people[index].role
      let number = counts[role.label, default: 0] + 1
      counts[role.label] = number
      if role.kind == .child, role != .parent {
        labels[index] = "Child \(Self.letter(number))"
      } else if role.isAlone, number == 1 {
        labels[index] = role.label
      } else {
        labels[index] = "\(role.label) \(number)"
      }
    }
    return (labels, counts[PersonRole.person.label] ?? 0)
  }

  /// A, B … Z, then 27 and so on.
  private static func letter(_ number: Int) -> String {
    number <= 26 ? String(UnicodeScalar(UInt8(64 + number))) : String(number)
  }

  /// How many people the case names, by which the memory of this value grows.
  public var people: Int { labels.count }

  /// The text of a record with what identifies people replaced.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func deidentify(_ record: Record) -> DeidentifiedText {
    let day = Deidentifier.day(of: record)
    return record.withText { text in
      let scan = NoteScan(text, lists, index, recordDay: day)
      var writer = MaskWriter(masker: self, record: record, day: day)
      return writer.write(text, scan)
    }
  }

  /// Whether a short text, such as an id, names somebody whom a column or an introduction names.
  public func namesSomebody(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let scan = NoteScan(UnsafeRawBufferPointer(bytes), lists, index, recordDay: nil)
      return scan.runs.contains { run in
        run.basis == .column || run.basis == .introduced
      }
    }
  }

  /// Whether a short text, such as a file's name, holds anything to replace, or that could be a name.
  public func findsAnything(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let scan = NoteScan(UnsafeRawBufferPointer(bytes), lists, index, recordDay: nil)
      return !scan.findings.isEmpty || !scan.doubtful.isEmpty
    }
  }
}
