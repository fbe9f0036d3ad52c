import Context
import Matching

/// The father's identity is recorded, or that it was asked for and not given.
struct FatherIdentified: Indicator {
  static let description = IndicatorDescription(
    id: "father-identified", title: "Father identified", kind: .strength, unit: .sentence,
    theme: .fathers,
    definition: """
      The father's identity is recorded (full name, or a first name with another fact that \
      identifies him), or it is recorded that it was asked for and not given. Not "Dad" alone.
      """,
    sources: [.devon, .derby],
    why: "Nobody can check, invite or assess a man who has no name in the record.",
    question: "Who is the father: full name, date of birth, where he lives?",
    examples: [
      Example("⟦Father is Tyrone Walsh⟧, dob 4/5/1996."),
      Example("Mum ⟦declined to name the father⟧."),
      Example("⟦FOC: Jordan Pike⟧, 24."),
    ],
    nearMisses: [
      Example("Dad was there and held him."),
      Example("Social worker is Tyrone Walsh."),
      Example("Mum is Kelly Marsh, 22."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(lexicons, ["father.identity"], vetoedBy: [.hypothetical, .planned, .question])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
