import Context
import Matching

/// A man in or around the home who is mentioned and not identified.
struct UnidentifiedMale: Indicator {
  static let description = IndicatorDescription(
    id: "unidentified-male", title: "Man not identified", kind: .concern, unit: .sentence,
    theme: .fathers,
    definition: """
      A man in or around the home is mentioned and not identified: no name, no relationship, or \
      neither checked. Not a man named or whose role is known.
      """,
    sources: [.derby, .devon],
    why: """
      Partners, friends and visitors have harmed babies whose notes had seen them at the door and \
      never asked who they were.
      """,
    question: "Who is he, how often is he there, and who has checked?",
    examples: [
      Example("⟦Mum's boyfriend⟧ was in the kitchen."),
      Example("⟦A male⟧ answered the door."),
    ],
    nearMisses: [
      Example("Mum's partner, Lee Shaw, was in the kitchen."),
      Example("Dad answered the door."),
      Example("White British male, 7 months."),
      Example("He is a happy little man."),
    ])

  private let cues: CueSet
  private let identified: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["male.unidentified"], vetoedBy: [.hypothetical, .question, .past, .negated])
    identified = CueSet(lexicons, ["male.identified"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      note.has(identified, in: sentence) ? "he is named" : nil
    }
  }
}
