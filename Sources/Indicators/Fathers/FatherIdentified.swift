import Context
import Matching

/// The father's identity is recorded, or that it was asked for and not given.
final class FatherIdentified: Indicator {
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
      Example("Seen with ⟦dad, Marek Nowak⟧, on his day off."),
      Example("⟦Dad (Liam, 22⟧) was holding him when I came in."),
      Example("Rang the ⟦father, Mr Delroy Grant⟧, at the garage where he works."),
      Example("⟦Father's name and dob given⟧ at booking."),
      Example("Kyle (dad) was in. ⟦Kyle Denton⟧ has been at this address since March."),
      Example("Mum ⟦won't say who the father is⟧ and went quiet when I asked."),
    ],
    nearMisses: [
      Example("Dad was there and held him."),
      Example("Social worker is Tyrone Walsh."),
      Example("Mum is Kelly Marsh, 22."),
      Example("Father told Kelly Marsh he would come."),
      Example("Nobody has asked mum who the baby looks like."),
      Example("We need to find out where Dad is living."),
      Example("Dad, tired from nights, did the bath."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    // A first name alone, and parental responsibility, do not tell him from other men.
    cues = CueSet(
      lexicons,
      [
        "father.identity", "father.named.full", "father.named.known-full",
        "father.named.first-and-fact",
      ], vetoedBy: [.hypothetical, .planned, .question])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
