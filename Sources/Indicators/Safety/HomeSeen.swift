import Context
import Matching

/// Rooms or conditions of the home, seen first-hand and described.
final class HomeSeen: Indicator {
  static let description = IndicatorDescription(
    id: "home-seen", title: "Home seen and described", kind: .strength, unit: .sentence,
    theme: .safety,
    definition: """
      Rooms or home conditions seen first-hand and described, or a home environment tool used. \
      Not "home conditions good", nor what somebody else said of the home.
      """,
    sources: [.york, .derby],
    why: """
      What a room holds and lacks lets the next reader see whether it has changed. "Good enough" \
      means something else to everybody who writes it.
      """,
    question: "What would I see if I stood in the rooms where this child eats, plays and sleeps?",
    examples: [
      Example("⟦Black mould on the bedroom wall⟧, wet to the touch."),
      Example("⟦Milk, eggs⟧ and half a loaf in the fridge."),
      Example("⟦Stair gate⟧ at the top, none at the bottom."),
      Example("I ⟦saw the bedroom⟧: two mattresses on the floor."),
      Example("⟦KITCHEN: sides⟧ wiped, bin emptied."),
      Example("⟦House cold⟧, broken radiator in the hall, no carpets."),
    ],
    nearMisses: [
      Example("Home conditions good."),
      Example("The home was immaculate."),
      Example("Mum says there is black mould on the wall."),
      Example("Stair gate on order from the grant."),
      Example("Met in the meeting room at the contact centre."),
      Example("I will do a home visit on Monday."),
    ])

  private let cues: CueSet
  private let states: CueSet
  private let things: CueSet

  init(_ lexicons: CompiledLexicons) {
    let notSeen: ScopeKinds = [
      .reported, .quoted, .hypothetical, .planned, .instruction, .question, .past,
    ]
    cues = CueSet(lexicons, ["home.view"], vetoedBy: notSeen)
    states = CueSet(lexicons, ["home.view.state"], vetoedBy: [])
    things = CueSet(lexicons, ["home.mention.thing"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { match, sentence in
      // "House tidy" is a verdict unless something in the house is named beside it.
      states.contains(match) && !note.has(things, in: sentence) ? "a verdict alone" : nil
    }
  }
}
