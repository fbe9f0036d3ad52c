import Context
import Matching

/// The cues that an indicator looks for, and the scopes that stand against each.
struct CueSet: Sendable {
  private var table: Table

  /// A reference to constants: an indicator holds many sets, and is copied into closures.
  private final class Table: Sendable {
    /// For each rule, the scopes that veto it; nil where it is no cue of this set.
    let vetoes: [ScopeKinds?]
    let isCue: [Bool]
    let rules: RuleSet

    init(_ vetoes: [ScopeKinds?]) {
      self.vetoes = vetoes
      isCue = vetoes.map { $0 != nil }
      var rules = RuleSet()
      for (rule, scopes) in vetoes.enumerated() where scopes != nil {
        rules.insert(RuleNumber(rule))
      }
      self.rules = rules
    }
  }

  /// - Parameter cues: ids of lexicons ("optimism.verdict") or names of single rules
  ///   ("generalise.norm.age").
  init(_ lexicons: CompiledLexicons, _ cues: [String], vetoedBy scopes: ScopeKinds) {
    table = Table(Array(repeating: nil, count: lexicons.rules.count))
    add(lexicons, cues, vetoedBy: scopes)
  }

  /// Adds cues with other vetoes, or changes those of cues already there.
  mutating func add(_ lexicons: CompiledLexicons, _ cues: [String], vetoedBy scopes: ScopeKinds) {
    set(scopes, of: cues, lexicons)
  }

  /// Takes rules out of the set again, by their names.
  mutating func remove(_ lexicons: CompiledLexicons, _ names: [String]) {
    set(nil, of: names, lexicons)
  }

  private mutating func set(_ scopes: ScopeKinds?, of names: [String], _ lexicons: CompiledLexicons)
  {
    var vetoes = table.vetoes
    for name in names {
      for rule in lexicons.rules(named: name) { vetoes[Int(rule)] = scopes }
    }
    table = Table(vetoes)
  }

  /// Whether any of the cues stands in a note.
  func occurs(in note: AnnotatedNote) -> Bool { !table.rules.isDisjoint(with: note.rules) }

  /// Calls `body` with each sentence of a note in which one of the cues stands, whatever its scopes.
  ///
  /// - Complexity: O(*n*) in the note's matches.
  func forEachSentence(of note: AnnotatedNote, _ body: (Int) -> Void) {
    guard occurs(in: note) else { return }
    var sentence = 0
    var next = nextCue(from: 0, in: note.matches)
    while let cue = next {
      while note.facts[sentence].matches.upperBound <= cue { sentence += 1 }
      body(sentence)
      next = nextCue(from: note.facts[sentence].matches.upperBound, in: note.matches)
    }
  }

  /// The index of the first match from one on that is one of the cues.
  private func nextCue(from first: Int, in matches: [Match]) -> Int? {
    table.isCue.withUnsafeBufferPointer { isCue in
      matches.withUnsafeBufferPointer { matches in
        var index = first
        while index < matches.count {
          if isCue[Int(matches[index].rule)] { return index }
          index &+= 1
        }
        return nil
      }
    }
  }

  /// Whether a match is one of the cues.
  @inline(__always)
  func contains(_ match: Match) -> Bool { table.isCue[Int(match.rule)] }

  /// The first cue of a sentence against which no scope stands; vetoes go to the report.
  ///
  /// - Parameter isAllowed: a further test; the name of what stands against the cue, or nil.
  func first(
    in sentence: Int, of note: AnnotatedNote, _ report: inout FindingReport,
    unless reason: (Match) -> String? = { _ in nil }
  ) -> Match? {
    let matches = note.matches
    for index in note.facts[sentence].matches where table.isCue[Int(matches[index].rule)] {
      let match = matches[index]
      guard let against = table.vetoes[Int(match.rule)] else { continue }
      let standing = note.vetoingKinds(of: match, in: sentence).intersection(against)
      if !standing.isEmpty {
        report.vetoed(sentence: sentence, by: standing.names)
      } else if let reason = reason(match) {
        report.vetoed(sentence: sentence, by: reason)
      } else {
        return match
      }
    }
    return nil
  }
}

extension AnnotatedNote {
  /// Whether a cue of the set stands anywhere in a sentence, whatever its scopes.
  func has(_ cues: CueSet, in sentence: Int) -> Bool {
    cues.occurs(in: self) && facts[sentence].matches.contains { cues.contains(matches[$0]) }
  }
}

extension ScopeKinds {
  /// What stands against a description as something the writer saw.
  static let notSeen: ScopeKinds = [
    .reported, .quoted, .hypothetical, .planned, .instruction, .heading, .question,
  ]

  /// The kinds in words, for a trace.
  var names: String {
    Scope.Kind.allCases.filter { contains(ScopeKinds($0)) }.map(\.rawValue)
      .joined(separator: " and ")
  }
}
