public import Context
public import Matching

/// All indicators at work on one note by their rules alone.
///
/// Indicators of sentences look first; those of the record as a whole may then ask what was found.
public struct RuleLayer: Sendable {
  private let indicators: [any Indicator]
  private let ofSentences: [IndicatorNumber]
  private let ofRecord: [IndicatorNumber]

  /// All indicators, ready to work with these lexicons in the ways of a place.
  public init(_ lexicons: CompiledLexicons, _ practice: LocalPractice = LocalPractice()) {
    indicators = AllIndicators.make(lexicons, practice)
    ofSentences = indicators.indices.filter { AllIndicators.descriptions[$0].unit == .sentence }
    ofRecord = indicators.indices.filter { AllIndicators.descriptions[$0].unit == .record }
  }

  /// Which indicators a note leaves room for.
  public func applicability(to note: AnnotatedNote) -> Applicability {
    var result = Applicability()
    for number in indicators.indices {
      // None applies to a text that is no case note.
      if note.isOffSubject || !indicators[number].applies(to: note) {
        result.notApplying.insert(number)
        result.ruledOut.insert(number)
      } else if !indicators[number].isPossible(in: note) {
        result.ruledOut.insert(number)
      }
    }
    return result
  }

  /// Reports what is found in the sentences of a note.
  ///
  /// - Parameters:
  ///   - ruledOut: the indicators that need not look.
  ///   - order: for tests, the order in which all indicators look; nothing depends on it.
  public func findInSentences(
    of note: AnnotatedNote, ruledOut: IndicatorSet, _ report: inout FindingReport,
    order: [IndicatorNumber]? = nil
  ) {
    let numbers = order.map { $0.filter(ofSentences.contains) } ?? ofSentences
    find(numbers, in: note, ruledOut, &report)
  }

  /// Reports what is found in a note as a whole, once its sentences have been seen.
  public func findInRecord(
    of note: AnnotatedNote, ruledOut: IndicatorSet, _ report: inout FindingReport,
    order: [IndicatorNumber]? = nil
  ) {
    let numbers = order.map { $0.filter(ofRecord.contains) } ?? ofRecord
    find(numbers, in: note, ruledOut, &report)
  }

  private func find(
    _ numbers: [IndicatorNumber], in note: AnnotatedNote, _ ruledOut: IndicatorSet,
    _ report: inout FindingReport
  ) {
    for number in numbers where !ruledOut.contains(number) && !report.excludes(number) {
      report.begin(number)
      indicators[number].find(in: note, &report)
    }
  }
}
