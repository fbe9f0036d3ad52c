import Context
import Matching
import TextCore

/// The father only as not there, not asked, not known, or through somebody else.
final class FatherUnengaged: Indicator {
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
      Example("Mum and baby in. ⟦FOC not seen⟧, NFA."),
      Example("⟦Dad on nights⟧ so we kept our voices down."),
      Example("Dad does weekends. ⟦Nobody here has ever met him⟧."),
      Example("⟦Mum says dad⟧ is a big help."),
      Example("⟦I haven't met Craig⟧ but there is no cause to think there are problems."),
      Example("⟦Dad not invited⟧ as he and mum do not get on."),
    ],
    nearMisses: [
      Example("Dad was at work, so I have arranged to see him on Thursday."),
      Example("Dad fed him while I was there."),
      Example("Mum was at work. Dad met me at the door."),
      Example("Not met the new health visitor yet."),
      Example("Dad was asleep with her on his chest when I came in."),
      Example("If Dad is at work she rings her sister."),
      Example("FOC not in again, letter sent to him with two dates."),
    ])

  private let cues: CueSet
  /// What is said of "him" or of a man by his name, who is the father only by his role.
  private let ofHim: CueSet
  private let byName: CueSet
  private let steps: CueSet

  init(_ lexicons: CompiledLexicons) {
    var cues = CueSet(lexicons, ["father.absent"], vetoedBy: [.hypothetical, .question])
    let ofHim = ["father.away.not-met", "father.away.contact"]
    cues.add(
      lexicons, ofHim + ["father.away.by-name"], vetoedBy: [.hypothetical, .question, .planned])
    self.cues = cues
    self.ofHim = CueSet(lexicons, ofHim, vetoedBy: [])
    byName = CueSet(lexicons, ["father.away.by-name"], vetoedBy: [])
    steps = CueSet(lexicons, ["father.step"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { match, sentence in
      if note.has(steps, in: sentence) { return "contact was sought" }
      let roles = match.tokens.lazy.map { note.roles[$0] }
      if ofHim.contains(match), !roles.contains(.father) { return "somebody else than the father" }
      if byName.contains(match),
        roles.contains(where: { $0 == .child || $0 == .sibling || $0 == .relative })
      {
        return "somebody else than the father"
      }
      return nil
    }
  }
}
