import Context
import Matching
import TextCore

/// The worker asks, checks, tests, or names what does not fit.
final class Curiosity: Indicator {
  static let description = IndicatorDescription(
    id: "curiosity", title: "Professional curiosity", kind: .strength, unit: .sentence,
    theme: .evidence,
    definition: """
      The worker asks, checks, tests or looks again: an open question put, an explanation \
      tested, accounts compared, something that does not fit is named, another source sought. \
      Not routine contact with nothing asked.
      """,
    sources: [.devon, .derby],
    why: """
      Babies have died behind explanations that nobody tested. A question put, with its \
      answer, shows the reader what is known and what was only said.
      """,
    question: "What did you ask, and what does not fit?",
    examples: [
      Example("⟦I asked who⟧ else stays at the house."),
      Example("⟦Asked mum what⟧ happens on a Friday night."),
      Example("The ⟦two stories do not match⟧."),
      Example("⟦I asked⟧ to see where he sleeps."),
      Example("That ⟦doesn't fit⟧ with a baby who cannot roll."),
      Example("⟦When I asked⟧ again he gave a second account."),
    ],
    nearMisses: [
      Example("Mum asked me when I would be back."),
      Example("Dad asked if the meeting could be moved."),
      Example("She asked for nappies."),
      Example("Baby seen and weighed."),
      Example("The clinic asked for her date of birth."),
      Example("Any questions, ring the duty desk."),
    ])

  private let cues: CueSet
  private let asked: CueSet

  init(_ lexicons: CompiledLexicons) {
    asked = CueSet(lexicons, ["curiosity.ask.asked"], vetoedBy: [])
    cues = CueSet(
      lexicons, ["curiosity.ask.asked", "curiosity.ask.not-fit"],
      vetoedBy: [.hypothetical, .instruction])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { match, sentence in
      guard asked.contains(match) else { return nil }
      return isFamily(asker(of: match, in: sentence, of: note)) ? "the family asks" : nil
    }
  }

  /// Who puts the question: the person that the cue begins with, else the nearest before it.
  private func asker(of match: Match, in sentence: Int, of note: AnnotatedNote) -> Role {
    var index = Int(match.firstToken)
    while index >= note.sentences[sentence].tokens.lowerBound {
      if note.roles[index] != .none { return note.roles[index] }
      index -= 1
    }
    return .none
  }

  private func isFamily(_ role: Role) -> Bool {
    switch role {
    case .child, .sibling, .he, .she, .they: true
    default: role.isCarer
    }
  }
}
