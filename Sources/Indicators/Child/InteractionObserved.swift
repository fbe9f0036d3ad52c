import Context
import Matching
import TextCore

/// A first-hand description of child and carer responding to each other.
final class InteractionObserved: Indicator {
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
      Example("Bby fretful at the phone, ⟦hushed at mum's voice⟧, fed 4oz looking up at her."),
      Example("He rolled the car over, Nan sent it home, ⟦back and forth⟧, ten goes at least."),
      Example("LO ⟦reached for dad⟧ and he lifted her on to his knee."),
      Example("He ⟦copied mum's clap⟧, then she clapped and he ⟦laughed at her⟧."),
      Example("Mum ⟦held his foot⟧ and talked to him all through the jab; he looked up at her."),
      Example("Mum ⟦stroked her cheek⟧ and baby's eyes closed."),
    ],
    nearMisses: [
      Example("Good bond with mum."),
      Example("Lovely interactions between mum and baby."),
      Example("Dad says he always picks him up when he cries."),
      Example("Mum to cuddle him more."),
      Example("He rolled over on the mat and laughed."),
      Example("Face to face visit with mum on Friday."),
      Example("Mum was feeding the cat when I arrived."),
    ])

  private let cues: CueSet
  private let frames: CueSet
  /// What is an interaction of itself, where child and carer are there.
  private let alone: CueSet
  private let exchanges: CueSet
  private let carers: CueSet
  private let responses: CueSet
  private let observed: CueSet

  init(_ lexicons: CompiledLexicons) {
    frames = CueSet(lexicons, ["interact.cue"], vetoedBy: [])
    alone = CueSet(
      lexicons,
      [
        "interact.carer.comfort", "interact.response.child-subject", "interact.response.settled",
      ], vetoedBy: [])
    exchanges = CueSet(lexicons, ["interact.exchange"], vetoedBy: [])
    carers = CueSet(lexicons, ["interact.carer"], vetoedBy: .notSeen)
    responses = CueSet(lexicons, ["interact.response"], vetoedBy: .notSeen)
    observed = CueSet(
      lexicons,
      ["body", "movement", "sound", "gaze", "mood", "play", "sleep-feed"].map { "observe." + $0 },
      vetoedBy: .notSeen)
    var cues = CueSet(
      lexicons,
      ["interact.cue", "interact.exchange", "interact.carer", "interact.response"],
      vetoedBy: .notSeen)
    // Wariness is an answer only beside what the carer did.
    cues.remove(lexicons, ["interact.response.wary"])
    self.cues = cues
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { match, sentence in
      if exchanges.contains(match) { return nil }
      let mentions = note.facts[sentence].mentions
      let hasCarer = mentions.hasCarer || mentions.has(.she) || mentions.has(.he)
      let hasChild =
        mentions.has(.child) || mentions.has(.he) || mentions.has(.she) || mentions.has(.they)
      // A frame of cue and response ("each time he …") needs no second name.
      if frames.contains(match) { return hasCarer || hasChild ? nil : "nobody is there" }
      if alone.contains(match), hasCarer && hasChild { return nil }
      return isAnswered(match, in: sentence, of: note) ? nil : "no answer stands beside it"
    }
  }

  /// Whether what a carer does stands beside what the child does, in words of their own.
  private func isAnswered(_ match: Match, in sentence: Int, of note: AnnotatedNote) -> Bool {
    let mentions = note.facts[sentence].mentions
    // "Ken gave it back": a name that the record does not place may be the carer's.
    let isNamed = note.sentences[sentence].tokens.contains {
      note.tokens[$0].flags.contains(.name) && note.roles[$0] == .none
    }
    guard mentions.hasCarer || (mentions.has(.child) && isNamed) else { return false }
    return note.matches(in: sentence).contains { other in
      let isPartner =
        carers.contains(match)
        ? responses.contains(other) || observed.contains(other)
        : carers.contains(other) || observed.contains(other)
      return isPartner && (match.endToken <= other.firstToken || other.endToken <= match.firstToken)
        && note.vetoingKinds(of: other, in: sentence).isDisjoint(with: .notSeen)
    }
  }
}
