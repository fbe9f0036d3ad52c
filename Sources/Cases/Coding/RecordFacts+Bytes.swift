extension RecordFacts: FactsCodable {
  /// The facts as bytes, for ``init(bytes:)`` of the same program.
  public func encoded() -> [UInt8] {
    var bytes = FactsBytes(reserving: 1 << 10)
    write(to: &bytes)
    return bytes.bytes
  }

  /// Reads what ``encoded()`` wrote.
  ///
  /// - Precondition: the bytes are those.
  public init(bytes: UnsafeRawBufferPointer) {
    var reader = FactsByteReader(bytes)
    self.init(from: &reader)
  }

  func write(to bytes: inout FactsBytes) {
    bytes.put(id)
    bytes.put(number)
    bytes.put(caseName)
    bytes.put(writtenDate)
    bytes.put(day)
    bytes.put(columns.count)
    for (name, value) in columns.sorted(by: { $0.key < $1.key }) {
      bytes.put(name)
      bytes.put(value)
    }
    bytes.put(score) { $0.put($1) }
    bytes.put(findings)
    bytes.put(rejected)
    bytes.put(notEvaluated)
    bytes.put(sentences)
    bytes.put(case: contact)
    bytes.put(case: seen)
    bytes.put(seenSentence)
    bytes.put(people)
    bytes.put(names)
    bytes.put(actions)
    bytes.put(deeds)
    bytes.put(incidents)
  }

  init(from reader: inout FactsByteReader) {
    self.init(id: reader.string())
    number = reader.int()
    caseName = reader.optional { $0.string() }
    writtenDate = reader.optional { $0.string() }
    day = reader.optionalInt()
    for _ in 0..<reader.int() {
      let name = reader.string()
      columns[name] = reader.string()
    }
    score = reader.optional { $0.double() }
    findings = reader.values()
    rejected = reader.values()
    notEvaluated = reader.array { $0.int() }
    sentences = reader.values()
    contact = reader.oneCase()
    seen = reader.oneCase()
    seenSentence = reader.optionalInt()
    people = reader.values()
    names = reader.values()
    actions = reader.values()
    deeds = reader.values()
    incidents = reader.values()
  }
}

extension RecordFacts.Found: FactsCodable {
  func write(to bytes: inout FactsBytes) {
    bytes.put(indicator)
    bytes.put(sentence)
    bytes.put(start)
    bytes.put(end)
    bytes.put(review) { bytes, review in
      bytes.put(review.first) { $0.put(case: $1) }
      bytes.put(review.second) { $0.put(case: $1) }
    }
  }

  init(from reader: inout FactsByteReader) {
    self.init(
      indicator: reader.int(), sentence: reader.optionalInt(), start: reader.int(),
      end: reader.int(),
      review: reader.optional { reader in
        FindingReview(
          first: reader.optional { $0.oneCase() }, second: reader.optional { $0.oneCase() })
      })
  }
}

extension RecordFacts.Quote: FactsCodable {
  func write(to bytes: inout FactsBytes) {
    bytes.put(number)
    bytes.put(text)
  }

  init(from reader: inout FactsByteReader) {
    self.init(number: reader.int(), text: reader.string())
  }
}

extension RecordFacts.ActionMention: FactsCodable {
  func write(to bytes: inout FactsBytes) {
    bytes.put(sentence)
    bytes.put(words)
  }

  init(from reader: inout FactsByteReader) {
    self.init(sentence: reader.int(), words: reader.array { $0.string() })
  }
}

extension RecordFacts.IncidentMention: FactsCodable {
  func write(to bytes: inout FactsBytes) {
    bytes.put(case: kind)
    bytes.put(sentence)
  }

  init(from reader: inout FactsByteReader) {
    self.init(kind: reader.oneCase(), sentence: reader.int())
  }
}

extension PersonMention: FactsCodable {
  func write(to bytes: inout FactsBytes) {
    bytes.put(name)
    bytes.put(case: relation)
    bytes.put(isStated)
    bytes.put(sentence)
    bytes.put(met)
    bytes.put(responsibility)
    bytes.put(plan)
  }

  init(from reader: inout FactsByteReader) {
    self.init(
      name: reader.optional { $0.string() }, relation: reader.oneCase(),
      isStated: reader.bool(), sentence: reader.int(), met: reader.optionalInt(),
      responsibility: reader.optionalInt(), plan: reader.optionalInt())
  }
}
