import Context
import Matching

/// An injury set down, and nowhere in the record what explains it or what was done.
final class InjuryUnexplored: Indicator {
  static let description = IndicatorDescription(
    id: "injury-unexplored", title: "Injury left unexplored", kind: .concern, unit: .sentence,
    theme: .safety,
    definition: """
      A bruise, mark, burn, bleed or other injury is recorded, and nothing else in the record \
      says how it came about, whether that fits the child's development, or what was done. Not \
      an old, already-investigated injury given as history.
      """,
    sources: [.walsall, .devon],
    why: """
      A small bruise can be the only warning before a serious injury. Noted and passed over, it \
      protects nobody and cannot be looked at again.
      """,
    question: "How did it happen, does that fit what this child can do, and who has looked at it?",
    examples: [
      Example("⟦Small bruise⟧ on her forearm. Lovely visit otherwise."),
      Example("There was a ⟦little scratch⟧ on his cheek, babies do."),
      Example("⟦Yellowish mark⟧ by her ear at snack time."),
      Example("He had ⟦banged his head⟧ somewhere. Weight 6.2."),
      Example("⟦Split lip⟧, will be the puppy."),
      Example("⟦Fading mark⟧ to one shin. Fed well."),
    ],
    nearMisses: [
      Example("Bruise on her arm. Body map done and the paediatrician saw her at two."),
      Example("No bruises or marks seen."),
      Example("Birthmark on his calf, in the red book."),
      Example("If there is a bruise, ring the hub."),
      Example("She cut down on sugar."),
      Example("Scratch on his cheek. He is not yet rolling. Strategy meeting held today."),
    ])

  private let injuries: CueSet
  private let responses: CueSet

  init(_ lexicons: CompiledLexicons) {
    injuries = CueSet(
      lexicons, ["injury.sign"],
      vetoedBy: [.negated, .hypothetical, .planned, .question, .instruction])
    var responses = CueSet(lexicons, ["injury.response"], vetoedBy: [])
    // What a carer says of it explores nothing until it is set against the child.
    responses.remove(lexicons, ["injury.response.account"])
    self.responses = responses
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    // The first two tell for every sentence whether another responds; looked for once.
    var known: [Int]?
    report.findSentences(of: injuries, in: note) { _, sentence in
      let responding =
        known
        ?? Array(note.sentences.indices.lazy.filter { note.has(self.responses, in: $0) }.prefix(2))
      known = responding
      return responding.contains { $0 != sentence } ? "the record explores it" : nil
    }
  }
}
