import Context
import Matching

/// What was found, said, weighed and done about an injury.
final class InjuryResponse: Indicator {
  static let description = IndicatorDescription(
    id: "injury-response", title: "Response to an injury", kind: .strength, unit: .sentence,
    theme: .safety,
    definition: """
      Site, size, the explanation given, whether it fits, a body map, a medical, a strategy \
      discussion, a second opinion, or a referral about an injury.
      """,
    sources: [.walsall],
    why: """
      Whoever reads it next can only judge an injury, or see that a second one matches it, from \
      what was measured, asked and done the first time.
      """,
    question: "What was found, what was said of it, does it fit, and what was done the same day?",
    examples: [
      Example("Bruise on her jaw. ⟦Body map⟧ done."),
      Example("Bruise seen at weighing. ⟦Skeletal survey⟧ tomorrow. ⟦Strategy meeting⟧ at four."),
      Example("A ⟦bruise to the left⟧ cheek."),
      Example("Bruise seen. ⟦She is not yet rolling⟧."),
      Example("Bruise on his ear. ⟦No other marks⟧ seen."),
      Example("Graze on her arm. The ⟦explanation does not fit⟧ the mark."),
    ],
    nearMisses: [
      Example("Strategy meeting about housing at four."),
      Example("His bank account was closed."),
      Example("She is not yet rolling and loves her mat."),
      Example("On account of the snow we met on Tuesday."),
      Example("Bloods taken for her thyroid."),
      Example("Bruise on her arm. Lovely visit."),
    ])

  private let injuries: CueSet
  private let cues: CueSet
  private let steps: CueSet
  private let counted: CueSet

  init(_ lexicons: CompiledLexicons) {
    injuries = CueSet(lexicons, ["injury.sign", "injury.mention"], vetoedBy: [])
    cues = CueSet(lexicons, ["injury.response"], vetoedBy: [])
    steps = CueSet(
      lexicons,
      ["injury.response.medical", "injury.response.process", "injury.response.account"],
      vetoedBy: [])
    var counted = cues
    counted.remove(lexicons, ["injury.response.account"])
    self.counted = counted
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    guard note.sentences.indices.contains(where: { note.has(injuries, in: $0) }) else { return }
    // A meeting or a blood test by itself may be about anything.
    let isWorkedOn =
      note.sentences.indices.lazy.filter { note.has(self.counted, in: $0) }.prefix(2).count == 2
    report.findSentences(of: cues, in: note) { match, _ in
      steps.contains(match) && !isWorkedOn ? "nothing else about an injury" : nil
    }
  }
}
