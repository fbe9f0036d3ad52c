import TextCore

/// Reads one lexicon file: header, word classes, groups of terms, exceptions, examples.
///
/// - Complexity: O(*n*) in the file's bytes.
public struct LexiconParser {
  private let file: String
  private let bytes: [UInt8]
  private var lexicon: Lexicon
  private var section: Section = .header
  private var sectionLine = 0
  private var keys: Set<String> = []

  private enum Section { case header, words, terms, except, examples }

  /// The lexicon that the bytes of a file describe.
  ///
  /// - Throws: ``LexiconError`` for the first thing wrong, with its line and column.
  public static func parse(_ bytes: [UInt8], file: String) throws(LexiconError) -> Lexicon {
    var parser = LexiconParser(file: file, bytes: bytes)
    return try parser.parse()
  }

  private init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lexicon = Lexicon(id: "", why: "", source: "", file: file)
    lexicon.fingerprint = SpellingHash.of(bytes)
  }

  private mutating func parse() throws(LexiconError) -> Lexicon {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < bytes.count {
      number += 1
      var end = start
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      var content = bytes[start..<end]
      while let last = content.last, last == 32 || last == 9 || last == 13 { content.removeLast() }
      if let first = content.first(where: { $0 != 32 && $0 != 9 }),
        first != UInt8(ascii: "#") || isRole(content)
      {
        try read(content, line: number)
      }
      start = end + 1
    }
    try closeSection(before: number + 1)
    for key in ["id", "why", "source"] where !keys.contains(key) {
      throw LexiconError(file: file, line: 1, column: 1, fact: .missingKey(key))
    }
    return lexicon
  }

  /// A line that begins with `#child` and the like is an entry, not a comment.
  private func isRole(_ content: ArraySlice<UInt8>) -> Bool {
    guard section == .words,
      let hash = content.firstIndex(of: UInt8(ascii: "#")), hash + 1 < content.endIndex
    else { return false }
    return (97...122).contains(content[hash + 1])
  }

  private mutating func read(_ content: ArraySlice<UInt8>, line: Int) throws(LexiconError) {
    let isIndented = content.first == 32 || content.first == 9
    if !isIndented {
      if section == .header, !startsSection(content) {
        return try readHeader(content, line: line)
      }
      return try openSection(content, line: line)
    }
    switch section {
    case .header: throw error(.headerExpected, line: line)
    case .words: try readEntries(content, line: line)
    case .terms:
      let term = try term(content, line: line, lineStart: content.startIndex)
      lexicon.groups[lexicon.groups.count - 1].terms.append(term)
    case .except:
      lexicon.exceptions.append(try term(content, line: line, lineStart: content.startIndex))
    case .examples: try readExample(content, line: line)
    }
  }

  private func startsSection(_ content: ArraySlice<UInt8>) -> Bool {
    !content.contains(UInt8(ascii: ":"))
  }

  private mutating func readHeader(
    _ content: ArraySlice<UInt8>, line: Int
  ) throws(LexiconError) {
    guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else {
      throw error(.headerExpected, line: line)
    }
    let key = String(decoding: content[..<colon], as: UTF8.self)
    let value = trimmed(content[(colon + 1)...])
    guard let text = String(validating: value, as: UTF8.self) else {
      throw error(.notUTF8, line: line)
    }
    guard ["id", "why", "source"].contains(key) else {
      let suggestion = Suggestion.nearest(to: key, in: ["id", "why", "source"])
      throw error(.unknownKey(key, suggestion: suggestion), line: line)
    }
    guard keys.insert(key).inserted else { throw error(.repeatedKey(key), line: line) }
    switch key {
    case "id":
      guard isName(text) else {
        throw error(.badName(text), line: line, column: colon - content.startIndex + 3)
      }
      lexicon.id = text
    case "why": lexicon.why = text
    default: lexicon.source = text
    }
  }

  private mutating func openSection(
    _ content: ArraySlice<UInt8>, line: Int
  ) throws(LexiconError) {
    try closeSection(before: line)
    sectionLine = line
    let parts = content.split(separator: 32, maxSplits: 1)
    let keyword = String(decoding: parts[0], as: UTF8.self)
    let name = parts.count > 1 ? String(decoding: trimmed(parts[1]), as: UTF8.self) : ""
    let column = keyword.utf8.count + 2
    switch keyword {
    case "words":
      guard isName(name) else { throw error(.badName(name), line: line, column: column) }
      lexicon.classes.append(WordClass(name: name, entries: [], line: line))
      section = .words
    case "terms":
      guard name.isEmpty || isName(name) else {
        throw error(.badName(name), line: line, column: column)
      }
      if lexicon.groups.contains(where: { $0.name == name }) {
        throw error(.repeatedGroup(name), line: line, column: column)
      }
      lexicon.groups.append(TermGroup(name: name, terms: [], line: line))
      section = .terms
    case "except": section = .except
    case "examples": section = .examples
    default:
      let known = ["words", "terms", "except", "examples"]
      throw error(
        .unknownSection(keyword, suggestion: Suggestion.nearest(to: keyword, in: known)),
        line: line)
    }
  }

  private func closeSection(before line: Int) throws(LexiconError) {
    switch section {
    case .words:
      if let last = lexicon.classes.last, last.entries.isEmpty {
        throw error(.emptySection("words \(last.name)"), line: sectionLine)
      }
    case .terms:
      if let last = lexicon.groups.last, last.terms.isEmpty {
        throw error(.emptySection("terms \(last.name)"), line: sectionLine)
      }
    default: break
    }
  }

  private mutating func readEntries(
    _ content: ArraySlice<UInt8>, line: Int
  ) throws(LexiconError) {
    var isEscaped = false
    let parts = content.split { byte in
      defer { isEscaped = byte == UInt8(ascii: "\\") && !isEscaped }
      return byte == UInt8(ascii: ",") && !isEscaped
    }
    for part in parts {
      let entry = trimmed(part)
      if entry.isEmpty { continue }
      let term = try term(entry, line: line, lineStart: content.startIndex)
      lexicon.classes[lexicon.classes.count - 1].entries.append(term)
    }
  }

  private mutating func readExample(
    _ content: ArraySlice<UInt8>, line: Int
  ) throws(LexiconError) {
    let body = trimmed(content)
    let column = body.startIndex - content.startIndex + 1
    guard let sign = body.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      throw error(.exampleExpected, line: line, column: column)
    }
    guard let text = String(validating: trimmed(body.dropFirst()), as: UTF8.self) else {
      throw error(.notUTF8, line: line)
    }
    let matches = sign == UInt8(ascii: "+")
    var depth = 0
    for character in text {
      if character == "⟦" { depth += 1 }
      if character == "⟧" { depth -= 1 }
      guard (0...1).contains(depth) else {
        throw error(.unbalancedExample, line: line, column: column)
      }
    }
    guard depth == 0 else { throw error(.unbalancedExample, line: line, column: column) }
    if matches, !text.contains("⟦") {
      throw error(.exampleWithoutMarks, line: line, column: column)
    }
    lexicon.examples.append(LexiconExample(markedText: text, matches: matches, line: line))
  }

  private func term(
    _ content: ArraySlice<UInt8>, line: Int, lineStart: Int
  ) throws(LexiconError) -> Term {
    guard String(validating: content, as: UTF8.self) != nil else {
      throw error(.notUTF8, line: line)
    }
    return try PatternParser.term(content, file: file, line: line, lineStart: lineStart)
  }

  private func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = slice
    while let first = slice.first, first == 32 || first == 9 { slice.removeFirst() }
    while let last = slice.last, last == 32 || last == 9 { slice.removeLast() }
    return slice
  }

  private func error(_ fact: LexiconError.Fact, line: Int, column: Int = 1) -> LexiconError {
    LexiconError(file: file, line: line, column: column, fact: fact)
  }
}
