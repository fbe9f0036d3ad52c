import Context
import Indicators
import Learned
import Matching
import RecordingQuality
import Records
import Reports
import Scoring
import TextCore

/// Does the work of one stage on one record after another, and counts.
final class StageWorker {
  private(set) var counts = StageCounts()
  /// The lines of the report that are not written yet.
  var lines: [UInt8] = []

  private let stage: Stage
  private let tokenizer: Tokenizer
  private let breaker = SentenceBreaker()
  private let matcher: Matcher
  private let annotator: NoteAnnotator
  private let rules: RuleLayer
  private var learned: LearnedLayer?
  private let scorer: RecordScorer
  private let lineReport: JSONLinesReport
  private var places: [Place] = []
  private var tokens: [Token] = []
  private var sentences: [Sentence] = []
  private var matches: [Match] = []
  private var stream = SymbolStream()
  private var findings = FindingReport()

  init(_ stage: Stage, _ scorer: Scorer) {
    self.stage = stage
    let lexicons = scorer.lexicons
    tokenizer = Tokenizer(vocabulary: lexicons.vocabulary)
    matcher = Matcher(lexicons)
    annotator = NoteAnnotator(lexicons)
    rules = RuleLayer(lexicons)
    learned = BuiltIn.model().map { LearnedLayer($0, lexicons) }
    self.scorer = scorer.makeWorker()
    lineReport = JSONLinesReport(ReportVocabulary(of: scorer))
  }

  /// Takes the next entry of the input as far as the stage goes.
  func take(_ entry: RecordEntry) {
    guard case .record(let record) = entry else {
      counts.failures += 1
      return
    }
    counts.records += 1
    record.withText { counts.textBytes += $0.count }
    switch stage {
    case .read: break
    case .tokenise: record.withText { cut($0) }
    case .intern, .sentences, .match: record.withText { match($0) }
    case .context, .rules, .learned: look(into: record)
    case .score, .write:
      let score = scorer.score(record)
      counts.findings.add(score.findings.count)
      guard stage == .write else { break }
      let before = lines.count
      lineReport.append(score, of: record, to: &lines)
      counts.outputBytes.add(lines.count - before)
    }
  }

  private func cut(_ text: UnsafeRawBufferPointer) {
    tokenizer.places(of: text, into: &places)
    counts.tokens.add(places.count)
  }

  private func match(_ text: UnsafeRawBufferPointer) {
    tokenizer.tokenize(text, into: &tokens)
    if stage != .intern {
      breaker.sentences(of: text, tokens: &tokens, into: &sentences)
      counts.sentences.add(sentences.count)
    }
    if stage == .match {
      stream.fill(tokens: tokens, sentences: sentences) { _, token in
        Symbol(word: token.word, flags: token.flags, isName: false)
      }
      matcher.match(stream, into: &matches)
      counts.matches.add(matches.count)
    }
    count(tokens)
  }

  private func look(into record: Record) {
    let note = annotator.annotate(record)
    count(note.tokens)
    counts.sentences.add(note.sentences.count)
    counts.matches.add(note.matches.count)
    counts.scopes.add(note.scopes.count)
    guard stage != .context else { return }
    findings.removeAll()
    // A note of no words is not looked into; see RecordScorer.
    if note.wordCount > 0 { find(in: note, record) }
    counts.findings.add(findings.findings.count)
  }

  private func find(in note: AnnotatedNote, _ record: Record) {
    let ruledOut = rules.applicability(to: note).ruledOut
    rules.findInSentences(of: note, ruledOut: ruledOut, &findings)
    if stage == .learned {
      learned?.read(note, record, findings, ruledOut: ruledOut)
      learned?.decideSentences(of: note, &findings)
    }
    rules.findInRecord(of: note, ruledOut: ruledOut, &findings)
    if stage == .learned { learned?.decideRecord(of: note, &findings) }
  }

  private func count(_ tokens: [Token]) {
    counts.tokens.add(tokens.count)
    counts.words.add(tokens.count { !$0.flags.contains(.mark) })
    counts.known.add(tokens.count { $0.word != Vocabulary.unknown })
  }
}

extension Int? {
  /// Adds to what was counted so far, if anything.
  fileprivate mutating func add(_ count: Int) { self = (self ?? 0) + count }
}
