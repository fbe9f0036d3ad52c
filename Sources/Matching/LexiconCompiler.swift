import TextCore

/// Turns parsed lexicons into words, sets, states and rules.
struct LexiconCompiler {
  private(set) var spellings: [Spelling] = []
  private(set) var wordNumbers: [Spelling: WordID] = [:]
  private(set) var rules: [Rule] = []
  private(set) var lexiconOfRule: [Int] = []
  private(set) var terms: [ResolvedTerm] = []
  private(set) var automaton = AutomatonBuilder()
  private(set) var semicolon = Vocabulary.unknown
  private(set) var classes: [String: WordClassMembers] = [:]
  private var definitions: [String: (wordClass: WordClass, file: String)] = [:]

  mutating func compile(_ lexicons: [Lexicon]) throws(LexiconError) {
    semicolon = number(of: [UInt8(ascii: ";")])
    try collectDefinitions(lexicons)
    for name in definitions.keys.sorted() { _ = try members(of: name, within: []) }
    for (index, lexicon) in lexicons.enumerated() {
      for group in lexicon.groups {
        rules.append(Rule(lexicon: lexicon.id, group: group.name))
        lexiconOfRule.append(index)
      }
    }
    var rule = 0
    for lexicon in lexicons {
      for group in lexicon.groups {
        for term in group.terms { try add(term, rule: rule, file: lexicon.file) }
        rule += 1
      }
    }
    for (index, lexicon) in lexicons.enumerated() where !lexicon.exceptions.isEmpty {
      lexiconOfRule.append(index)
      for term in lexicon.exceptions { try add(term, rule: rule, file: lexicon.file) }
      rule += 1
    }
    automaton.shareBeginnings()
  }

  private mutating func collectDefinitions(_ lexicons: [Lexicon]) throws(LexiconError) {
    var files: [String: String] = [:]
    for lexicon in lexicons {
      if let first = files.updateValue(lexicon.file, forKey: lexicon.id) {
        throw LexiconError(
          file: lexicon.file, line: 1, column: 1,
          fact: .repeatedLexicon(lexicon.id, firstFile: first))
      }
      for wordClass in lexicon.classes {
        if let first = definitions[wordClass.name] {
          throw LexiconError(
            file: lexicon.file, line: wordClass.line, column: 7,
            fact: .repeatedClass(
              wordClass.name, firstFile: first.file, firstLine: first.wordClass.line))
        }
        definitions[wordClass.name] = (wordClass, lexicon.file)
      }
    }
  }

  private mutating func number(of spelling: Spelling) -> WordID {
    if let known = wordNumbers[spelling] { return known }
    spellings.append(spelling)
    let number = WordID(spellings.count)
    wordNumbers[spelling] = number
    return number
  }

  private mutating func members(
    of name: String, within outer: [String]
  ) throws(LexiconError) -> WordClassMembers {
    if let known = classes[name] { return known }
    guard let (wordClass, file) = definitions[name] else { preconditionFailure("checked before") }
    var words: Set<WordID> = []
    var phrases: [ResolvedPattern] = []
    for entry in wordClass.entries {
      let pattern = try resolve(entry.pattern, line: entry.line, file: file, within: outer + [name])
      gather(pattern, into: &words, phrases: &phrases)
    }
    let sorted = words.sorted()
    let result = WordClassMembers(words: sorted, set: automaton.set(of: sorted), phrases: phrases)
    classes[name] = result
    return result
  }

  /// Sorts what a class entry says into single words and the rest.
  private func gather(
    _ pattern: ResolvedPattern, into words: inout Set<WordID>, phrases: inout [ResolvedPattern]
  ) {
    switch pattern {
    case .one(.word(let word)): words.insert(word)
    case .one(.set(let set)): words.formUnion(automaton.sets[set])
    case .choice(let sides): for side in sides { gather(side, into: &words, phrases: &phrases) }
    default: phrases.append(pattern)
    }
  }

  private mutating func resolve(
    _ pattern: Pattern, line: Int, file: String, within outer: [String]
  ) throws(LexiconError) -> ResolvedPattern {
    switch pattern {
    case .word(let spellings, let capitals):
      let words = Swift.Set(spellings.map { number(of: $0) }).sorted()
      if capitals {
        let sides = words.map { ResolvedPattern.one(.capitals($0)) }
        return sides.count == 1 ? sides[0] : .choice(sides)
      }
      return .one(words.count == 1 ? .word(words[0]) : .set(automaton.set(of: words)))
    case .wordClass(let name, let column):
      guard definitions[name] != nil else {
        let known = definitions.keys.sorted() + ["name", "number", "any"]
        throw LexiconError(
          file: file, line: line, column: column,
          fact: .unknownClass(name, suggestion: Suggestion.nearest(to: name, in: known)))
      }
      if outer.contains(name) {
        throw LexiconError(file: file, line: line, column: column, fact: .circularClass(name))
      }
      let members = try members(of: name, within: outer)
      var sides = members.phrases
      if !members.words.isEmpty { sides.insert(.one(.set(members.set)), at: 0) }
      return sides.count == 1 ? sides[0] : .choice(sides)
    case .name: return .one(.name)
    case .number: return .one(.number)
    case .any: return .one(.any)
    case .gap(let width): return .gap(width)
    case .sequence(let parts):
      return .sequence(try all(parts, line: line, file: file, within: outer))
    case .choice(let sides):
      return merged(try all(sides, line: line, file: file, within: outer))
    case .optional(let part):
      return .optional(try resolve(part, line: line, file: file, within: outer))
    }
  }

  /// A choice whose single words are one set, and so one state.
  private mutating func merged(_ sides: [ResolvedPattern]) -> ResolvedPattern {
    var words: Set<WordID> = []
    var rest: [ResolvedPattern] = []
    for side in sides {
      switch side {
      case .one(.word(let word)): words.insert(word)
      case .one(.set(let set)): words.formUnion(automaton.sets[set])
      default: rest.append(side)
      }
    }
    if words.count == 1, let word = words.first { rest.append(.one(.word(word))) }
    if words.count > 1 { rest.append(.one(.set(automaton.set(of: words.sorted())))) }
    return rest.count == 1 ? rest[0] : .choice(rest)
  }

  private mutating func all(
    _ patterns: [Pattern], line: Int, file: String, within outer: [String]
  ) throws(LexiconError) -> [ResolvedPattern] {
    var resolved: [ResolvedPattern] = []
    for pattern in patterns {
      resolved.append(try resolve(pattern, line: line, file: file, within: outer))
    }
    return resolved
  }

  private mutating func add(_ term: Term, rule: Int, file: String) throws(LexiconError) {
    let pattern = try resolve(term.pattern, line: term.line, file: file, within: [])
    let number = RuleNumber(rule)
    terms.append(
      ResolvedTerm(node: pattern, atStart: term.atStart, atEnd: term.atEnd, rule: number))
    automaton.add(pattern, rule: number, atStart: term.atStart, atEnd: term.atEnd)
  }
}
