import Context
import Matching
import TextCore

/// The father seen, spoken with, invited, or his own views and role recorded.
final class FatherEngaged: Indicator {
  static let description = IndicatorDescription(
    id: "father-engaged", title: "Father engaged", kind: .strength, unit: .sentence,
    theme: .fathers,
    definition: """
      The father or father figure was seen, spoken with, observed with the child, invited, or his \
      views, needs or role are recorded as his own. Not what the mother says about him.
      """,
    sources: [.york, .derby, .devon, .somerset],
    why: """
      Fathers who were met, asked and expected to matter turned up in the audits as a strength \
      for the child, and as the way in which risk came to light.
      """,
    question: "What did he say or do himself?",
    examples: [
      Example("⟦Dad⟧ said he gets up for the night feeds."),
      Example("⟦Spoke to father⟧ on the phone about the plan."),
      Example("⟦Father attended⟧ the core group."),
      Example("⟦Dad came⟧ down at two. ⟦He told me⟧ the nights are the hardest."),
      Example("Rota taken from Jordan (dad). ⟦Jordan said⟧ he would ring me on Monday."),
      Example("⟦Met Dad⟧ at the depot. ⟦He wants⟧ to learn the pump before she is home."),
      Example("⟦T/C from dad⟧ 4.15, on the site phone."),
      Example("⟦Dad sat⟧ on the floor and rolled the ball to her."),
      Example("Dad's car was on the drive. ⟦I asked him⟧ what he makes of the rows."),
      Example(
        "Father was sober and on time. ⟦He said⟧ the crying is what he cannot bear.",
        columns: ["child": "Kai Marsh", "age": "4 months"]),
    ],
    nearMisses: [
      Example("Dad was at work."),
      Example("Mum says dad is good with him."),
      Example("Father's details not known."),
      Example("Nobody has spoken to Dad yet."),
      Example("Mum rang dad in tears."),
      Example("The list says Father Christmas came on Friday."),
      Example("Mum is worried. The boy next door said he saw her."),
      Example("If Dad comes to the door she will not open it."),
    ])

  private let cues: CueSet
  /// What "he" or a man's name does, which is the father only by his role.
  private let acts: CueSet
  private let speech: CueSet
  private let absent: CueSet

  init(_ lexicons: CompiledLexicons) {
    let acts = ["told-me", "said", "feels", "does", "his-body", "came", "him"].map {
      "father.act." + $0
    }
    var cues = CueSet(
      lexicons, acts + ["father.engaged"],
      vetoedBy: [.negated, .hypothetical, .question, .planned])
    // What the child does to him is as often told of as seen.
    cues.remove(lexicons, ["father.engaged.child-to-him"])
    self.cues = cues
    self.acts = CueSet(lexicons, acts, vetoedBy: [])
    speech = CueSet(lexicons, ["father.act.told-me", "father.act.said"], vetoedBy: [])
    absent = CueSet(lexicons, ["father.absent"], vetoedBy: [])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    let isOfBaby = note.columns.isUnborn || (note.columns.ageInMonths ?? .infinity) < 18
    let namesFather = note.facts.contains { $0.mentions.has(.father) }
    report.findSentences(of: cues, in: note) { match, sentence in
      if note.has(absent, in: sentence) { return "he is not there" }
      if acts.contains(match) {
        let who = whoActs(match, in: note)
        // A baby says nothing: where the only other "he" is a baby, a father speaks.
        let isFather = who == .child && isOfBaby && namesFather && speech.contains(match)
        if who != .father && !isFather { return "somebody else than the father" }
      }
      let isTold = note.scopes(in: sentence).contains { scope in
        guard scope.covers(match) else { return false }
        return scope.kind == .reported && scope.holder != .father && scope.holder != .writer
          || scope.kind == .quoted && scope.holder == .child
      }
      return isTold ? "told by somebody else" : nil
    }
  }

  /// The first person that a match names, those at work aside: "I asked him" is about him.
  private func whoActs(_ match: Match, in note: AnnotatedNote) -> Role {
    let roles = match.tokens.lazy.map { note.roles[$0] }
    return roles.first { !([.none, .writer, .professional, .agency] as [Role]).contains($0) }
      ?? Role.none
  }
}
