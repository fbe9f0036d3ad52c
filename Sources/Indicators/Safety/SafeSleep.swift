import Context
import Matching

/// Where or how the child sleeps, seen, assessed or talked about.
final class SafeSleep: Indicator {
  static let description = IndicatorDescription(
    id: "safe-sleep", title: "Safe sleep looked at", kind: .strength, unit: .sentence,
    theme: .safety,
    definition: """
      Where or how the child sleeps was seen, assessed or talked about: cot, Moses basket, bed \
      sharing, position, bedding, room, temperature, smoking. Not "baby asleep".
      """,
    sources: [.york, .devon, .derby],
    why: """
      Most sudden deaths of babies happen where something about sleep could have been made \
      safer. A cot that was looked at can be; one that was taken for granted cannot.
      """,
    question: "Where will this child sleep tonight, and have you seen it?",
    examples: [
      Example("⟦Safe sleep⟧ discussed, leaflet left."),
      Example("⟦Moses basket beside⟧ Mum's bed."),
      Example("Mum ⟦always puts her down on her back⟧."),
      Example("Dad ⟦fell asleep on the sofa with⟧ her at four."),
      Example("Asked about ⟦bed sharing⟧ and what they drink at weekends."),
      Example("⟦Cot full of washing⟧, so I asked to see it emptied."),
    ],
    nearMisses: [
      Example("Baby asleep."),
      Example("Laundry basket by the door."),
      Example("Mum is sleeping badly again."),
      Example("She has moved in with her sister."),
      Example("He lay on his tummy on the mat and lifted his head."),
      Example("Dad works nights and was in bed."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(lexicons, ["sleep.safe"], vetoedBy: .planned)
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note)
  }
}
