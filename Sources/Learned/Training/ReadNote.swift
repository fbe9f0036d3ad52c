import Context
import Indicators
import Matching
import Records

/// A record as the trainer has read it: annotated, searched by the rules, told in features.
struct ReadNote {
  let record: Record
  let note: AnnotatedNote
  let report: FindingReport
  /// The indicators that cannot be there.
  let ruledOut: IndicatorSet
  let rows: NoteRows
}

/// Reads records for training as the scorer reads them for scoring.
struct NoteReader {
  private let annotator: NoteAnnotator
  private let rules: RuleLayer
  private let names: RuleIdentity
  private let identity = WordIdentity()

  init(_ lexicons: CompiledLexicons) {
    annotator = NoteAnnotator(lexicons)
    rules = RuleLayer(lexicons)
    names = RuleIdentity(lexicons)
  }

  /// Reads a record; nil where it has no sentence.
  func read(_ record: Record) -> ReadNote? {
    let note = annotator.annotate(record)
    guard !note.sentences.isEmpty else { return nil }
    var report = FindingReport()
    let ruledOut = rules.applicability(to: note).ruledOut
    rules.findInSentences(of: note, ruledOut: ruledOut, &report)
    // What the rules find in the record as a whole may hang on what the model decides.
    var evidence = RuleEvidence()
    evidence.fill(note, report, names)
    rules.findInRecord(of: note, ruledOut: ruledOut, &report)
    let words = WordsOfNote(note, record, identity)
    let features = NoteFeatures(
      note, evidence: evidence, identities: words.identities, firstTokens: words.firstTokens)
    func list(_ tell: (inout FeatureList) -> Void) -> [Feature] {
      var list = FeatureList(words: words, names: names)
      features.shared(into: &list)
      tell(&list)
      return list.entries.map(\.feature)
    }
    let rows = NoteRows(
      sentences: note.sentences.indices.map { index in
        list { features.sentence(index, into: &$0) }
      },
      record: list { features.record(into: &$0) })
    return ReadNote(
      record: record, note: note, report: report, ruledOut: ruledOut, rows: rows)
  }
}
