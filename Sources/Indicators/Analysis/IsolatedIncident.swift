import Context
import Matching

/// An incident set aside as a one-off with no reasoning.
final class IsolatedIncident: Indicator {
  static let description = IndicatorDescription(
    id: "isolated-incident", title: "Incident set aside", kind: .concern, unit: .sentence,
    theme: .analysis,
    definition: """
      An incident of harm, neglect or risk is set aside as one-off, out of character or an \
      accident with no reasoning. Not the same said with its reasons.
      """,
    sources: [.york],
    why: """
      Most serious harm was preceded by lesser harm that somebody called a one-off. Without \
      reasons the word closes the matter for the next reader too.
      """,
    question: "What makes you think it will not happen again?",
    examples: [
      Example("The row was ⟦a one off⟧."),
      Example("It was ⟦out of character⟧ for him."),
      Example("The bruise was ⟦just an accident⟧."),
      Example("⟦One of those things⟧, dad said."),
      Example("We see it as ⟦an isolated incident⟧."),
      Example("She said it was ⟦only the once⟧."),
    ],
    nearMisses: [
      Example("This is not an isolated incident."),
      Example("A one off payment was agreed."),
      Example("He had a potty accident at nursery."),
      Example("This is the third such row since May."),
      Example("Was it a one off?"),
      Example("Police attended at midnight."),
    ])

  private let cues: CueSet

  init(_ lexicons: CompiledLexicons) {
    cues = CueSet(
      lexicons, ["incident.isolated.one-off", "incident.isolated.accident"],
      vetoedBy: [.negated, .question, .hypothetical])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    report.findSentences(of: cues, in: note) { _, sentence in
      note.facts[sentence].hasReason ? "its reason stands beside it" : nil
    }
  }
}
