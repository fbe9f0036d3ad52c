import Indicators

extension RecordFacts {
  /// Sets the findings apart that no reviewer lets stand, with what was drawn from them.
  mutating func settleReview() {
    let isRejected = { (found: Found) in found.review?.isRejected == true }
    rejected = findings.filter(isRejected)
    if rejected.isEmpty { return }
    findings.removeAll(where: isRejected)
    let actions = Self.numbers("outcome-action", "vague-action")
    self.actions = self.actions.filter { !falls($0.sentence, with: actions) }
    let injuries = Self.numbers("injury-unexplored", "injury-response")
    let setAside = Self.numbers("isolated-incident")
    incidents = incidents.filter {
      switch $0.kind {
      case .injury: !falls($0.sentence, with: injuries)
      case .setAside: !falls($0.sentence, with: setAside)
      default: true
      }
    }
    settleSeen()
  }

  /// Whether a finding of some indicators fell in a sentence, and none stands there.
  private func falls(_ sentence: Int, with indicators: Set<Int>) -> Bool {
    func isThere(_ found: Found) -> Bool {
      found.sentence == sentence && indicators.contains(found.indicator)
    }
    return rejected.contains(where: isThere) && !findings.contains(where: isThere)
  }

  /// Being seen, or not, falls with the finding that said so, unless another one says it too.
  private mutating func settleSeen() {
    let indicators: Set<Int> =
      switch seen {
      case .seen: Self.numbers("child-observed", "interaction-observed")
      case .notSeen: Self.numbers("child-not-seen")
      case .alone, .notSaid: []
      }
    guard let sentence = seenSentence, falls(sentence, with: indicators) else { return }
    seenSentence = findings.first { indicators.contains($0.indicator) }?.sentence
    if seenSentence == nil { seen = .notSaid }
  }

  private static func numbers(_ ids: String...) -> Set<Int> {
    Set(ids.compactMap { AllIndicators.number(of: $0) })
  }
}
