import Context
import Indicators
import Matching
import TextCore

/// Gathers what is known of each sentence of a note into an ``ExplainedSentence``.
struct Explainer {
  private let note: AnnotatedNote
  private let lexicons: CompiledLexicons
  /// For each sentence, what was found in it and what was held back.
  private var findings: [[IndicatorNumber]]
  private var vetoes: [[ExplainedSentence.Veto]]

  /// - Parameters:
  ///   - report: with its trace.
  ///   - off: the indicators that are left out.
  /// - Complexity: O(*n*) in what was found and held back.
  init(
    _ note: AnnotatedNote, _ report: FindingReport, _ lexicons: CompiledLexicons,
    off: [IndicatorNumber]
  ) {
    self.note = note
    self.lexicons = lexicons
    findings = Array(repeating: [], count: note.sentences.count)
    vetoes = Array(repeating: [], count: note.sentences.count)
    for finding in report.findings where !off.contains(finding.indicator) {
      guard let place = finding.place, let index = note.sentence(at: place),
        note.sentences[index].place.contains(place), !findings[index].contains(finding.indicator)
      else { continue }
      findings[index].append(finding.indicator)
    }
    for veto in report.vetoes where !off.contains(veto.indicator) {
      guard !findings[veto.sentence].contains(veto.indicator) else { continue }
      vetoes[veto.sentence].append(.init(indicator: veto.indicator, by: veto.by))
    }
  }

  /// The sentence of an index.
  func sentence(_ index: Int) -> ExplainedSentence {
    let cues = note.matches(in: index).map { match in
      let rule = lexicons.rules[Int(match.rule)]
      return ExplainedSentence.Cue(
        cueClass: rule.lexicon, rule: rule.name, place: note.place(of: match))
    }
    let scopes = note.scopes(in: index).map { scope in
      let first = note.tokens[Int(scope.firstToken)].place.start
      let last = note.tokens[Int(scope.endToken) - 1].place.end
      return ExplainedSentence.Span(scope: scope, place: Place(first, last))
    }
    return ExplainedSentence(
      number: index + 1, place: note.sentences[index].place, subject: note.facts[index].subject,
      cues: cues, scopes: scopes, findings: findings[index], vetoed: vetoes[index])
  }
}
