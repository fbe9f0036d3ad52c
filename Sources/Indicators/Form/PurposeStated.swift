import Context
import Matching

/// Why the contact took place.
final class PurposeStated: Indicator {
  static let description = IndicatorDescription(
    id: "purpose-stated", title: "Purpose of the contact", kind: .strength, unit: .sentence,
    theme: .form,
    definition: "Why the contact took place. Not the kind of contact alone.",
    sources: [.somerset],
    why: """
      A reader who knows what a visit was for can judge what was found, and sees what it passed \
      by.
      """,
    question: "What did you go to find out?",
    examples: [
      Example("⟦Purpose of visit: to⟧ weigh him."),
      Example("Home ⟦visit following discharge⟧."),
      Example("I ⟦wanted to know⟧ what nights were like."),
      Example("⟦T/c re missed⟧ weigh-in."),
      Example("⟦Unannounced visit following⟧ a call from the neighbours."),
      Example("I ⟦came to check⟧ where he sleeps."),
      Example("⟦Why we were involved⟧: two falls in one week."),
    ],
    nearMisses: [
      Example("Next visit to be confirmed."),
      Example("He followed her with his eyes."),
      Example("CIN visit, Tuesday."),
      Example("Mum wanted to see her own mother."),
      Example("The following day he was better."),
      Example("Seen at home. All well. He was playing. Seen upstairs for his nap."),
      Example("Visit to grandparents."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["purpose.cue.stated", "purpose.cue.following", "purpose.cue.because"],
      vetoedBy: [.question])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
