import Context
import Matching

/// The parent who is abused made answerable for the one who abuses.
final class VictimOnus: Indicator {
  static let description = IndicatorDescription(
    id: "victim-onus", title: "Burden put on the abused parent", kind: .concern, unit: .sentence,
    theme: .safety,
    definition: """
      The parent being abused is made responsible for managing or keeping away the person who \
      abuses, or for the child's safety from them. Not what is done with or about that person.
      """,
    sources: [.devon],
    why: """
      Nobody can stop another person's violence by promising to. A plan that asks it of the one \
      who is hurt leaves the one who hurts unmet, and makes it unsafe to tell.
      """,
    question: "What is being asked of the person who abuses, and by whom?",
    examples: [
      Example("⟦Mum must not let him in⟧ again."),
      Example("Told she ⟦needs to end the relationship⟧."),
      Example("⟦Mum signed a working agreement⟧ on Friday."),
      Example("⟦Failure to protect⟧ was discussed."),
      Example("DASH high. ⟦Mum will ring⟧ 999 if things start."),
      Example("Police came twice in May. ⟦Mum to keep⟧ the children upstairs."),
    ],
    nearMisses: [
      Example("Police will arrest Dad if he attends."),
      Example("I rang the police about his bail."),
      Example("GP will call Mum on Friday."),
      Example("Mum to keep a diary of his feeds."),
      Example("Dad must stay away under his bail, and probation will check."),
      Example("She picked him up before he cried."),
    ])

  private let cues: CueSet
  private let burdens: CueSet
  private let context: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(lexicons, ["onus.demand"], vetoedBy: [])
    burdens = CueSet(lexicons, ["onus.demand.burden"], vetoedBy: [])
    context = CueSet(lexicons, ["abuse.context"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    // A duty is a burden where the record tells of abuse, or lays several on the same parent.
    let tellsOfAbuse = note.sentences.indices.contains { note.has(context, in: $0) }
    let demands = note.sentences.indices.lazy.filter { note.has(self.cues, in: $0) }.prefix(2).count
    report.findSentences(of: cues, in: note) { match, _ in
      burdens.contains(match) && !tellsOfAbuse && demands < 2 ? "no abuse in the record" : nil
    }
  }
}
