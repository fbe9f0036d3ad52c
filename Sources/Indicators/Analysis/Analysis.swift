import Context
import Matching

/// What something seen, heard or known means for the child, or why it matters.
struct Analysis: Indicator {
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
    ],
    nearMisses: [
      Example("This is concerning."),
      Example("No further concerns."),
      Example("HV to visit on Monday."),
      Example("Mum suggested that we meet on Friday."),
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
