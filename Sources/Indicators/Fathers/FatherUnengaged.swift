import Context
import Matching

/// The father only as not there, not asked, not known, or through somebody else.
struct FatherUnengaged: Indicator {
  static let description = IndicatorDescription(
    id: "father-unengaged", title: "Father not engaged", kind: .concern, unit: .sentence,
    theme: .fathers,
    definition: """
      The father or father figure appears only as not there, not asked, not invited, not known, \
      or through what somebody else says of him, and nothing in the sentence says that contact \
      was sought.
      """,
    sources: [.york, .derby],
    why: """
      "Dad was at work" closes a question that the next visit should open: he has a share in the \
      child's care and in the risk, and his own view.
      """,
    question: "How and when could he be met himself?",
    examples: [
      Example("⟦Dad was at work⟧."),
      Example("⟦Did not speak to father⟧."),
      Example("⟦Father's details not known⟧."),
    ],
    nearMisses: [
      Example("Dad was at work, so I have arranged to see him on Thursday."),
      Example("Dad fed him while I was there."),
      Example("Mum was at work. Dad met me at the door."),
    ])

  private let cues: CueSet
  private let steps: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(lexicons, ["father.absent"], vetoedBy: [.hypothetical, .question])
    steps = CueSet(lexicons, ["father.step"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      note.has(steps, in: sentence) ? "contact was sought" : nil
    }
  }
}
