import Context
import Indicators
import Matching
import TextCore

/// Walks over a note and tells a ``FeatureSink`` the features of each sentence, or of the record.
///
/// The same walk serves training, scoring and explaining, so they cannot fall apart. Its parts are
/// inlined, so that each sink has a walk of its own in which nothing is called for a feature.
struct NoteFeatures {
  private let note: AnnotatedNote
  private let evidence: RuleEvidence
  private let identities: [UInt64]
  private let firstTokens: [Int]

  /// - Parameters:
  ///   - identities: the ``WordIdentity`` of each token.
  ///   - firstTokens: the first token of each identity, ascending.
  init(
    _ note: AnnotatedNote, evidence: RuleEvidence, identities: [UInt64], firstTokens: [Int]
  ) {
    self.firstTokens = firstTokens
    self.note = note
    self.evidence = evidence
    self.identities = identities
  }

  /// The features of one sentence.
  @inline(__always)
  func sentence(_ index: Int, into sink: inout some FeatureSink & ~Copyable) {
    words(of: index, into: &sink)
    roles(of: index, into: &sink)
    cues(of: index, into: &sink)
    facts(of: index, into: &sink)
    let length = UInt64(min(6, note.facts[index].wordCount / 5))
    sink.add(Feature(.length, length), at: 0..<0)
    // What stands beyond an empty line is another matter, and may as well stand elsewhere.
    if index > 0, !startsParagraph(index) { neighbour(index - 1, .before, into: &sink) }
    if index + 1 < note.sentences.count, !startsParagraph(index + 1) {
      neighbour(index + 1, .after, into: &sink)
    }
  }

  /// The features that all sentences of the record share.
  @inline(__always)
  func shared(into sink: inout some FeatureSink & ~Copyable) {
    for seen in evidence.lexiconsSeen {
      sink.add(Feature(.cueInRecord, seen.identity), at: evidence.firstTokens[seen.number])
    }
    for id in evidence.foundInRecord { sink.add(Feature(.foundInRecord, id), at: 0..<0) }
    for word in evidence.columnWords { sink.add(Feature(.column, word), at: 0..<0) }
  }

  /// The features of the record as a whole, beyond those that its sentences share.
  @inline(__always)
  func record(into sink: inout some FeatureSink & ~Copyable) {
    for token in firstTokens { sink.addWord(token, .inRecord) }
    var subjects = [Int](repeating: 0, count: Role.allCases.count)
    for facts in note.facts { subjects[Int(facts.subject.rawValue)] += 1 }
    for (role, count) in subjects.enumerated() {
      let share = 8 * count / max(1, note.facts.count)
      sink.add(Feature(.subject, UInt64(role), UInt64(share), 1), at: 0..<0)
    }
    for count in evidence.counts {
      sink.add(Feature(.found, count.id, UInt64(min(count.count, 3)), 1), at: 0..<0)
    }
    sink.add(Feature(.length, UInt64(min(7, note.facts.count / 3)), 1), at: 0..<0)
  }

  @inline(__always)
  private func words(of index: Int, into sink: inout some FeatureSink & ~Copyable) {
    let tokens = note.sentences[index].tokens
    var last: UInt64 = 1
    var lastButOne: UInt64 = 0
    for token in tokens {
      let identity = identities[token]
      sink.addWord(token, .own)
      sink.add(Feature(.pair, last, identity), at: max(tokens.lowerBound, token - 1)..<token + 1)
      if lastButOne != 0 {
        sink.add(
          Feature(.triple, lastButOne, last, identity),
          at: max(tokens.lowerBound, token - 2)..<token + 1)
      }
      lastButOne = last
      last = identity
    }
    sink.add(Feature(.pair, last, 2), at: tokens.suffix(1))
  }

  /// Who does what: "he" and a name are told by whom they mean.
  @inline(__always)
  private func roles(of index: Int, into sink: inout some FeatureSink & ~Copyable) {
    let tokens = note.sentences[index].tokens
    for token in tokens where note.roles[token] != .none {
      let role = UInt64(note.roles[token].rawValue)
      if token > tokens.lowerBound {
        sink.add(Feature(.wordAndRole, identities[token - 1], role), at: token - 1..<token + 1)
      }
      guard token + 1 < tokens.upperBound else { continue }
      let next = identities[token + 1]
      sink.add(Feature(.roleAndWord, role, next), at: token..<token + 2)
      guard token + 2 < tokens.upperBound else { continue }
      sink.add(Feature(.roleAndPair, role, next, identities[token + 2]), at: token..<token + 3)
    }
  }

  @inline(__always)
  private func cues(of index: Int, into sink: inout some FeatureSink & ~Copyable) {
    let facts = note.facts[index]
    let subject = facts.subject.rawValue
    for match in facts.matches {
      let match = note.matches[match]
      let scopes = note.vetoingKinds(of: match, in: index).subtracting(.evidenced)
      let group = CueGroup.own(
        rule: Int(match.rule), subject: subject,
        actor: note.actor(of: match, in: index).rawValue, scopes: scopes.rawValue)
      sink.addCue(group, at: match.tokens)
    }
  }

  @inline(__always)
  private func facts(of index: Int, into sink: inout some FeatureSink & ~Copyable) {
    let facts = note.facts[index]
    sink.add(Feature(.subject, UInt64(facts.subject.rawValue)), at: 0..<0)
    for role in Role.allCases where facts.mentions.has(role) {
      sink.add(Feature(.mention, UInt64(role.rawValue)), at: 0..<0)
    }
    for scope in facts.scopes {
      let scope = note.scopes[scope]
      let tokens = Int(scope.firstToken)..<Int(scope.endToken)
      sink.add(Feature(.scope, scope.kind.identity), at: tokens)
      if let holder = scope.holder {
        let stance = scope.stance.map(\.identity) ?? 0
        sink.add(
          Feature(
            .scopeOfHolder, scope.kind.identity, holder.identity, stance),
          at: tokens)
      }
    }
    facts.forEachIdentity { sink.add(Feature(.fact, $0), at: 0..<0) }
    for found in evidence.found(in: index) {
      sink.add(Feature(.found, found.id), at: found.tokens)
    }
    for id in evidence.heldBack(in: index) { sink.add(Feature(.heldBack, id), at: 0..<0) }
  }

  private func startsParagraph(_ index: Int) -> Bool {
    let first = note.sentences[index].tokens.lowerBound
    return note.tokens[first].flags.contains(.paragraphStart)
  }

  private enum Side { case before, after }

  @inline(__always)
  private func neighbour(_ index: Int, _ side: Side, into sink: inout some FeatureSink & ~Copyable)
  {
    let isBefore = side == .before
    for token in note.sentences[index].tokens {
      sink.addWord(token, isBefore ? .before : .after)
    }
    let facts = note.facts[index]
    for match in facts.matches {
      let match = note.matches[match]
      let rule = Int(match.rule)
      sink.addCue(isBefore ? .before(rule: rule) : .after(rule: rule), at: match.tokens)
    }
    sink.add(
      Feature(isBefore ? .subjectBefore : .subjectAfter, UInt64(facts.subject.rawValue)), at: 0..<0)
    facts.forEachIdentity { sink.add(Feature(isBefore ? .factBefore : .factAfter, $0), at: 0..<0) }
    for found in evidence.found(in: index) {
      sink.add(Feature(isBefore ? .foundBefore : .foundAfter, found.id), at: found.tokens)
    }
  }
}
