public import TextCore

extension CompiledLexicons {
  /// Everything that matching needs, compiled ahead and read where it lies.
  ///
  /// Without the terms of the naive matcher. For the same build only: there is no version in it.
  public var image: [UInt8] {
    var writer = ImageWriter()
    writer.write(fingerprint)
    vocabulary.write(to: &writer)
    writer.write(rules.map(\.lexicon))
    writer.write(rules.map(\.group))
    writer.write(lexiconOfRule)
    numbersOfRules.write(to: &writer)
    classes.write(to: &writer)
    automaton.write(to: &writer)
    return writer.bytes
  }

  /// The lexicons of an ``image``.
  ///
  /// - Complexity: O(*n*) in the rules; all else stays where it is.
  public init(_ image: Image) {
    var reader = ImageReader(image)
    fingerprint = reader.number()
    vocabulary = Vocabulary(from: &reader)
    rules = zip(reader.texts(), reader.texts()).map { Rule(lexicon: $0, group: $1) }
    lexiconOfRule = Array(reader.table(of: Int.self))
    numbersOfRules = NamedLists(from: &reader)
    classes = NamedLists(from: &reader)
    automaton = Automaton(from: &reader)
    terms = nil
  }
}

extension Runs {
  func write(to writer: inout ImageWriter) {
    writer.write(starts)
    writer.write(numbers)
  }

  init(from reader: inout ImageReader) {
    self.init(starts: reader.table(of: UInt32.self), numbers: reader.table(of: UInt32.self))
  }
}

extension NamedLists {
  func write(to writer: inout ImageWriter) {
    writer.write(hashes)
    lists.write(to: &writer)
  }

  init(from reader: inout ImageReader) {
    hashes = reader.table(of: UInt64.self)
    lists = Runs(from: &reader)
  }
}

extension Automaton {
  func write(to writer: inout ImageWriter) {
    writer.write(heads)
    successors.write(to: &writer)
    sets.write(to: &writer)
    writer.write(setMasks)
    writer.write(letters)
    writer.write(UInt64(letterCount))
    writer.write(UInt64(semicolon))
    starts.write(to: &writer)
    sentenceStarts.write(to: &writer)
  }
}

extension StartIndex {
  func write(to writer: inout ImageWriter) {
    byLetter.write(to: &writer)
    writer.write(byLooks)
  }

  init(from reader: inout ImageReader) {
    byLetter = Runs(from: &reader)
    byLooks = reader.table(of: UInt32.self)
  }
}
