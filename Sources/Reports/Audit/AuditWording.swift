import Cases
import Indicators
import Records

/// The sentences of an audit report, the same in every format.
struct AuditWording {
  let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  /// What the report is, and is not.
  static let standing = """
    This report measures the writing, not the safety of a child and not a worker. What it does not \
    find is “not evidenced in this text”; it may well have been done. Findings are a reader's help: \
    about three in ten are not ones that a careful reader would have made, so each line is to be \
    held against its record before it is used.
    """

  /// How findings are marked in the workbook.
  static let reviewing = """
    On the sheet Findings choose “agreed” or “not agreed” under review for each finding that you \
    read; a second reader marks under second review. For what the software missed, add a row with \
    record, indicator and “missed”. Save the workbook and give it to the next report with --reviewed.
    """

  /// "3 of 12"; with the interval where there are enough: "40 of 120 (26 to 42 %)".
  static func words(_ share: Share) -> String {
    "\(share.count.grouped) of \(share.total.grouped)"
      + (interval(of: share).map { " \($0)" } ?? "")
  }

  /// "3 of 12 cases", "1 of 1 case"; with the interval where there are enough.
  static func words(_ share: Share, _ noun: String) -> String {
    let plain = "\(share.count.grouped) of \(share.total.grouped) \(noun)"
    return (share.total == 1 ? plain : "\(plain)s") + (interval(of: share).map { " \($0)" } ?? "")
  }

  /// "(26 to 42 %)"; nil where there are too few.
  private static func interval(of share: Share) -> String? {
    share.interval.map { interval in
      switch (percent(interval.lowerBound), percent(interval.upperBound)) {
      case (_, 0): "(under 1 %)"
      case (100, _): "(over 99 %)"
      case (let low, let high): "(\(low) to \(high) %)"
      }
    }
  }

  /// A share in whole per cent.
  static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  /// How the sample was drawn, so that it can be drawn again.
  var sample: String {
    let left = audit.cohort.cases - audit.sample.candidates
    return left > 0 ? "\(draw) Left out of the draw as asked: \(count(left, "case"))." : draw
  }

  private var draw: String {
    let sample = audit.sample
    if sample.drawn.count == sample.candidates {
      if sample.candidates == 0 { return "There is no case to draw." }
      if sample.candidates == 1 { return "The one case to draw from has a sheet." }
      return "All \(sample.candidates.grouped) cases to draw from have a sheet."
    }
    let drawn =
      "\(count(sample.drawn.count, "case")) of \(sample.candidates.grouped) "
      + "\(sample.drawn.count == 1 ? "was" : "were") drawn at random with the seed \(sample.seed)"
    guard let column = audit.stratifiedBy else {
      return "\(drawn), each as likely as the others. "
        + "The same input, number and seed draw them again."
    }
    let groups = sample.strata.map { "\($0.name ?? "not given"): \($0.drawn) of \($0.of)" }
    // As `CaseSample.draw` does it.
    let way =
      sample.drawn.count < groups.count
      ? "in proportion to the cases of each \(column.rawValue)"
      : "at least one of each \(column.rawValue) and the rest in proportion to their cases"
    return "\(drawn), \(way) "
      + "(\(groups.joined(separator: "; "))). "
      + "The same input, number, seed and column draw them again."
  }

  /// In which order the numbers of a date were taken.
  var dateOrder: String {
    let monthFirst = audit.monthFirst
    if monthFirst.isEmpty { return "Dates in numbers are read year first or day first." }
    return "Dates in numbers are read year first or day first; month first where the export or a "
      + "mapping tells so, as in \(monthFirst.joined(separator: ", "))."
  }

  /// The time that the records cover.
  var period: String {
    guard let days = audit.cohort.days else { return "no record has a date" }
    return "\(CaseDate.words(days.lowerBound)) to \(CaseDate.words(days.upperBound))"
  }

  /// The strengths, or the concerns, that most cases show, the most frequent first.
  ///
  /// Without those of the form of a record, which hold of nearly all and change little, and those
  /// that are only advisory.
  func leading(_ kind: IndicatorDescription.Kind, _ count: Int) -> [Int] {
    let cohort = audit.cohort
    let numbers = AllIndicators.descriptions.indices.filter { number in
      let indicator = AllIndicators.descriptions[number]
      return indicator.kind == kind && indicator.theme != .form
        && !audit.advisory.contains(number) && cohort.indicatorRecords[number].count > 0
    }
    func rank(_ number: Int) -> (Double, Double) {
      let (cases, records) = (cohort.indicatorCases[number], cohort.indicatorRecords[number])
      return (
        Double(cases.count) / Double(max(1, cases.total)),
        Double(records.count) / Double(max(1, records.total))
      )
    }
    return Array(
      numbers.sorted { rank($0) == rank($1) ? $0 < $1 : rank($0) > rank($1) }.prefix(count))
  }

  /// Shorter sentences are no evidence that anybody could use, in bytes.
  private static let tellingLength = 28

  /// The evidence for an indicator in the sampled cases: of different cases as far as there are.
  func evidence(_ number: Int, _ count: Int) -> [(case: Int, place: CasePlace)] {
    var found: [[(case: Int, place: CasePlace)]] = []
    for (index, view) in audit.cases.enumerated() {
      var places: [(case: Int, place: CasePlace)] = []
      for (record, facts) in view.records.enumerated() where facts.score != nil {
        for finding in facts.findings where finding.indicator == number {
          guard let sentence = finding.sentence else { continue }
          // A word or two tell nobody anything.
          if facts.sentences[sentence].text.utf8.count < Self.tellingLength { continue }
          places.append((index, CasePlace(record: record, sentence: sentence)))
          if places.count == count { break }
        }
        if places.count == count { break }
      }
      if !places.isEmpty { found.append(places) }
    }
    var chosen: [(case: Int, place: CasePlace)] = []
    for round in 0..<count {
      for places in found where round < places.count && chosen.count < count {
        chosen.append(places[round])
      }
    }
    return chosen
  }

  /// How many records repeat another, and how many ids stand more than once.
  var repeats: String {
    "Copied records: \(audit.copies.records.grouped) in \(count(audit.copies.groups, "group")); "
      + "ids that stand more than once: \(audit.repeatedIDs.groups.grouped)"
  }

  /// "1 record", "2,000 records".
  func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number.grouped) \(noun)s"
  }

  /// A record by its id and date.
  static func name(of record: RecordFacts) -> String {
    if let day = record.day { return "\(record.id), \(CaseDate.words(day))" }
    if let date = record.writtenDate { return "\(record.id), dated “\(date)”" }
    return "\(record.id), no date"
  }
}
