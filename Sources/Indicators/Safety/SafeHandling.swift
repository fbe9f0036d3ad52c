import Context
import Matching

/// Coping with crying, and how and by whom a baby is handled.
final class SafeHandling: Indicator {
  static let description = IndicatorDescription(
    id: "safe-handling", title: "Crying and handling", kind: .strength, unit: .sentence,
    theme: .safety,
    definition: """
      Coping with crying, never shaking, safe handling, the ICON messages, or who handles the \
      baby, was talked about or seen.
      """,
    sources: [.devon, .derby],
    why: """
      Crying comes before most head injuries of babies. A plan for it has to be made with \
      everybody who will hold the child, before the night it is needed.
      """,
    question: "What does each carer do when the crying will not stop?",
    examples: [
      Example("⟦ICON⟧ gone through with both."),
      Example("⟦Safe handling⟧ shown with the doll."),
      Example("Dad ⟦supported her head⟧ as he lifted her."),
      Example("Asked how he is ⟦coping with crying⟧ in the evenings."),
      Example("Uncle is ⟦never left alone with the baby⟧."),
      Example("Both know the ⟦dangers of shaking a baby⟧."),
    ],
    nearMisses: [
      Example("Click the icon in the corner."),
      Example("He shook his head at the question."),
      Example("Moving and handling training for staff."),
      Example("She cried when I weighed her."),
      Example("Shake well before use."),
      Example("She holds her head up for a minute on her front."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(lexicons, ["handling.safe"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
