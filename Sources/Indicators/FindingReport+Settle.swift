public import Context
public import TextCore

extension FindingReport {
  /// Settles in which sentences an indicator shows, whatever its rules found.
  ///
  /// A rule's finding keeps its place where the sentence holds; where no rule found anything, the
  /// sentence is the place.
  /// - Parameters:
  ///   - holds: whether the indicator shows in a sentence.
  ///   - because: the words that weighed most in a sentence.
  public mutating func settle(
    _ indicator: IndicatorNumber, in note: AnnotatedNote, holds: (_ sentence: Int) -> Bool,
    because: (_ sentence: Int) -> [Place]
  ) {
    begin(indicator)
    var found = [Bool](repeating: false, count: note.sentences.count)
    keep(indicator) { report, finding in
      guard let place = finding.place, let sentence = note.sentence(at: place) else { return false }
      if holds(sentence) {
        found[sentence] = true
        return true
      }
      report.vetoed(sentence: sentence, by: "the learned layer weighs against it")
      return false
    }
    for sentence in note.sentences.indices where holds(sentence) && !found[sentence] {
      let place = note.sentences[sentence].place
      keep(
        Finding(indicator: indicator, place: place, rule: .learned, because: because(sentence)))
    }
  }

  /// Settles whether an indicator shows in the record as a whole.
  public mutating func settle(
    _ indicator: IndicatorNumber, inRecord holds: Bool, because: () -> [Place]
  ) {
    var isFound = false
    keep(indicator) { _, _ in
      defer { isFound = true }
      return holds && !isFound
    }
    if holds && !isFound {
      keep(Finding(indicator: indicator, place: nil, rule: .learned, because: because()))
    }
  }
}
