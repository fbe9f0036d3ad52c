import TextCore

extension CompiledLexicons {
  /// Everything that matching needs, to be compiled ahead and read in no time.
  ///
  /// Without the terms of the naive matcher. For the same build only: there is no version in it.
  public var literal: [UInt8] {
    var writer = LiteralWriter()
    writer.write(fingerprint)
    vocabulary.write(to: &writer)
    writer.write(rules.map(\.lexicon))
    writer.write(rules.map(\.group))
    writer.write(lexiconOfRule)
    let names = classes.keys.sorted()
    writer.write(names)
    var words = Runs()
    for name in names { words.append(classes[name] ?? []) }
    words.write(to: &writer)
    automaton.write(to: &writer)
    return writer.text
  }

  /// The lexicons of a ``literal``.
  ///
  /// - Complexity: O(*n*) in the text, which is only unpacked.
  public init(literal: UnsafeBufferPointer<UInt8>) {
    var reader = LiteralReader(literal)
    fingerprint = reader.number()
    vocabulary = Vocabulary(from: &reader)
    rules = zip(reader.texts(), reader.texts()).map { Rule(lexicon: $0, group: $1) }
    numbersOfRules = Self.numbers(of: rules)
    lexiconOfRule = reader.array(of: Int.self)
    let names = reader.texts()
    let words = Runs(from: &reader)
    classes = Dictionary(
      uniqueKeysWithValues: names.indices.map { (names[$0], Array(words.numbers[words[$0]])) })
    automaton = Automaton(from: &reader)
    terms = nil
  }
}

extension Runs {
  func write(to writer: inout LiteralWriter) {
    writer.write(starts)
    writer.write(numbers)
  }

  init(from reader: inout LiteralReader) {
    self.init(starts: reader.array(of: UInt32.self), numbers: reader.array(of: UInt32.self))
  }
}

extension Automaton {
  func write(to writer: inout LiteralWriter) {
    writer.write(tests)
    writer.write(operands)
    successors.write(to: &writer)
    sets.write(to: &writer)
    writer.write(letters)
    writer.write(UInt64(letterCount))
    writer.write(UInt64(semicolon))
    starts.write(to: &writer)
    sentenceStarts.write(to: &writer)
  }

  convenience init(from reader: inout LiteralReader) {
    // Read in the order in which they stand.
    self.init(
      tests: reader.array(of: Test.self), operands: reader.array(of: UInt32.self),
      successors: Runs(from: &reader), sets: Runs(from: &reader),
      letters: reader.array(of: UInt32.self),
      letterCount: Int(reader.number()), semicolon: UInt32(reader.number()),
      starts: StartIndex(from: &reader), sentenceStarts: StartIndex(from: &reader))
  }
}

extension StartIndex {
  func write(to writer: inout LiteralWriter) {
    byLetter.write(to: &writer)
    writer.write(byLooks)
  }

  init(from reader: inout LiteralReader) {
    byLetter = Runs(from: &reader)
    byLooks = reader.array(of: UInt32.self)
  }
}
