import Context
import Matching

/// What the lexicons say of actions: who takes one, by when, and for what difference.
///
/// ``OutcomeAction`` and ``VagueAction`` ask the same questions here, so that no sentence is both.
struct ActionCues: Sendable {
  /// An action with somebody to take it.
  let owned: CueSet
  /// An action of any wording.
  let actions: CueSet
  /// A date, a day or an hour.
  let deadlines: CueSet
  /// An hour alone, which an observation has as often as a plan.
  let hours: CueSet
  /// What will be different for the child, or what follows if it is not.
  let differences: CueSet
  private let done: CueSet
  private let bare: CueSet

  init(_ lexicons: CompiledLexicons) {
    func cues(_ names: String...) -> CueSet { CueSet(lexicons, names, vetoedBy: []) }
    owned = cues(
      "action.owner.tasked", "action.owner.will", "action.owner.mine", "action.owner.others-do")
    actions = cues("action.owner")
    deadlines = cues("action.deadline")
    hours = cues("action.deadline.clock")
    differences = cues("action.difference")
    done = cues("action.done")
    bare = cues("action.bare")
  }

  /// It tells what has happened.
  func isPast(_ sentence: Int, of note: AnnotatedNote) -> Bool { note.has(done, in: sentence) }

  /// Nothing but the date of the next contact, which is no action at all.
  func isBare(_ sentence: Int, of note: AnnotatedNote) -> Bool {
    note.facts[sentence].wordCount <= 10 && note.has(bare, in: sentence)
      && !note.has(owned, in: sentence)
  }
}
