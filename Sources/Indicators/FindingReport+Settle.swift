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
    var found = Set<Int>()
    let ruled = take(indicator)
    begin(indicator)
    for finding in ruled {
      guard let place = finding.place, let sentence = note.sentence(at: place) else { continue }
      if holds(sentence) {
        keep(finding)
        found.insert(sentence)
      } else {
        vetoed(sentence: sentence, by: "the learned layer weighs against it")
      }
    }
    for sentence in note.sentences.indices where holds(sentence) && !found.contains(sentence) {
      let place = note.sentences[sentence].place
      keep(
        Finding(indicator: indicator, place: place, rule: .learned, because: because(sentence)))
    }
  }

  /// Settles whether an indicator shows in the record as a whole.
  public mutating func settle(
    _ indicator: IndicatorNumber, inRecord holds: Bool, because: () -> [Place]
  ) {
    let ruled = take(indicator)
    guard holds else { return }
    if let finding = ruled.first {
      keep(finding)
    } else {
      keep(Finding(indicator: indicator, place: nil, rule: .learned, because: because()))
    }
  }
}
