import Context
import Matching

/// A piece of direct work with the child or a parent described.
final class DirectWork: Indicator {
  static let description = IndicatorDescription(
    id: "direct-work", title: "Direct work", kind: .strength, unit: .sentence, theme: .form,
    definition: """
      A piece of direct work with the child or parent is described: what was done and with what. \
      Not a session planned or counted.
      """,
    sources: [.somerset],
    why: """
      Work that is described can be built on, looked at again and judged by what it changed for \
      the child.
      """,
    question: "What did the child or parent do, and what did you both learn from it?",
    examples: [
      Example("⟦We did Three Houses⟧ on the floor."),
      Example("⟦He drew a map⟧ of his night."),
      Example("⟦We practised⟧ bath time with dolls."),
      Example("⟦I asked him to draw⟧ who is at home."),
      Example("⟦Used the worry cards⟧, she picked two."),
      Example("⟦We watched the clip⟧ of the feed and stopped at his face."),
      Example("She ⟦took me through a day⟧, hour by hour."),
    ],
    nearMisses: [
      Example("Direct work to be booked."),
      Example("Dad drew the curtains."),
      Example("Will use Three Houses next time."),
      Example("Session 3 of 6."),
      Example("He watched television with his brother."),
      Example("Mum says they did a feelings chart at school."),
      Example("She drew back when he moved."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["direct.work.tool", "direct.work.we-did"],
      vetoedBy: [.planned, .hypothetical, .reported])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
