import Context
import Matching
import TextCore

/// The child's own words, wishes, feelings or choice.
final class ChildVoice: Indicator {
  static let description = IndicatorDescription(
    id: "child-voice", title: "Child's voice", kind: .strength, unit: .sentence, theme: .child,
    definition: """
      The child's own words, wishes, feelings or choice; or, for a child who cannot speak, what \
      their behaviour is telling us, set down as their perspective. Not an adult's view of what \
      the child thinks with no basis.
      """,
    sources: [.devon, .somerset],
    why: """
      What the child says is evidence that nobody else can give. Set down in their own words it \
      can be weighed later, and the child finds it there when they read the record.
      """,
    question: "What did the child say or show, in words or ways of their own?",
    examples: [
      Example("Leah said '⟦I like it when Daddy reads⟧.'"),
      Example("Asked what the coat was for, '⟦for Nanna's bus⟧'."),
      Example("The ⟦lad told me⟧ that he sleeps on the sofa."),
      Example("⟦You told me⟧ that your tummy hurts on Sundays."),
      Example("⟦Her son would like⟧ to see more of his nan."),
      Example("At the door Amir whispered '⟦is it quiet now⟧'."),
    ],
    nearMisses: [
      Example("Mum said 'he is a happy boy'."),
      Example("Dad told me that he works nights."),
      Example("Would you like a copy of the plan?"),
      Example("The health visitor said 'she is on the ninth centile'."),
      Example("I think she loves her school."),
      Example("Mum would like more time to herself."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["child.voice.told", "child.voice.wishes"],
      vetoedBy: [.question, .instruction, .hypothetical, .heading])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    // A child too young to talk is quoted by nobody; what behaviour tells is for the learned layer.
    guard !note.columns.isUnborn, note.columns.ageInMonths ?? 24 >= 24 else { return }
    for sentence in note.sentences.indices {
      let quoted = note.scopes(in: sentence).first {
        $0.kind == .quoted && ($0.holder == .child || $0.holder == .unknown)
      }
      if let quoted {
        let start = note.tokens[Int(quoted.firstToken)].place.start
        let end = note.tokens[Int(quoted.endToken) - 1].place.end
        report.found(Place(start, end), rule: .named("voice.quoted"))
        continue
      }
      let match = cues.first(in: sentence, of: note, &report) { match in
        note.actor(of: match, in: sentence).mayBeChild ? nil : "somebody else's wish"
      }
      if let match { report.found(note.place(of: match), rule: .terms(match.rule)) }
    }
  }
}
