import Context
import Matching

/// A man in or around the home who is mentioned and not identified.
final class UnidentifiedMale: Indicator {
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
      Example("Could hear ⟦a man's voice upstairs⟧, she said it was the telly."),
      Example("⟦A lad called Jay⟧ stops over when he is working this end."),
      Example("⟦Collected by an older man⟧, thought to be a relative."),
      Example("⟦Work boots⟧ by the back door and a razor on the bath."),
      Example("Mum is ⟦seeing someone new⟧, early days."),
      Example("There was ⟦some bloke⟧ on the sofa and I did not ask."),
      Example("⟦Lodger⟧ upstairs, never met. The other one is ⟦known only as Smudge⟧."),
    ],
    nearMisses: [
      Example("Mum's partner, Lee Shaw, was in the kitchen."),
      Example("Dad answered the door."),
      Example("White British male, 7 months."),
      Example("He is a happy little man."),
      Example("Partner agencies to send reports."),
      Example("The man in the hall was the plumber."),
      Example("He is a polite young man who loves his bike."),
      Example("No man has lived there since her ex husband left in 2019."),
    ])

  private let cues: CueSet
  private let identified: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["male.unidentified", "male.about"],
      vetoedBy: [.hypothetical, .question, .past, .negated])
    identified = CueSet(lexicons, ["male.identified"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      note.has(identified, in: sentence) ? "he is named" : nil
    }
  }
}
