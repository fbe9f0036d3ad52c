import TextCore

/// Parses one term: words, brackets, classes and gaps.
///
/// A recursive descent over the line's bytes; every error names the column.
struct PatternParser {
  let bytes: ArraySlice<UInt8>
  let file: String
  let line: Int
  /// The index of the line's first byte, from which columns count.
  let lineStart: Int
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>, file: String, line: Int, lineStart: Int) {
    self.bytes = bytes
    self.file = file
    self.line = line
    self.lineStart = lineStart
    index = bytes.startIndex
  }

  /// The whole term, its anchors included.
  static func term(
    _ bytes: ArraySlice<UInt8>, file: String, line: Int, lineStart: Int
  ) throws(LexiconError) -> Term {
    var parser = PatternParser(bytes, file: file, line: line, lineStart: lineStart)
    parser.skipBlanks()
    let first = parser.index
    let atStart = parser.take("^")
    let items = try parser.items(until: nil)
    let atEnd = parser.take("$")
    parser.skipBlanks()
    if parser.index < bytes.endIndex {
      let found = Character(UnicodeScalar(bytes[parser.index]))
      throw parser.error(found == "^" || found == "$" ? .anchorInside(found) : .unopened(found))
    }
    if case .gap? = items.first { throw parser.error(.gapAtEdge, at: first) }
    if case .gap? = items.last { throw parser.error(.gapAtEdge) }
    let pattern = items.count == 1 ? items[0] : Pattern.sequence(items)
    if pattern.mayBeEmpty { throw parser.error(.matchesNothing, at: first) }
    return Term(pattern: pattern, atStart: atStart, atEnd: atEnd, line: line)
  }

  /// A sequence up to a closing bracket, a bar, an end anchor or the end of the line.
  private mutating func items(until close: Character?) throws(LexiconError) -> [Pattern] {
    var items: [Pattern] = []
    while true {
      skipBlanks()
      guard index < bytes.endIndex else { return items }
      switch bytes[index] {
      case UInt8(ascii: "("): items.append(try bracket("(", closing: ")"))
      case UInt8(ascii: "["): items.append(.optional(try bracket("[", closing: "]")))
      case UInt8(ascii: "<"): items.append(try classReference())
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "$"),
        UInt8(ascii: "^"):
        if close == nil, bytes[index] == UInt8(ascii: "|") { throw error(.strayMark("|")) }
        return items
      case UInt8(ascii: ">"): throw error(.unopened(">"))
      default: items.append(try wordOrGap())
      }
    }
  }

  private mutating func bracket(
    _ open: Character, closing: Character
  ) throws(LexiconError) -> Pattern {
    let start = index
    index += 1
    var sides: [Pattern] = []
    while true {
      let side = try items(until: closing)
      guard index < bytes.endIndex else { throw error(.unclosed(open), at: start) }
      if side.isEmpty { throw error(.emptyChoice) }
      sides.append(side.count == 1 ? side[0] : .sequence(side))
      let found = Character(UnicodeScalar(bytes[index]))
      if found == "|" {
        index += 1
      } else if found == closing {
        index += 1
        return sides.count == 1 ? sides[0] : .choice(sides)
      } else {
        throw found == "^" || found == "$" ? error(.anchorInside(found)) : error(.unopened(found))
      }
    }
  }

  private mutating func classReference() throws(LexiconError) -> Pattern {
    let start = index
    guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
      throw error(.unclosed("<"))
    }
    let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    index = end + 1
    switch name {
    case "name": return .name
    case "number": return .number
    case "any": return .any
    default:
      guard isName(name) else { throw error(.badName(name), at: start + 1) }
      return .wordClass(name, column: start - lineStart + 1)
    }
  }

  private mutating func wordOrGap() throws(LexiconError) -> Pattern {
    let start = index
    while index < bytes.endIndex, !isBoundary(bytes[index]) {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex { index += 1 }
      index += 1
    }
    let word = bytes[start..<index]
    if word.starts(with: [46, 46, 46]) {
      let digits = String(decoding: word.dropFirst(3), as: UTF8.self)
      guard let width = digits.isEmpty ? 3 : Int(digits), width > 0 else {
        throw error(.notOneWord(String(decoding: word, as: UTF8.self)), at: start)
      }
      guard width <= 12 else { throw error(.gapTooWide(width), at: start) }
      return .gap(width)
    }
    return try TermWord(word, parser: self, start: start).pattern
  }

  private func isBoundary(_ byte: UInt8) -> Bool {
    switch byte {
    case 32, 9, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "$"),
      UInt8(ascii: "^"):
      true
    default: false
    }
  }

  private mutating func skipBlanks() {
    while index < bytes.endIndex, bytes[index] == 32 || bytes[index] == 9 { index += 1 }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  func error(_ fact: LexiconError.Fact, at position: Int? = nil) -> LexiconError {
    LexiconError(
      file: file, line: line, column: (position ?? index) - lineStart + 1, fact: fact)
  }
}

extension Pattern {
  /// Whether every part may be missing.
  var mayBeEmpty: Bool {
    switch self {
    case .word, .wordClass, .name, .number, .any: false
    case .gap, .optional: true
    case .sequence(let parts): parts.allSatisfy(\.mayBeEmpty)
    case .choice(let sides): sides.contains(where: \.mayBeEmpty)
    }
  }
}

/// Whether a text may name a lexicon, a class or a group.
func isName(_ name: String) -> Bool {
  guard let first = name.utf8.first, (97...122).contains(first) else { return false }
  return name.utf8.allSatisfy {
    (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: ".")
      || $0 == UInt8(ascii: "-")
  }
}
