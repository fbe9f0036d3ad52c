import Context
import Matching
import TextCore

/// A carer's account on which the record rests and which it does not check.
struct SelfReport: Indicator {
  static let description = IndicatorDescription(
    id: "self-report", title: "Rests on what a parent says", kind: .concern, unit: .sentence,
    theme: .evidence,
    definition: """
      A parent's or carer's account of the child's care, safety, health or the adults' own \
      behaviour that the record does not check against anything: "Mum reports he is feeding well". \
      Not wishes, views, questions or feelings as such, nor an account set against another source.
      """,
    sources: [.devon],
    why: """
      Most parents tell the truth. Where one does not, the record that only repeats them hides \
      the child from everybody who reads it.
      """,
    question: "What else do you know that bears this out, or does not?",
    examples: [
      Example("⟦Mum reports he is feeding well⟧."),
      Example("⟦Dad says he has stopped drinking⟧."),
      Example("⟦Mo states bby slept through⟧, no issues."),
    ],
    nearMisses: [
      Example("Mum says he wakes once; the health visitor's diary shows four wakings."),
      Example("Mum said she would like to go back to work."),
      Example("The nursery reports he is eating well."),
      Example("Leah said she likes it when Daddy reads."),
    ])

  private let topics: CueSet
  private let checks: CueSet

  init(_ lexicons: CompiledLexicons) {
    topics = CueSet(lexicons, ["self-report.topic"], vetoedBy: [])
    checks = CueSet(lexicons, ["evidence.cue.checked"], vetoedBy: [.planned, .hypothetical])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    for sentence in note.sentences.indices {
      guard let account = account(in: sentence, of: note) else { continue }
      let next = sentence + 1
      let isChecked =
        note.has(checks, in: sentence) || note.facts[sentence].hasEvidence
        || (next < note.sentences.count && note.has(checks, in: next))
      if isChecked {
        report.vetoed(sentence: sentence, by: "it is set against something else")
        continue
      }
      // The account with its speaker, up to the account's end.
      let start = note.tokens[note.sentences[sentence].tokens.lowerBound].place.start
      let end = note.tokens[Int(account.endToken) - 1].place.end
      report.found(Place(start, end), rule: .named("attribution.reports"))
    }
  }

  /// A carer's account in a sentence that is about care, health, safety or conduct.
  private func account(in sentence: Int, of note: AnnotatedNote) -> Scope? {
    note.scopes(in: sentence).first { scope in
      guard scope.kind == .reported, let holder = scope.holder,
        [.mother, .father, .parent, .relative].contains(holder)
      else { return false }
      return note.matches(in: sentence).contains {
        topics.contains($0) && scope.firstToken <= $0.firstToken && $0.firstToken < scope.endToken
      }
    }
  }
}
