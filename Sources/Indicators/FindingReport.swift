import Context
import Matching
public import TextCore

/// Where indicators put what they find; with a trace, also what they held back and why.
public struct FindingReport: Sendable {
  /// All findings so far.
  public private(set) var findings: [Finding] = []
  /// What was vetoed; filled only when tracing.
  public private(set) var vetoes: [Veto] = []
  /// The cues that were no findings, without the reasons; the learned layer weighs them too.
  public private(set) var heldBack: [(indicator: IndicatorNumber, sentence: Int)] = []
  /// Whether to keep vetoes, for `casenote explain`.
  public let isTracing: Bool
  private(set) var indicator: IndicatorNumber = 0
  /// The indicators of the findings.
  private var found = IndicatorSet()

  /// A cue that was no finding, and what stood against it.
  public struct Veto: Sendable, Equatable {
    /// The indicator held back.
    public var indicator: IndicatorNumber
    /// The index of the sentence in the note, from 0.
    public var sentence: Int
    /// What stood against the cue, in words: kinds of scope, or a reason.
    public var by: String
  }

  /// Makes an empty report.
  public init(isTracing: Bool = false) { self.isTracing = isTracing }

  /// Empties the report for another record.
  public mutating func removeAll() {
    findings.removeAll(keepingCapacity: true)
    vetoes.removeAll(keepingCapacity: true)
    heldBack.removeAll(keepingCapacity: true)
    found.removeAll()
  }

  /// From here on findings are those of this indicator.
  public mutating func begin(_ indicator: IndicatorNumber) { self.indicator = indicator }

  /// A finding in a place.
  public mutating func found(_ place: Place, rule: Finding.Rule) {
    keep(Finding(indicator: indicator, place: place, rule: rule))
  }

  /// A finding as it is.
  mutating func keep(_ finding: Finding) {
    findings.append(finding)
    found.insert(finding.indicator)
  }

  /// Keeps of an indicator's findings those that are to be kept.
  mutating func keep(
    _ indicator: IndicatorNumber, where isKept: (inout FindingReport, Finding) -> Bool
  ) {
    guard found.contains(indicator) else { return }
    found.remove(indicator)
    var end = 0
    for index in findings.indices {
      // In place: a look at a finding in the array would copy it.
      if findings.withUnsafeBufferPointer({ $0[index].indicator }) == indicator {
        guard isKept(&self, findings[index]) else { continue }
        found.insert(indicator)
      }
      // By swapping: a finding that moves is not copied.
      if end < index { findings.swapAt(end, index) }
      end += 1
    }
    findings.removeLast(findings.count - end)
  }

  /// A finding about the record as a whole.
  public mutating func foundInRecord(rule: Finding.Rule) {
    keep(Finding(indicator: indicator, place: nil, rule: rule))
  }

  /// A cue in a sentence that is no finding because of `reason`.
  public mutating func vetoed(sentence: Int, by reason: @autoclosure () -> String) {
    heldBack.append((indicator, sentence))
    if isTracing { vetoes.append(Veto(indicator: indicator, sentence: sentence, by: reason())) }
  }

  /// Whether something was found in a sentence that an indicator of the record cannot stand beside.
  public func excludes(_ indicator: IndicatorNumber) -> Bool {
    AllIndicators.excluding[indicator].contains { has($0) }
  }

  /// Whether an indicator of sentences has found anything in the record.
  ///
  /// For indicators of the record as a whole, which look after all others.
  public func has(_ indicator: IndicatorNumber) -> Bool {
    found.contains(indicator)
  }

  /// Reports the first cue of each sentence against which nothing stands.
  ///
  /// - Parameter reason: a further test of a cue and its sentence: what stands against it in
  ///   words, or nil.
  mutating func findSentences(
    of cues: CueSet, in note: AnnotatedNote,
    unless reason: (Match, _ sentence: Int) -> String? = { _, _ in nil }
  ) {
    cues.forEachSentence(of: note) { sentence in
      let match = cues.first(in: sentence, of: note, &self) { reason($0, sentence) }
      if let match { found(note.place(of: match), rule: .terms(match.rule)) }
    }
  }
}
