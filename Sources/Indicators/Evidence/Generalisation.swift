import Context
import Matching

/// The child, parent or need as one of a class, or in sweeping terms, in place of this child.
final class Generalisation: Indicator {
  static let description = IndicatorDescription(
    id: "generalisation", title: "Generalisation", kind: .concern, unit: .sentence,
    theme: .evidence,
    definition: """
      The child, parent or need is described as one of a class, or in sweeping terms, in place of \
      this child: "babies love routine", "normal for her age" with no detail, "always", "never". \
      Not a norm that is then applied to what this child did, nor instructions and policy.
      """,
    sources: [.york],
    why: """
      What is true of most babies says nothing about this one. A general sentence takes the place \
      where this child's own way of sleeping, feeding and looking should stand.
      """,
    question: "What does this child do that shows it?",
    examples: [
      Example("⟦Babies love routine⟧."),
      Example("He is into everything, ⟦as most toddlers do⟧."),
      Example("She is ⟦meeting all her milestones⟧."),
      Example("A ⟦typical teenager⟧."),
      Example("Mum is ⟦always⟧ late."),
      Example("He is a ⟦typical boy⟧, all noise and mud."),
      Example("She is up in the night, ⟦as all babies are⟧."),
      Example("Speech is ⟦age appropriate⟧."),
    ],
    nearMisses: [
      Example(
        "Babies usually smile by eight weeks; at ten weeks Noah has not smiled in three visits."),
      Example("Baby must always sleep on the back."),
      Example("Leah said 'you always leave me'."),
      Example("She has never married."),
      Example("The typical wait for a place is ten weeks."),
      Example("He said 'nobody ever listens'."),
      Example("Always knock at the side door."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    var cues = CueSet(
      lexicons, ["generalise.class"], vetoedBy: [.quoted, .instruction, .question])
    cues.add(
      lexicons, ["generalise.norm"],
      vetoedBy: [.quoted, .instruction, .question, .negated, .hypothetical, .planned])
    cues.add(
      lexicons, ["generalise.sweeping"],
      vetoedBy: [.quoted, .instruction, .question, .negated, .hypothetical, .planned])
    self.cues = cues
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      note.facts[sentence].hasEvidence ? "what this child did stands beside it" : nil
    }
  }
}
