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
  private let cues: CueSums
  private var numbers: [Int32] = []
  private var identities: [UInt64] = []
  /// The first token of each word of the note.
  private var firstTokens: [Int] = []
  /// For each word of `words` the note in which it was last seen; notes are counted from 1.
  private var lastNotes: [Int] = []
  private var noteCount = 0
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
    cues = CueSums(names)
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
    ruledOut: IndicatorSet
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
      note, evidence: evidence, identities: identities, firstTokens: firstTokens)
    var sink = ScoringSink(model: model, words: words, cues: cues, numbers: numbers)
    features.shared(into: &sink)
    let shared = sink.sum()
    // For each sentence the lanes that hold, a bit each.
    let holding = note.sentences.indices.map { sentence in
      features.sentence(sentence, into: &sink)
      return sink.sum(from: shared).lanesThatHold(model)
    }
    let holdingAnywhere = holding.reduce(0, |)
    // A sentence may be found by many lanes; its features are listed once.
    var list = RowList(model: model, words: words, cues: cues, numbers: numbers)
    var parts = [RowList.Part?](repeating: nil, count: holding.count)
    var reasons = Reasons()
    for decided in ofSentences {
      let holds = holdingAnywhere &>> UInt64(decided.lane) & 1 != 0
      guard holds || report.has(decided.number) else { continue }
      report.settle(
        decided.number, in: note, holds: { holding[$0] &>> UInt64(decided.lane) & 1 != 0 },
        because: { sentence in
          let part = parts[sentence] ?? list.part { features.sentence(sentence, into: &$0) }
          parts[sentence] = part
          return reasons.places(of: part, in: list, lane: decided.lane, note)
        })
    }
  }

  /// The same for the record as a whole, when all else has been found; by what `read` saw.
  public func decideRecord(of note: AnnotatedNote, _ report: inout FindingReport) {
    guard !ofRecord.isEmpty, !note.sentences.isEmpty else { return }
    let features = NoteFeatures(
      note, evidence: evidence, identities: identities, firstTokens: firstTokens)
    var sink = ScoringSink(model: model, words: words, cues: cues, numbers: numbers)
    features.shared(into: &sink)
    features.record(into: &sink)
    let holding = sink.sum().lanesThatHold(model)
    var list = RowList(model: model, words: words, cues: cues, numbers: numbers)
    var part: RowList.Part?
    var reasons = Reasons()
    for decided in ofRecord where !report.excludes(decided.number) {
      let holds = holding &>> UInt64(decided.lane) & 1 != 0
      report.settle(decided.number, inRecord: holds) {
        let known = part ?? list.part { features.record(into: &$0) }
        part = known
        return reasons.places(of: known, in: list, lane: decided.lane, note)
      }
    }
  }

  private mutating func fillWords(_ note: AnnotatedNote, _ record: Record) {
    words.trim()
    cues.trim()
    let (tokens, roles) = (note.tokens, note.roles)
    numbers = [Int32](unsafeUninitializedCapacity: tokens.count) { numbers, count in
      for index in tokens.indices {
        let key = WordIdentity.key(of: tokens[index], role: roles[index])
        let number = words.number(ofKey: key) ?? addWord(tokens[index], key, record)
        numbers.initializeElement(at: index, to: number)
      }
      count = tokens.count
    }
    let known = words.identities
    identities = numbers.map { known[Int($0)] }
    findFirstTokens()
  }

  private mutating func findFirstTokens() {
    noteCount += 1
    firstTokens.removeAll(keepingCapacity: true)
    while lastNotes.count < words.identities.count { lastNotes.append(0) }
    for (index, number) in numbers.enumerated() where lastNotes[Int(number)] != noteCount {
      lastNotes[Int(number)] = noteCount
      firstTokens.append(index)
    }
  }

  @inline(never)
  private mutating func addWord(_ token: Token, _ key: UInt64, _ record: Record) -> Int32 {
    let own = identity.identity(ofKey: key)
    return words.addNumber(ofKey: key, identity: own, in: model) {
      record.withText { identity.pieces(of: token, as: own, in: $0) }
    }
  }
}
