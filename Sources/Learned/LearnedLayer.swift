public import Context
public import Indicators
public import Matching
public import Records
import TextCore

/// Decides by a trained model where the rules are not the better judge.
///
/// One for each worker: it keeps the sums of the words it has met. What it decides depends on the
/// note and the model alone.
public final class LearnedLayer {
  private let model: LinearModel
  private let names: RuleIdentity
  private let identity = WordIdentity()
  @exclusivity(unchecked) private var evidence = RuleEvidence()
  private let words = WordSums()
  private let cues: CueSums
  @exclusivity(unchecked) private var numbers = Pile<Int32>()
  @exclusivity(unchecked) private var identities: [UInt64] = []
  /// The first token of each word of the note.
  @exclusivity(unchecked) private var firstTokens: [Int] = []
  /// For each word of `words` the note in which it was last seen; notes are counted from 1.
  @exclusivity(unchecked) private var lastNotes = Pile<Int32>()
  @exclusivity(unchecked) private var noteCount: Int32 = 0
  /// The lane and the number of each indicator that the model decides.
  private let sentenceLanes: [(lane: Int, number: IndicatorNumber)]
  private let recordLanes: [(lane: Int, number: IndicatorNumber)]
  /// Those of them that may be in the note.
  @exclusivity(unchecked) private var ofSentences: [(lane: Int, number: IndicatorNumber)] = []
  @exclusivity(unchecked) private var ofRecord: [(lane: Int, number: IndicatorNumber)] = []

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
  public func read(
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
    decideSentences(of: note, &report, features, UnsafePointer(numbers.memory))
  }

  private func decideSentences(
    of note: AnnotatedNote, _ report: inout FindingReport, _ features: NoteFeatures,
    _ numbers: UnsafePointer<Int32>
  ) {
    var sink = ScoringSink(model: model, words: words, cues: cues, numbers: numbers)
    features.shared(into: &sink)
    let shared = sink.sum()
    // For each sentence the lanes that hold, a bit each.
    var holding: [UInt64] = []
    holding.reserveCapacity(note.sentences.count)
    // A sentence is added up when the next has been read: what it needs is fetched by then.
    var next = ScoringSink(model: model, words: words, cues: cues, numbers: numbers)
    for sentence in note.sentences.indices {
      features.sentence(sentence, into: &next)
      next.prefetchRows()
      if sentence > 0 { holding.append(sink.sum(from: shared).lanesThatHold(model)) }
      swap(&sink, &next)
    }
    holding.append(sink.sum(from: shared).lanesThatHold(model))
    let holdingAnywhere = holding.reduce(0, |)
    var listed = ListedSentences(
      RowList(model: model, words: words, cues: cues, numbers: numbers),
      sentenceCount: holding.count)
    var reasons = Reasons()
    for decided in ofSentences {
      let holds = holdingAnywhere &>> UInt64(decided.lane) & 1 != 0
      guard holds || report.has(decided.number) else { continue }
      report.settle(
        decided.number, in: note, holds: { holding[$0] &>> UInt64(decided.lane) & 1 != 0 },
        because: { sentence in
          let part = listed.part(of: sentence) { features.sentence(sentence, into: &$0) }
          return reasons.places(of: part, in: listed.list, lane: decided.lane, note)
        })
    }
  }

  /// The same for the record as a whole, when all else has been found; by what `read` saw.
  public func decideRecord(of note: AnnotatedNote, _ report: inout FindingReport) {
    guard !ofRecord.isEmpty, !note.sentences.isEmpty else { return }
    let features = NoteFeatures(
      note, evidence: evidence, identities: identities, firstTokens: firstTokens)
    decideRecord(of: note, &report, features, UnsafePointer(numbers.memory))
  }

  private func decideRecord(
    of note: AnnotatedNote, _ report: inout FindingReport, _ features: NoteFeatures,
    _ numbers: UnsafePointer<Int32>
  ) {
    var sink = ScoringSink(model: model, words: words, cues: cues, numbers: numbers)
    features.shared(into: &sink)
    features.record(into: &sink)
    sink.prefetchRows()
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

  private func fillWords(_ note: AnnotatedNote, _ record: Record) {
    words.trim()
    cues.trim()
    let (tokens, roles) = (note.tokens, note.roles)
    numbers.removeAll()
    identities = [UInt64](unsafeUninitializedCapacity: tokens.count) { identities, count in
      // Their keys first: what the second round asks for is on its way then.
      for index in tokens.indices {
        let key = WordIdentity.key(of: tokens[index], role: roles[index])
        words.prefetchNumber(ofKey: key)
        identities.initializeElement(at: index, to: key)
      }
      for index in tokens.indices {
        let key = identities[index]
        let number = words.number(ofKey: key) ?? addWord(tokens[index], key, record)
        numbers.append(number)
        identities[index] = words.identity(number)
      }
      count = tokens.count
    }
    if !ofRecord.isEmpty { findFirstTokens() }
  }

  private func findFirstTokens() {
    noteCount &+= 1
    firstTokens.removeAll(keepingCapacity: true)
    while lastNotes.count < words.count { lastNotes.append(0) }
    let (noteCount, lastNotes) = (noteCount, lastNotes.memory)
    for (index, number) in numbers.elements.enumerated() where lastNotes[Int(number)] != noteCount {
      lastNotes[Int(number)] = noteCount
      firstTokens.append(index)
    }
  }

  @inline(never)
  private func addWord(_ token: Token, _ key: UInt64, _ record: Record) -> Int32 {
    let own = identity.identity(ofKey: key)
    return words.addNumber(ofKey: key, identity: own, in: model) {
      record.withText { identity.pieces(of: token, as: own, in: $0) }
    }
  }
}
