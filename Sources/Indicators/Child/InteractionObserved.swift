import Context
import Matching

/// A first-hand description of child and carer responding to each other.
struct InteractionObserved: Indicator {
  static let description = IndicatorDescription(
    id: "interaction-observed", title: "Interaction observed", kind: .strength, unit: .sentence,
    theme: .child,
    definition: """
      A first-hand description of the child and a carer responding to each other: cue and \
      response, comfort, eye contact, turn-taking, handling. Not "good bond" with nothing described.
      """,
    sources: [.york, .somerset],
    why: """
      How a carer answers a child's signals, and how the child answers the carer, is what labels \
      such as "attachment" stand for. The description can be weighed later; the label cannot.
      """,
    question: "What did the child do, what did the carer do in answer, and what came next?",
    examples: [
      Example("When Ava cried Dad ⟦picked her up⟧, spoke softly, and she settled on his shoulder."),
      Example("Mum ⟦sang to him⟧ and he turned to her face."),
      Example("She ⟦cried when mum left and settled in her arms when she came back⟧."),
    ],
    nearMisses: [
      Example("Good bond with mum."),
      Example("Lovely interactions between mum and baby."),
      Example("Dad says he always picks him up when he cries."),
      Example("Mum to cuddle him more."),
    ])

  private let cues: CueSet
  private let frames: CueSet

  init(_ lexicons: CompiledLexicons) {
    frames = CueSet(lexicons, ["interact.cue"], vetoedBy: [])
    var cues = CueSet(
      lexicons, ["interact.carer", "interact.response", "interact.cue"],
      vetoedBy: .notSeen)
    cues.remove(
      lexicons, ["interact.response.wary", "interact.response.closeness", "interact.carer.hold"])
    self.cues = cues
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { match, sentence in
      let mentions = note.facts[sentence].mentions
      let hasCarer = mentions.hasCarer || mentions.has(.she) || mentions.has(.he)
      let hasChild =
        mentions.has(.child) || mentions.has(.he) || mentions.has(.she) || mentions.has(.they)
      // A frame of cue and response ("each time he …") needs no second name.
      if hasCarer && hasChild || frames.contains(match) && (hasCarer || hasChild) { return nil }
      return "child and carer are not both there"
    }
  }
}
