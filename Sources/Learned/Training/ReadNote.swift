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
  let ruledOut: [IndicatorNumber]
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
    rules.findInSentences(of: note, &report)
    // What the rules find in the record as a whole may hang on what the model decides.
    var evidence = RuleEvidence()
    evidence.fill(note, report, names)
    rules.findInRecord(of: note, &report)
    let words = WordsOfNote(note, record, identity)
    let features = NoteFeatures(
      note, evidence: evidence, names: names, identities: words.identities)
    func list(_ tell: (inout FeatureList) -> Void) -> [Feature] {
      var list = FeatureList(words: words)
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
      record: record, note: note, report: report, ruledOut: rules.ruledOut(in: note),
      rows: rows)
  }
}
