import Context
import Indicators
import Matching
import TextCore

/// Gathers what is known of a sentence into an ``ExplainedSentence``.
enum Explainer {
  static func sentence(
    _ index: Int, of note: AnnotatedNote, _ report: FindingReport, _ lexicons: CompiledLexicons,
    off: [IndicatorNumber] = []
  ) -> ExplainedSentence {
    let sentence = note.sentences[index]
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
    var findings: [IndicatorNumber] = []
    for finding in report.findings {
      guard let place = finding.place, sentence.place.contains(place),
        !findings.contains(finding.indicator), !off.contains(finding.indicator)
      else { continue }
      findings.append(finding.indicator)
    }
    let vetoed = report.vetoes.filter {
      $0.sentence == index && !findings.contains($0.indicator) && !off.contains($0.indicator)
    }.map { ExplainedSentence.Veto(indicator: $0.indicator, by: $0.by) }
    return ExplainedSentence(
      number: index + 1, place: sentence.place, subject: note.facts[index].subject, cues: cues,
      scopes: scopes, findings: findings, vetoed: vetoed)
  }
}
