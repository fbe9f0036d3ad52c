import Context
import Matching

/// Two or more children in one statement, with nothing for each child.
final class CollectiveNeeds: Indicator {
  static let description = IndicatorDescription(
    id: "collective-needs", title: "Children written of as one", kind: .concern, unit: .sentence,
    theme: .child,
    definition: """
      Needs, presentation, wishes, progress or actions of two or more children in one \
      statement, with nothing for each child: "The children are well presented". Not a shared \
      fact that needs no separation, nor a sentence that then says it child by child.
      """,
    sources: [.york],
    why: """
      The quiet child is lost in "the children". Needs, voices and injuries belong to one \
      child at a time.
      """,
    question: "What is so for each child by name?",
    examples: [
      Example("⟦The children are well presented⟧."),
      Example("⟦Both boys are thriving⟧."),
      Example("⟦Kids all fine⟧, telly on."),
      Example("⟦All three are happy⟧ and well fed."),
      Example("The ⟦twins are meeting their milestones⟧."),
      Example("⟦Lovely kids⟧, no bother to anyone."),
    ],
    nearMisses: [
      Example("Ella is well presented and chatty."),
      Example("Both parents were polite."),
      Example("Children's services are involved."),
      Example("Both children were at home."),
      Example("Mum is happy and well."),
      Example("If the children are settled we will close."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["child.together.verdict"],
      vetoedBy: [.hypothetical, .planned, .question, .instruction])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      switch note.facts[sentence].subject {
      case .father, .male, .parent: "it is about adults"
      default: nil
      }
    }
  }
}
