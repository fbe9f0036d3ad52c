import Matching

/// Which job each rule does in finding scopes: here alone scopes are tied to lexicons by name.
struct CueTable: Sendable {
  /// What a match of a rule opens or says.
  enum Job: UInt8, Sendable {
    case none
    case negationBefore, negationAfter
    case reportSaid, reportClaimed, reportDenied, reportAgreed, reportSource
    case scopeEnd
    case hypothetical, planned, past, question, instruction, heading, filler, uncertain
    case because, checked, seen, observed, administrative
  }

  private let jobs: [Job]

  private static let byLexicon: [String: Job] = [
    "report.source": .reportSource, "scope.end": .scopeEnd, "hypothetical.cue": .hypothetical,
    "planned.cue": .planned, "past.cue": .past, "question.cue": .question,
    "instruction.cue": .instruction, "heading.cue": .heading, "uncertain.cue": .uncertain,
    "evidence.cue": .because, "seen.cue": .seen, "negation.cue": .negationBefore,
    "report.verb": .reportSaid, "administrative.cue": .administrative,
  ]

  private static let byRule: [String: Job] = [
    "negation.cue.after": .negationAfter, "report.verb.claimed": .reportClaimed,
    "report.verb.denied": .reportDenied, "report.verb.agreed": .reportAgreed,
    "heading.cue.filler": .filler, "evidence.cue.checked": .checked,
  ]

  init(_ lexicons: CompiledLexicons) {
    jobs = lexicons.rules.map { rule in
      if let job = Self.byRule[rule.name] ?? Self.byLexicon[rule.lexicon] { return job }
      let isDescription =
        rule.lexicon.hasPrefix("observe.") || rule.lexicon.hasPrefix("interact.")
      return isDescription && !rule.lexicon.hasSuffix(".label") ? .observed : .none
    }
  }

  /// The job of a match.
  @inline(__always)
  func job(_ match: Match) -> Job { jobs[Int(match.rule)] }
}
