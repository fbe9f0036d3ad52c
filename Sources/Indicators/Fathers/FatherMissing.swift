import Context
import Matching
import TextCore

/// Nothing in the record refers to the father or another man who cares for the child.
final class FatherMissing: Indicator {
  static let description = IndicatorDescription(
    id: "father-missing", title: "Father not mentioned", kind: .concern, unit: .record,
    theme: .fathers,
    definition: """
      Nothing anywhere in a record about a child's care or life refers to the father, a father \
      figure or another male carer: neither present, absent, nor unknown. "Both parents" is a \
      reference; a boyfriend not said to care for the child is none.
      """,
    sources: [.york, .devon, .derby],
    why: """
      Men who live with, visit or harm babies have again and again been unknown to those who \
      wrote the notes. A record that does not even say "unknown" leaves no gap to ask about.
      """,
    question: "Where is the child's father in this, and what do we know of him?",
    examples: [
      Example("Home visit. Mum and baby seen. Mum is feeding well and has a routine."),
      Example("Mum's boyfriend was in the kitchen. Baby asleep in the cot. Mum tired."),
      Example("Weighed at clinic, 5.2kg. Mum feeds on demand. Nan drives them in."),
      Example(
        "Mum and the girls seen. Fridge full. The youngest has a cough and sleeps in with mum."),
      Example(
        "Mum tearful. Baby in the bouncer, babbling. Her friend Kayleigh helps with the nights."),
      Example(
        "Review of the plan with mum and nursery. He eats well there. Mum has started her course."),
    ],
    nearMisses: [
      Example("Home visit to mum and baby. Dad was at work."),
      Example("Both parents seen with baby."),
      Example("FOC not known."),
      Example("Appointment rearranged to 4 May."),
      Example("Baby feeding well. Birth dad's number is not on the system."),
      Example("Grandad is his main carer and brought him in."),
      Example(
        "Home visit. Mum and baby seen. Dean at work. Mum is feeding well and has a routine."),
    ], excludedBy: ["father-engaged", "father-unengaged", "father-identified"])

  private let references: CueSet
  /// First names of men and boys.
  private let mansNames: WordSet

  init(_ lexicons: CompiledLexicons) {
    references = CueSet(
      lexicons,
      [
        "father.reference", "father.absent", "father.engaged", "father.identity", "father.step",
      ],
      vetoedBy: [])
    mansNames = lexicons.wordSet(ofClass: "given-name-male")
  }

  func applies(to note: AnnotatedNote) -> Bool { !note.isAdministrative }

  /// Not where the record refers to him, or names a man who may be meant.
  func isPossible(in note: AnnotatedNote) -> Bool {
    !note.sentences.indices.contains { sentence in
      note.facts[sentence].mentions.hasFather || note.has(references, in: sentence)
        || namesMan(in: sentence, of: note)
    }
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.foundInRecord(rule: .named("father.none"))
  }

  /// Whether a man is named whom the record does not place: notes of a known family say "Tom".
  private func namesMan(in sentence: Int, of note: AnnotatedNote) -> Bool {
    note.sentences[sentence].tokens.contains {
      note.tokens[$0].flags.contains(.capitalised) && mansNames.contains(note.tokens[$0].word)
        && note.roles[$0] == .none
    }
  }
}
