import Indicators
import Records

/// The indicators that are counted, and whether each is one of sentences or of the record.
struct CountedIndicators {
  /// Those of sentences, then those of the record; each the program's own first, in its order.
  let ids: [String]
  private let units: [String: IndicatorDescription.Unit]

  /// Those that the program knows and readers label, and those that a reader labelled.
  ///
  /// The labels' form decides the unit, so that labels of indicators which the program does not
  /// (yet) have count too, as missed. The program decides for what nobody labelled.
  init(of labels: [LabelledNote], without omitted: Set<String> = []) {
    let known = AllIndicators.descriptions.filter(\.isReadersCall)
    var units: [String: IndicatorDescription.Unit] = [:]
    for description in known { units[description.id] = description.unit }
    for note in labels {
      for id in note.sure.keys { units[id] = .sentence }
      for id in note.maybe.keys { units[id] = .sentence }
    }
    for note in labels {
      for id in note.record.union(note.recordMaybe) { units[id] = .record }
    }
    for id in omitted { units[id] = nil }
    let order = known.map(\.id) + Set(units.keys).subtracting(known.map(\.id)).sorted()
    ids = order.filter { units[$0] == .sentence } + order.filter { units[$0] == .record }
    self.units = units
  }

  /// Sentence or record; nil for an indicator that is not counted.
  func unit(of id: String) -> IndicatorDescription.Unit? { units[id] }

  /// Counts one note; without a score every label is missed.
  func counts(of score: ScoredNote?, in note: LabelledNote) -> [String: AgreementCounts] {
    var inSentences: [String: Set<Int>] = [:]
    var inRecord: Set<String> = []
    var withoutPlace: [String: Int] = [:]
    for finding in score?.findings ?? [] where !finding.isAdvisory {
      switch (unit(of: finding.indicator), finding.place) {
      case (.sentence, let place?):
        inSentences[finding.indicator, default: []].formUnion(note.sentences(at: place))
      case (.sentence, nil): withoutPlace[finding.indicator, default: 0] += 1
      case (.record, _): inRecord.insert(finding.indicator)
      case (nil, _): continue
      }
    }
    var counts: [String: AgreementCounts] = [:]
    for id in ids {
      switch unit(of: id) {
      case .record:
        counts[id] = AgreementCounts(
          isFound: inRecord.contains(id), isSure: note.record.contains(id),
          isMaybe: note.recordMaybe.contains(id))
      default:
        counts[id] = AgreementCounts(
          found: inSentences[id] ?? [], sure: note.sure[id] ?? [], maybe: note.maybe[id] ?? [])
        // Nobody could look such a finding up, so it is a false alarm.
        counts[id]?.falsePositives += withoutPlace[id] ?? 0
      }
    }
    return counts
  }
}
