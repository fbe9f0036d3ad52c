import Context
import Matching

/// The child was not seen, not awake, not spoken to or not seen alone.
final class ChildNotSeen: Indicator {
  static let description = IndicatorDescription(
    id: "child-not-seen", title: "Child not seen", kind: .concern, unit: .sentence,
    theme: .child,
    definition: """
      It says, or makes plain, that a child who should have been seen was not seen, not awake, \
      not spoken to or not seen alone: "Baby was upstairs asleep so not seen". Not a call or \
      meeting where nobody would expect to see the child, unless it says so.
      """,
    sources: [.somerset],
    why: """
      A visit at which the child slept, was out or was answered for is a visit to the adults. \
      Several in a row leave a child whom nobody has seen for months.
      """,
    question: "When was this child last seen awake, and alone?",
    examples: [
      Example("⟦Baby was not seen⟧ today."),
      Example("⟦Children not seen⟧, both at their gran's."),
      Example("⟦No access⟧ on Monday or again on Tuesday."),
      Example("Lily was having a nap so I ⟦did not want to disturb⟧ her."),
      Example("⟦He was not spoken to⟧ alone."),
      Example("His wishes and feelings ⟦could not be obtained⟧."),
      Example("⟦Called at the flat, no reply⟧."),
    ],
    nearMisses: [
      Example("Dad was not seen."),
      Example("Leo was seen alone in his bedroom."),
      Example("No marks were seen on his back."),
      Example("If the baby is not seen on Friday I will ring the nursery."),
      Example("The bedroom was not seen."),
      Example("Baby fell asleep on my knee at the end."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons,
      [
        "child.not-seen.not-seen", "child.not-seen.asleep", "child.not-seen.not-alone",
        "child.not-seen.no-access", "child.not-seen.elsewhere",
      ],
      vetoedBy: [.hypothetical, .planned, .question, .instruction])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      switch note.facts[sentence].subject {
      case .father, .male, .professional, .relative: "somebody else was not seen"
      default: nil
      }
    }
  }
}
