public import Context
public import Matching

/// All indicators at work on one note by their rules alone.
///
/// Indicators of sentences look first; those of the record as a whole may then ask what was found.
public struct RuleLayer: Sendable {
  private let indicators: [any Indicator]
  private let ofSentences: [IndicatorNumber]
  private let ofRecord: [IndicatorNumber]

  /// All indicators, ready to work with these lexicons.
  public init(_ lexicons: CompiledLexicons) {
    indicators = AllIndicators.make(lexicons)
    ofSentences = indicators.indices.filter { AllIndicators.descriptions[$0].unit == .sentence }
    ofRecord = indicators.indices.filter { AllIndicators.descriptions[$0].unit == .record }
  }

  /// The indicators that cannot apply to a note, ascending.
  public func notApplying(to note: AnnotatedNote) -> [IndicatorNumber] {
    indicators.indices.filter { !applies($0, to: note) }
  }

  /// Those, and the ones that the note leaves no room for: they are evaluated, and not there.
  public func ruledOut(in note: AnnotatedNote) -> [IndicatorNumber] {
    indicators.indices.filter { isRuledOut($0, in: note) }
  }

  /// Reports what is found in the sentences of a note.
  ///
  /// - Parameter order: for tests, the order in which all indicators look; nothing depends on it.
  public func findInSentences(
    of note: AnnotatedNote, _ report: inout FindingReport, order: [IndicatorNumber]? = nil
  ) {
    find(order.map { $0.filter(ofSentences.contains) } ?? ofSentences, in: note, &report)
  }

  /// Reports what is found in a note as a whole, once its sentences have been seen.
  public func findInRecord(
    of note: AnnotatedNote, _ report: inout FindingReport, order: [IndicatorNumber]? = nil
  ) {
    find(order.map { $0.filter(ofRecord.contains) } ?? ofRecord, in: note, &report)
  }

  /// None applies to a text that is no case note.
  private func applies(_ number: IndicatorNumber, to note: AnnotatedNote) -> Bool {
    !note.isOffSubject && indicators[number].applies(to: note)
  }

  private func isRuledOut(_ number: IndicatorNumber, in note: AnnotatedNote) -> Bool {
    !applies(number, to: note) || !indicators[number].isPossible(in: note)
  }

  private func find(
    _ numbers: [IndicatorNumber], in note: AnnotatedNote, _ report: inout FindingReport
  ) {
    for number in numbers where !isRuledOut(number, in: note) && !report.excludes(number) {
      report.begin(number)
      indicators[number].find(in: note, &report)
    }
  }
}
