import Context
public import Indicators
public import Matching
public import Records
public import Scoring

/// Scores case notes: the compiled lexicons and the indicators, shared by any number of workers.
public struct Scorer: Sendable {
  /// What made the scores: the program's version and a hash of the lexicons in use.
  public let version: String
  /// The lexicons in use, for the names of rules.
  public let lexicons: CompiledLexicons
  let indicators: [any Indicator]
  let model = ScoreModel()
  /// The indicators that are shown and not scored.
  public var advisory: Set<IndicatorNumber> { model.advisory }

  /// - Parameter additional: lexicons to add; one with the id of one of ours takes its place.
  /// - Throws: ``LexiconError`` for the first thing wrong in them.
  public init(additional: [Lexicon] = []) throws(LexiconError) {
    let replaced = Set(additional.map(\.id))
    let all = try BuiltIn.lexicons().filter { !replaced.contains($0.id) } + additional
    try self.init(lexicons: all)
  }

  /// A scorer that knows these lexicons and no others.
  public init(lexicons all: [Lexicon]) throws(LexiconError) {
    lexicons = try CompiledLexicons(all)
    indicators = AllIndicators.make(lexicons)
    version = Version.of(all)
  }

  /// A scorer's workspace for one thread; make one for each worker and keep it.
  public func makeWorker() -> RecordScorer { RecordScorer(self) }
}

/// Scores one record at a time, in storage that it uses again for each.
public final class RecordScorer {
  private let scorer: Scorer
  private let annotator: NoteAnnotator
  private var report = FindingReport()
  private var note = AnnotatedNote()
  /// The order in which indicators look; nothing may depend on it.
  var order: [IndicatorNumber]
  private let isRecordUnit: [Bool]

  init(_ scorer: Scorer) {
    self.scorer = scorer
    annotator = NoteAnnotator(scorer.lexicons)
    order = Array(scorer.indicators.indices)
    isRecordUnit = AllIndicators.descriptions.map { $0.unit == .record }
  }

  /// Scores one record from itself alone: its text and its own columns.
  ///
  /// - Complexity: O(*n*) in the text's bytes for all practical purposes.
  public func score(_ record: Record) -> Score {
    // Taken out of the class while in use: a value in a local is read without any checks.
    var note = AnnotatedNote()
    var report = FindingReport()
    swap(&note, &self.note)
    swap(&report, &self.report)
    defer {
      swap(&note, &self.note)
      swap(&report, &self.report)
    }
    report.removeAll()
    annotator.annotate(record, into: &note)
    return score(note, &report)
  }

  /// Sentence by sentence what was seen in a record: cues, scopes, findings, vetoes.
  public func explain(_ record: Record) -> [ExplainedSentence] {
    var note = AnnotatedNote()
    annotator.annotate(record, into: &note)
    var report = FindingReport(isTracing: true)
    _ = score(note, &report)
    return note.sentences.indices.map { Explainer.sentence($0, of: note, report, scorer.lexicons) }
  }

  private func score(_ note: AnnotatedNote, _ report: inout FindingReport) -> Score {
    if note.facts.allSatisfy({ $0.wordCount == 0 }) {
      return scorer.model.score(
        findings: [], sentences: 0, notEvaluated: [], notScored: .empty)
    }
    var notEvaluated: [IndicatorNumber] = []
    let sentenceUnits = order.filter { !isRecordUnit[$0] }
    let recordUnits = order.filter { isRecordUnit[$0] }
    for number in sentenceUnits + recordUnits {
      if scorer.indicators[number].applies(to: note) {
        report.begin(number)
        scorer.indicators[number].find(in: note, &report)
      } else {
        notEvaluated.append(number)
      }
    }
    return scorer.model.score(
      findings: report.findings,
      sentences: note.facts.reduce(0) { $0 + ($1.isHeading ? 0 : 1) },
      notEvaluated: notEvaluated.sorted(),
      notScored: note.isAdministrative ? .administrative : nil)
  }
}
