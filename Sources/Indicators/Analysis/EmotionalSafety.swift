import Context
import Matching

/// The child's fear, comfort and need of attunement are considered.
final class EmotionalSafety: Indicator {
  static let description = IndicatorDescription(
    id: "emotional-safety", title: "Emotional safety", kind: .strength, unit: .sentence,
    theme: .analysis,
    definition: """
      The child's emotional safety or needs are considered: fear, comfort, attunement, \
      attachment behaviour, the effect of rows, separation or moods. Not physical care alone, \
      nor a label with nothing behind it ("good attachment").
      """,
    sources: [.york],
    why: """
      A child who is fed and clean may still be afraid at night. Records weigh, measure and \
      list clothes, and leave out who the child turns to.
      """,
    question: "Whom does this child go to when frightened, and what happens then?",
    examples: [
      Example("⟦He is frightened of⟧ raised voices."),
      Example("She ⟦hides under the table when⟧ they shout."),
      Example("The ⟦rows frighten him⟧."),
      Example("He ⟦goes very still when⟧ a door bangs."),
      Example("She is ⟦too frightened to sleep⟧."),
      Example("He is ⟦caught between⟧ the two of them."),
    ],
    nearMisses: [
      Example("He took his bottle and slept."),
      Example("Good attachment to mum."),
      Example("I'm afraid I cannot come on Friday."),
      Example("Weight loss was discussed."),
      Example("Professionals are very worried about the arrears."),
      Example("Warm, dry and well fed."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["emotional.safety.fear", "emotional.safety.comfort", "emotional.safety.effect"],
      vetoedBy: [.question, .instruction])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      note.facts[sentence].subject == .professional ? "it is a professional's feeling" : nil
    }
  }
}
