import Context
import Matching

/// Somebody's feeling, need, motive, wish, cause or future, stated with no basis given.
final class Assumption: Indicator {
  static let description = IndicatorDescription(
    id: "assumption", title: "Assumption", kind: .concern, unit: .sentence, theme: .evidence,
    definition: """
      The writer states or guesses somebody's feeling, need, motive, wish, cause or future with no \
      basis given: "must be", "presumably", "no doubt", "is bound to". Not a judgement whose basis \
      is given, somebody else's attributed view, or a risk reasoned from evidence.
      """,
    sources: [.york],
    why: """
      A guess that is written down is read as a fact by whoever comes next, and decisions are \
      made on it.
      """,
    question: "What did you see or hear that makes you think so?",
    examples: [
      Example("He ⟦must be⟧ missing his dad."),
      Example("She is ⟦probably⟧ just tired."),
      Example("Mum ⟦obviously⟧ wants what is best for him."),
      Example("He is ⟦bound to⟧ settle once they move."),
      Example("It is ⟦no doubt⟧ the move that has upset her."),
      Example("⟦Presumably⟧ nobody had told her of the change."),
      Example("Nan ⟦will be missing⟧ the company."),
    ],
    nearMisses: [
      Example("He turned away and arched his back, which suggests he has had enough."),
      Example("The nursery feels he must be missing his dad."),
      Example("If he misses feeds he will probably need reweighing."),
      Example("Baby must be placed on the back to sleep."),
      Example("I asked whether it must be hard on her own."),
      Example(
        "She cried each time the door went and looked for him, so she may be missing her dad."),
      Example("Mum thinks he must be teething."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    var cues = CueSet(
      lexicons,
      ["assume.certainty", "assume.guess", "assume.mind", "assume.future", "assume.cause"],
      vetoedBy: [.quoted, .reported, .question, .hypothetical, .instruction, .heading])
    // "I think" as often opens honest reasoning; the others describe more than they assume.
    cues.remove(
      lexicons,
      [
        "assume.guess.i-think", "assume.guess.query", "assume.guess.put-down",
        "assume.certainty.not-pursued",
        "assume.certainty.accepted", "assume.mind.trait", "assume.mind.wants",
        "assume.mind.attached", "assume.mind.pity", "assume.mind.motive", "assume.cause.due-to",
      ])
    self.cues = cues
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      note.facts[sentence].hasEvidence ? "its basis stands beside it" : nil
    }
  }
}
