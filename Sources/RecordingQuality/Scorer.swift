public import Context
public import Indicators
public import Learned
public import Matching
public import Records
public import Scoring

/// Scores case notes: the compiled lexicons and the indicators, shared by any number of workers.
public struct Scorer: Sendable {
  /// What made the scores: the program's version and a hash of lexicons, model and settings.
  public let version: String
  /// The lexicons in use, for the names of rules.
  public let lexicons: CompiledLexicons
  let rules: RuleLayer
  /// What decides beside the rules; nil where the rules are alone.
  let learned: LinearModel?
  let model: ScoreModel
  /// The numbers of the indicators that settings turned off, ascending.
  let off: [IndicatorNumber]
  /// The indicators that are shown and not scored.
  public var advisory: Set<IndicatorNumber> { model.advisory }

  /// - Parameters:
  ///   - additional: lexicons to add; one with the id of one of ours takes its place.
  ///   - learned: a model of one's own in place of the built-in one.
  ///   - settings: what a place scores otherwise.
  /// - Throws: ``LexiconError`` for the first thing wrong in the lexicons.
  public init(
    additional: [Lexicon] = [], learned: LinearModel? = BuiltIn.model(),
    settings: ScoringSettings = ScoringSettings()
  ) throws(LexiconError) {
    guard !additional.isEmpty else {
      self.init(BuiltIn.compiled(), learned, settings)
      return
    }
    let replaced = Set(additional.map(\.id))
    let all = try BuiltIn.lexicons().filter { !replaced.contains($0.id) } + additional
    self.init(try CompiledLexicons(all), learned, settings)
  }

  private init(
    _ lexicons: CompiledLexicons, _ learned: LinearModel?, _ settings: ScoringSettings
  ) {
    self.lexicons = lexicons
    rules = RuleLayer(lexicons, settings.practice)
    self.learned = learned
    model = ScoreModel(
      advisory: (learned?.advisory ?? Weights.advisoryByRules).union(settings.advisory))
    off = settings.off.compactMap { AllIndicators.number(of: $0) }.sorted()
    version = Version.of(lexicons, learned, settings)
  }

  /// A scorer's workspace for one thread; make one for each worker and keep it.
  public func makeWorker() -> RecordScorer { RecordScorer(self) }
}

/// Scores one record at a time, in storage that it uses again for each.
public final class RecordScorer {
  private let scorer: Scorer
  private var learned: LearnedLayer?
  private let annotator: NoteAnnotator
  private var report = FindingReport()
  /// The order in which indicators look; nothing may depend on it.
  var order: [IndicatorNumber]?

  init(_ scorer: Scorer) {
    self.scorer = scorer
    annotator = NoteAnnotator(scorer.lexicons)
    learned = scorer.learned.map { LearnedLayer($0, scorer.lexicons) }
  }

  /// Scores one record from itself alone: its text and its own columns.
  ///
  /// - Complexity: O(*n*) in the text's bytes for all practical purposes.
  public func score(_ record: Record) -> Score {
    // Taken out of the class while in use: a value in a local is read without any checks.
    var report = FindingReport()
    swap(&report, &self.report)
    defer { swap(&report, &self.report) }
    report.removeAll()
    return score(annotator.annotate(record), record, &report)
  }

  /// Scores one record, and gives the note as the indicators saw it, for what looks across records.
  ///
  /// - Complexity: that of ``score(_:)``; the text is read once.
  public func read(_ record: Record) -> (score: Score, note: AnnotatedNote) {
    let note = annotator.annotate(record)
    var report = FindingReport()
    return (score(note, record, &report), note)
  }

  /// Sentence by sentence what was seen in a record: cues, scopes, findings, vetoes.
  public func explain(_ record: Record) -> [ExplainedSentence] {
    let note = annotator.annotate(record)
    var report = FindingReport(isTracing: true)
    _ = score(note, record, &report)
    let explainer = Explainer(note, report, scorer.lexicons, off: scorer.off)
    return note.sentences.indices.map(explainer.sentence)
  }

  private func score(
    _ note: AnnotatedNote, _ record: Record, _ report: inout FindingReport
  ) -> Score {
    if note.facts.allSatisfy({ $0.wordCount == 0 }) {
      return scorer.model.score(
        findings: [], sentences: 0, notEvaluated: [], notScored: .empty)
    }
    let room = scorer.rules.applicability(to: note)
    scorer.rules.findInSentences(of: note, ruledOut: room.ruledOut, &report, order: order)
    learned?.read(note, record, report, ruledOut: room.ruledOut)
    learned?.decideSentences(of: note, &report)
    scorer.rules.findInRecord(of: note, ruledOut: room.ruledOut, &report, order: order)
    learned?.decideRecord(of: note, &report)
    // Left out at the end: what is turned off still bears on what else can be there.
    let off = scorer.off
    let notApplying = room.notApplying.numbers
    return scorer.model.score(
      findings: off.isEmpty
        ? report.findings : report.findings.filter { !off.contains($0.indicator) },
      sentences: note.facts.reduce(0) { $0 + ($1.isHeading ? 0 : 1) },
      notEvaluated: off.isEmpty ? notApplying : Set(notApplying).union(off).sorted(),
      notScored: note.isAdministrative || note.isOffSubject ? .administrative : nil)
  }
}
