import Context
import Matching

/// A parent's own childhood or mistrust of services, and how it bears on them now.
final class ParentHistory: Indicator {
  static let description = IndicatorDescription(
    id: "parent-history", title: "Parent's own history", kind: .strength, unit: .sentence,
    theme: .family,
    definition: """
      A parent's own childhood, care experience or mistrust of services considered for how it \
      bears on them now.
      """,
    sources: [.derby],
    why: """
      A parent who was removed as a child hears a kindly question as a threat. Knowing it \
      changes how the worker asks and how the answer should be read.
      """,
    question: "How does what happened to this parent as a child show in what they do now?",
    examples: [
      Example("⟦Mum was in care⟧ from six and hears crying as a warning."),
      Example("He was ⟦hit as a child⟧ and fears doing the same."),
      Example("She had ⟦nine placements before⟧ she was twelve."),
      Example("Dad ⟦grew up with⟧ shouting."),
      Example("She is ⟦wary of social workers⟧ since then."),
      Example("Mum wants to ⟦break the cycle⟧."),
    ],
    nearMisses: [
      Example("Childhood immunisations are due."),
      Example("He brought up milk after the feed."),
      Example("An early years place was found."),
      Example("Mum is from Leeds."),
      Example("Are they both working?"),
      Example("The student is on placement with us."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["parent.history.childhood", "parent.history.mistrust"],
      vetoedBy: [.question])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
