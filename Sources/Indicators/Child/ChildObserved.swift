import Context
import Matching

/// A first-hand, descriptive observation of this child.
final class ChildObserved: Indicator {
  static let description = IndicatorDescription(
    id: "child-observed", title: "Child observed", kind: .strength, unit: .sentence, theme: .child,
    definition: """
      A first-hand description of this child: appearance, movement, sound, gaze, mood shown, play, \
      reaction to surroundings. Not a judgement with nothing seen, nor what somebody else saw.
      """,
    sources: [.york, .somerset],
    why: """
      A baby cannot tell us. What was seen of body, face, voice and play is the nearest a reader \
      who has never met the child can come to them.
      """,
    question: "What did you see and hear of the child, moment by moment?",
    examples: [
      Example("Kai ⟦tracked the rattle⟧ and kicked both legs."),
      Example("She was in a ⟦clean vest⟧ and smelled of milk."),
      Example("Noah ⟦smiled⟧ and babbled at the light."),
      Example("Bby on mat, ⟦kicking⟧, reached for my keys."),
      Example("Baby in a ⟦damp babygro⟧."),
      Example("LO ⟦awake⟧, took my finger and would not let go."),
      Example("She ⟦crawled to the door⟧, pulled up on the gate and shouted."),
      Example("He ⟦sat under⟧ the table for the first half hour, thumb in."),
    ],
    nearMisses: [
      Example("Baby well presented. No concerns."),
      Example("Mum says he smiled at her yesterday."),
      Example("She will be rolling by the next visit."),
      Example("Mum was smiling and chatty."),
      Example("Nan told me he rolled over on Sunday."),
      Example("If he cries she puts him in the pram."),
      Example("Child seen. Presented well."),
      Example("Dad was crying when I left."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    var cues = CueSet(
      lexicons,
      [
        "observe.body", "observe.movement", "observe.sound", "observe.gaze", "observe.mood",
        "observe.play", "observe.sleep-feed", "interact.response",
      ],
      vetoedBy: .notSeen)
    // Marks on the skin are injuries, and these groups are more often habits than things seen.
    cues.remove(
      lexicons,
      [
        "observe.body.skin", "observe.play.play", "observe.play.school", "observe.gaze.watch",
        "observe.sound.silence", "observe.mood.feeling-shown", "observe.sound.child-subject",
        "observe.sleep-feed.child-subject", "observe.play.child-subject", "observe.body.build",
        "interact.response.wary", "interact.response.reached",
      ])
    self.cues = cues
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { match, sentence in
      note.actor(of: match, in: sentence).mayBeChild ? nil : "somebody else's behaviour"
    }
  }
}
