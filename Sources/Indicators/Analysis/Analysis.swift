import Context
import Matching

/// What something seen, heard or known means for the child, or why it matters.
final class Analysis: Indicator {
  static let description = IndicatorDescription(
    id: "analysis", title: "Analysis", kind: .strength, unit: .sentence, theme: .analysis,
    definition: """
      Says what something seen, heard or known means for the child, or why it matters: meaning, \
      impact, risk, need, pattern, weighing for and against, a reasoned judgement. Not a bare \
      verdict, a description, or a plan.
      """,
    sources: [.york, .devon],
    why: """
      Facts do not speak for themselves. Whoever decides next needs to know what the writer makes \
      of them for this child, and why.
      """,
    question: "What might this tell us about the child's life?",
    examples: [
      Example("This ⟦matters because⟧ Ellis cannot move away from an adult."),
      Example("Her stiffening ⟦suggests⟧ she is wary of being handled quickly."),
      Example("⟦Taken together this means⟧ that nobody has fed him since noon."),
      Example("⟦This suggests⟧ that he looks to his sister for comfort before his mother."),
      Example("Third missed weigh-in: ⟦the pattern is that⟧ she is not seen when his ex is about."),
      Example("⟦The risk for Noor is⟧ that nobody hears her at night."),
    ],
    nearMisses: [
      Example("This is concerning."),
      Example("No further concerns."),
      Example("HV to visit on Monday."),
      Example("Mum suggested that we meet on Friday."),
      Example("Plan discussed with mum."),
      Example("Mum said this means she will lose the flat."),
      Example("Dad thinks the risk is low."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons,
      [
        "analysis.meaning", "analysis.impact", "analysis.weighing", "analysis.pattern",
        "analysis.reason", "analysis.judgement",
      ], vetoedBy: [.quoted, .reported, .question, .heading, .instruction])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      note.facts[sentence].wordCount > 3 ? nil : "too short to say what anything means"
    }
  }
}
