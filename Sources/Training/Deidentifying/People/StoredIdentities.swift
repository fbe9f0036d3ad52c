/// Identities as bytes, for a file that is gone when the run ends.
extension CaseIdentities {
  /// What ``init(stored:)`` reads again; the order of bytes is the machine's.
  public var stored: [UInt8] {
    var writer = StoredWriter()
    writer.put(birthDay ?? .min)
    writer.put(firstDay ?? .min)
    writer.put(people.count)
    for person in people {
      writer.put(Int(person.role.rawValue))
      writer.put(DeidentifiedText.Basis.allCases.firstIndex(of: person.basis) ?? 0)
      writer.put(person.isMan.map { $0 ? 1 : 2 } ?? 0)
      writer.put(person.given)
      writer.put(person.family)
    }
    writer.put(phrases.count)
    for phrase in phrases {
      writer.put(DeidentifiedText.Kind.allCases.firstIndex(of: phrase.kind) ?? 0)
      writer.put(phrase.words)
    }
    writer.put(numbers)
    return writer.bytes
  }

  /// Reads what ``stored`` gave; nil if the bytes are not such.
  public init?(stored: [UInt8]) {
    self.init()
    var reader = StoredReader(bytes: stored)
    guard let birth = reader.number(), let first = reader.number(), let people = reader.number()
    else { return nil }
    birthDay = birth == .min ? nil : birth
    firstDay = first == .min ? nil : first
    for _ in 0..<people {
      guard let role = reader.number().flatMap({ PersonRole(rawValue: UInt8($0)) }),
        let basis = reader.number(), let sex = reader.number(), let given = reader.words(),
        let family = reader.words()
      else { return nil }
      self.people.append(
        CasePerson(
          role: role, given: given, family: family,
          basis: DeidentifiedText.Basis.allCases[basis], isMan: sex == 0 ? nil : sex == 1))
    }
    guard let phrases = reader.number() else { return nil }
    for _ in 0..<phrases {
      guard let kind = reader.number(), let words = reader.words() else { return nil }
      self.phrases.append(Phrase(words: words, kind: DeidentifiedText.Kind.allCases[kind]))
    }
    guard let numbers = reader.words() else { return nil }
    self.numbers = numbers
  }
}

/// Numbers in eight bytes each, words with their length before them.
private struct StoredWriter {
  var bytes: [UInt8] = []

  mutating func put(_ number: Int) { withUnsafeBytes(of: number) { bytes += $0 } }

  mutating func put(_ words: [[UInt8]]) {
    put(words.count)
    for word in words {
      put(word.count)
      bytes += word
    }
  }
}

private struct StoredReader {
  let bytes: [UInt8]
  var position = 0

  mutating func number() -> Int? {
    guard position + 8 <= bytes.count else { return nil }
    defer { position += 8 }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: Int.self) }
  }

  mutating func words() -> [[UInt8]]? {
    guard let count = number(), count >= 0 else { return nil }
    var words: [[UInt8]] = []
    for _ in 0..<count {
      guard let length = number(), length >= 0, position + length <= bytes.count else { return nil }
      words.append(Array(bytes[position..<position + length]))
      position += length
    }
    return words
  }
}
