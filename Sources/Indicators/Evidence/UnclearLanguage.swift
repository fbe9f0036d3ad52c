import Context
import Matching

/// Words on which a reader could not act.
final class UnclearLanguage: Indicator {
  static let description = IndicatorDescription(
    id: "unclear-language", title: "Unclear wording", kind: .concern, unit: .sentence,
    theme: .evidence,
    definition: """
      Words on which a reader could not act: vague amount, time, behaviour or place standing \
      for the facts: "a bit messy", "some issues", "inappropriate behaviour", "chaotic". Not \
      an ordinary approximation that does no harm, nor a word followed by its facts.
      """,
    sources: [.somerset],
    why: """
      Each reader fills "issues" and "chaotic" with something else. The next worker cannot \
      tell whether things are better or worse than when it was written.
      """,
    question: "What would somebody have seen, heard or counted?",
    examples: [
      Example("The house was ⟦a bit messy⟧."),
      Example("There are ⟦some issues at⟧ school."),
      Example("He showed ⟦inappropriate behaviour⟧ on the bus."),
      Example("They are a ⟦chaotic family⟧."),
      Example("There is ⟦a lack of boundaries⟧."),
      Example("Mum was ⟦a bit low⟧."),
      Example("⟦Home conditions up and down⟧ this month."),
    ],
    nearMisses: [
      Example("There were no issues."),
      Example("About 20 minutes later he slept."),
      Example("She ate a bit of toast."),
      Example("The bins had not been emptied for two weeks."),
      Example("Leah said 'it is a bit messy'."),
      Example("He threw a chair at the wall on Monday."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons,
      [
        "unclear.wording.issues", "unclear.wording.degree", "unclear.wording.behaviour",
        "unclear.wording.talk",
      ],
      vetoedBy: [.negated, .quoted])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
