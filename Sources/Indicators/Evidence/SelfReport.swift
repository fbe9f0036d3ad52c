import Context
import Matching
import TextCore

/// A carer's account on which the record rests and which it does not check.
final class SelfReport: Indicator {
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
      Example("⟦Imms all done per mum⟧."),
      Example("⟦Mum: things are fine⟧, just tired."),
      Example("⟦Denies low mood⟧."),
      Example("⟦No alcohol since⟧ the scan."),
      Example("⟦Nan says it is much better⟧ since he went back to school."),
      Example("Hole in the kitchen door, ⟦mum says it was like that⟧ when they moved in."),
      Example("Mum was open. ⟦She tells us the children are never left⟧."),
      Example("Up to date ⟦as far as Nan is aware⟧."),
      Example("It is over with him and ⟦I have no reason to doubt her⟧."),
    ],
    nearMisses: [
      Example("Mum says he wakes once; the health visitor's diary shows four wakings."),
      Example("Mum said she would like to go back to work."),
      Example("The nursery reports he is eating well."),
      Example("Leah said she likes it when Daddy reads."),
      Example("Mum says he takes every feed. The red book shows he has lost 200g."),
      Example("Told mum the review is at ten."),
      Example("She says she is worried about the winter."),
      Example("Per the plan, visits will be weekly."),
      Example("There is no alcohol gel by the door."),
    ])

  private let cues: CueSet
  /// What an account is about; a cue only inside one.
  private let topics: CueSet
  /// Words by which a carer tells how things are, whatever they are.
  private let tellings: CueSet
  private let checks: CueSet
  private let views: CueSet
  private let givenToThem: CueSet

  /// What is quoted, supposed, asked or planned is not told as a fact.
  private static let notPlain: ScopeKinds = [
    .quoted, .hypothetical, .question, .uncertain, .planned,
  ]

  init(_ lexicons: CompiledLexicons) {
    topics = CueSet(lexicons, ["self-report.topic"], vetoedBy: [])
    let told = ["self-report.account.now", "self-report.account.fine"]
    tellings = CueSet(lexicons, told, vetoedBy: [])
    var cues = CueSet(lexicons, told + ["self-report.topic"], vetoedBy: [])
    let whole = ["per", "label", "denied", "explained", "accepted", "hearsay"]
    cues.add(lexicons, whole.map { "self-report.account." + $0 }, vetoedBy: Self.notPlain)
    self.cues = cues
    checks = CueSet(lexicons, ["evidence.cue.checked"], vetoedBy: [])
    views = CueSet(lexicons, ["self-report.view"], vetoedBy: [])
    givenToThem = CueSet(lexicons, ["self-report.view.gives", "letter.address"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    cues.forEachSentence(of: note) { sentence in
      let accounts = note.scopes(in: sentence).filter { isCarers($0, in: sentence, of: note) }
      let match = cues.first(in: sentence, of: note, &report) {
        reason(against: $0, accounts, in: sentence, of: note)
      }
      guard let match else { return }
      // The account with its speaker, up to the account's end.
      let account = accounts.first { $0.firstToken <= match.firstToken }
      let start = note.tokens[note.sentences[sentence].tokens.lowerBound].place.start
      let end = note.tokens[Int(max(match.endToken, account?.endToken ?? 0)) - 1].place.end
      report.found(Place(start, end), rule: .terms(match.rule))
    }
  }

  /// Whether a scope is a carer's account; "Says he sleeps" goes on about whoever came before.
  private func isCarers(_ scope: Scope, in sentence: Int, of note: AnnotatedNote) -> Bool {
    guard scope.kind == .reported, let holder = scope.holder else { return false }
    let teller = holder == .unknown ? note.facts[sentence].subject.holder : holder
    return [.mother, .father, .parent, .relative].contains(teller)
  }

  private func reason(
    against match: Match, _ accounts: [Scope], in sentence: Int, of note: AnnotatedNote
  ) -> String? {
    let next = sentence + 1
    if note.has(checks, in: sentence) || note.facts[sentence].hasEvidence
      || (next < note.sentences.count && note.has(checks, in: next))
    {
      return "it is set against something else"
    }
    if note.has(givenToThem, in: sentence) { return "they are told, and tell nothing" }
    if topics.contains(match) {
      let isTold = accounts.contains {
        $0.firstToken <= match.firstToken && match.firstToken < $0.endToken
      }
      return isTold ? nil : "nobody is said to have told it"
    }
    guard tellings.contains(match) else { return nil }
    let isPlain =
      !note.has(views, in: sentence)
      && note.scopes(in: sentence).allSatisfy { !Self.notPlain.contains(ScopeKinds($0.kind)) }
    let isAboutChild = accounts.contains { account in
      account.holder != .unknown && account.holder != .father
        && (account.stance == .said || account.stance == .claimed)
        && !(Int(account.firstToken)..<Int(account.endToken)).contains {
          note.roles[$0] == .father || note.roles[$0] == .male
        }
    }
    return isPlain && isAboutChild ? nil : "not a carer's plain account of the child"
  }
}
