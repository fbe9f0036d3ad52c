import Context
import Matching

/// Worry, delay or disagreement taken to somebody who can decide.
final class Escalation: Indicator {
  static let description = IndicatorDescription(
    id: "escalation", title: "Escalation", kind: .strength, unit: .sentence, theme: .plans,
    definition: """
      Disagreement, delay or worry taken to a manager, another agency, the escalation or \
      resolution procedure, or raised in supervision with a result.
      """,
    sources: [.walsall, .somerset, .derby],
    why: """
      A worry that stops with the person who has it protects nobody; what was asked, of whom and \
      what came back shows that it went on.
      """,
    question: "Who was told, and what did they decide?",
    examples: [
      Example("⟦Told my manager⟧ at 2pm."),
      Example("⟦Strategy discussion requested⟧ this morning."),
      Example("⟦Escalated to⟧ the head of service under stage 2."),
      Example("I ⟦disagree with the decision⟧ to close."),
      Example("⟦Raised with TM⟧, who agreed to a joint visit."),
      Example("Named nurse ⟦informed⟧ of the delay, reply due Friday."),
      Example("If there is no answer I ⟦go to stage 2⟧."),
    ],
    nearMisses: [
      Example("His behaviour escalated quickly after tea."),
      Example("The housing manager visited about the damp."),
      Example("Staff used de-escalation and he calmed."),
      Example("The team manager sent apologies."),
      Example("Mum shouted and the row escalated."),
      Example("She is a manager at the bakery."),
      Example("School manages his behaviour well."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["escalate.cue.formal", "escalate.cue.manager", "escalate.cue.front-door"],
      vetoedBy: [.negated, .question])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
