import Context
import Matching

/// What a relative does, or could do, in the child's care.
final class WiderFamily: Indicator {
  static let description = IndicatorDescription(
    id: "wider-family", title: "Wider family", kind: .strength, unit: .sentence,
    theme: .family,
    definition: """
      What a relative or household member beyond the parents does, or could do, in the child's \
      care. Not a relative merely present.
      """,
    sources: [.derby, .devon],
    why: """
      Grandmothers, aunts and older sisters often hold a child's week together, or hide that \
      nobody else does. Plans that do not name them cannot lean on them.
      """,
    question: "Who else looks after this child, and what do they see?",
    examples: [
      Example("⟦Nan collects him⟧ from nursery on Tuesdays."),
      Example("⟦MGM is happy to have⟧ him overnight."),
      Example("⟦His aunt helps with⟧ the feeds."),
      Example("He was ⟦looked after by his grandmother⟧ all week."),
      Example("⟦Grandad would be able to⟧ do Thursdays."),
      Example("⟦Her sister feeds her⟧ before school."),
    ],
    nearMisses: [
      Example("Nan was present."),
      Example("Dad fed him at two."),
      Example("A family support worker rang."),
      Example("The family court sits on Monday."),
      Example("Mum's sister was at home."),
      Example("Grandmother is called Jean."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["family.wider.does", "family.wider.could"],
      vetoedBy: [.question, .negated])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
