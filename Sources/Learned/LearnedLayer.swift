public import Context
public import Indicators
public import Matching
public import Records
import TextCore

/// Decides by a trained model where the rules are not the better judge.
///
/// One for each worker: it keeps the sums of the words it has met. What it decides depends on the
/// note and the model alone.
public struct LearnedLayer {
  private let model: LinearModel
  private let names: RuleIdentity
  private let identity = WordIdentity()
  private var evidence = RuleEvidence()
  private var words = WordSums()
  private var numbers: [Int32] = []
  private var identities: [UInt64] = []
  /// The lane and the number of each indicator that the model decides.
  private let sentenceLanes: [(lane: Int, number: IndicatorNumber)]
  private let recordLanes: [(lane: Int, number: IndicatorNumber)]
  /// Those of them that may be in the note.
  private var ofSentences: [(lane: Int, number: IndicatorNumber)] = []
  private var ofRecord: [(lane: Int, number: IndicatorNumber)] = []

  /// A layer that knows a model, for notes matched with these lexicons.
  public init(_ model: LinearModel, _ lexicons: CompiledLexicons) {
    self.model = model
    names = RuleIdentity(lexicons)
    let deciding = model.lanes.indices.compactMap { lane in
      model.lanes[lane].decides
        ? AllIndicators.number(of: model.lanes[lane].indicator).map { (lane, $0) } : nil
    }
    sentenceLanes = deciding.filter { AllIndicators.descriptions[$0.1].unit == .sentence }
    recordLanes = deciding.filter { AllIndicators.descriptions[$0.1].unit == .record }
  }

  /// Reads a note and what its rules found in sentences, for both decisions.
  ///
  /// - Parameter ruledOut: the indicators that cannot be there.
  public mutating func read(
    _ note: AnnotatedNote, _ record: Record, _ report: FindingReport,
    ruledOut: [IndicatorNumber]
  ) {
    ofSentences = sentenceLanes.filter { !ruledOut.contains($0.number) }
    ofRecord = recordLanes.filter { !ruledOut.contains($0.number) }
    guard !ofSentences.isEmpty || !ofRecord.isEmpty else { return }
    evidence.fill(note, report, names)
    fillWords(note, record)
  }

  /// Takes the rules' findings in sentences and leaves what the model makes of them.
  ///
  /// A finding of a rule that the model bears out keeps its place and its rule; one that the model
  /// adds has the sentence for its place.
  /// - Complexity: O(*n*) in the note's tokens.
  public func decideSentences(
    of note: AnnotatedNote, _ report: inout FindingReport
  ) {
    guard !ofSentences.isEmpty, !note.sentences.isEmpty else { return }
    let features = NoteFeatures(
      note, evidence: evidence, names: names, identities: identities)
    var sink = ScoringSink(model: model, words: words, numbers: numbers)
    features.shared(into: &sink)
    let shared = sink.sum
    var holds = [[Bool]](
      repeating: Array(repeating: false, count: note.sentences.count), count: ofSentences.count)
    for sentence in note.sentences.indices {
      sink.sum = shared
      features.sentence(sentence, into: &sink)
      for (index, decided) in ofSentences.enumerated() {
        holds[index][sentence] =
          sink.sum.score(decided.lane, of: model) >= model.lanes[decided.lane].threshold
      }
    }
    // A sentence may be found by many lanes; its features are listed once.
    var listed: [Int: RowList] = [:]
    for (index, decided) in ofSentences.enumerated() {
      report.settle(
        decided.number, at: holds[index], in: note,
        because: { sentence in
          let list = listed[sentence] ?? list { features.sentence(sentence, into: &$0) }
          listed[sentence] = list
          return Reasons(list, lane: decided.lane).places(in: note)
        })
    }
  }

  /// The same for the record as a whole, when all else has been found; by what `read` saw.
  public func decideRecord(of note: AnnotatedNote, _ report: inout FindingReport) {
    guard !ofRecord.isEmpty, !note.sentences.isEmpty else { return }
    let features = NoteFeatures(
      note, evidence: evidence, names: names, identities: identities)
    var sink = ScoringSink(model: model, words: words, numbers: numbers)
    features.shared(into: &sink)
    features.record(into: &sink)
    for decided in ofRecord where !report.excludes(decided.number) {
      let holds =
        sink.sum.score(decided.lane, of: model) >= model.lanes[decided.lane].threshold
      report.settle(decided.number, inRecord: holds) {
        let list = list { features.record(into: &$0) }
        return Reasons(list, lane: decided.lane).places(in: note)
      }
    }
  }

  private mutating func fillWords(_ note: AnnotatedNote, _ record: Record) {
    words.trim()
    numbers.removeAll(keepingCapacity: true)
    identities.removeAll(keepingCapacity: true)
    record.withText { text in
      for (index, token) in note.tokens.enumerated() {
        let own = identity.of(token, role: note.roles[index])
        identities.append(own)
        let number = words.number(of: own, in: model) {
          identity.pieces(of: token, as: own, in: text)
        }
        numbers.append(number)
      }
    }
  }

  /// The features that the model saw, with the tokens that show them.
  private func list(_ tell: (inout RowList) -> Void) -> RowList {
    var list = RowList(model: model, words: words, numbers: numbers)
    tell(&list)
    return list
  }
}
