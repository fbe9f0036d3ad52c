import Context
import Matching

/// A parent's health, substance use or learning need, and what it does to the child's care.
final class ParentalNeeds: Indicator {
  static let description = IndicatorDescription(
    id: "parental-needs", title: "Parent's needs and the child's care", kind: .strength,
    unit: .sentence,
    theme: .family,
    definition: """
      A parent's mental health, substance use, learning need, neurodiversity or disability \
      considered for how it bears on the care of the child. Not the need named alone.
      """,
    sources: [.york, .devon, .derby],
    why: """
      A diagnosis says nothing of the night feed. What the drinking or the low mood does to \
      this child's day is what a plan can work on.
      """,
    question: "What does it mean for this child on a bad day?",
    examples: [
      Example("⟦Her depression means she cannot feed⟧ him at night."),
      Example("He was ⟦too drunk to hear⟧ the baby."),
      Example("⟦The impact of her drinking on his care⟧ was clear."),
      Example("⟦When she is low she cannot get him⟧ up for school."),
      Example("Mum is ⟦too tired to lift⟧ him."),
      Example("She ⟦cannot hear him cry because she is deaf⟧."),
    ],
    nearMisses: [
      Example("Mum has depression."),
      Example("Dad takes sertraline."),
      Example("He had a drink of water."),
      Example("Her back is sore."),
      Example("EPDS was 9."),
      Example("The recovery worker rang."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["parent.needs.bearing"],
      vetoedBy: [.question, .negated])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
