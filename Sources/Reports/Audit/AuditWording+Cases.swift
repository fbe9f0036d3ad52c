import Cases
import Indicators

/// The words of a case sheet, the same in every format.
extension AuditWording {
  /// The most actions of a case that are listed.
  static let mostActions = 60

  /// Above the ledger.
  static let ledger = """
    Every man and second carer that a record mentions. The mother is left out; workers are left out.
    """

  /// Some of many, the first and the last among them.
  static func spread(_ places: [CasePlace], _ count: Int) -> [CasePlace] {
    guard places.count > count, count > 1 else { return places }
    return (0..<count).map { places[$0 * (places.count - 1) / (count - 1)] }
  }

  /// Whether a question is evidenced, and the class that shows it on the page.
  static func state(of answer: PanelQuestion.Answer) -> (words: String, style: String) {
    if !answer.applies { return ("not raised in these records", "none") }
    if answer.evidenced.count == 0 { return ("not evidenced in this text", "ask") }
    let share = answer.evidenced
    return ("evidenced in \(share.count) of \(share.total) \(nouns(share.total))", "good")
  }

  /// Then, and now: "Then evidenced in none of 4, now in 2 of 5 records".
  static func change(from before: Share, to now: Share) -> String {
    func words(_ share: Share) -> String {
      share.count == 0 ? "none of \(share.total)" : "\(share.count) of \(share.total)"
    }
    return "Then evidenced in \(words(before)), now in \(words(now)) \(nouns(now.total))."
  }

  private static func nouns(_ count: Int) -> String { count == 1 ? "record" : "records" }

  /// Of the records whose date was not understood.
  func undated(_ view: CaseView) -> String {
    "\(count(view.undated, "record")) without a date that was understood: kept at the end, "
      + "in the order of the input."
  }

  /// How often the child was seen, alone and not, and how much rests on a parent's word.
  func sightings(_ view: CaseView) -> [String] {
    let (seen, accounts) = (view.seen, view.accounts)
    let all = view.records.count
    let places = accounts.all == 1 ? "place" : "places"
    return [
      "\(seen.seen.count) of \(count(all, "record")) evidence that the child was seen",
      "\(seen.alone.count) that the child was seen alone",
      "\(seen.notSeen.count) \(seen.notSeen.count == 1 ? "says" : "say") that the child was not seen",
      "\(accounts.told) of \(accounts.all) \(places) that tell how the child is "
        + "\(accounts.told == 1 ? "rests" : "rest") on a parent's word alone",
    ]
  }

  /// What a carer is to the child, and whether a record says so.
  static func relation(of carer: Carer) -> String {
    carer.relation.title + (carer.isStated ? "" : " (not said, taken from the text)")
  }

  /// "also written Calum: taken for the same name"; nil where all records write it alike.
  static func spellings(of carer: Carer) -> String? {
    carer.spellings.isEmpty
      ? nil : "also written \(carer.spellings.joined(separator: ", ")): taken for one person"
  }

  /// How many actions came to what.
  func tally(of actions: [ActionThread]) -> [String] {
    ActionThread.State.allCases.compactMap { state in
      let count = actions.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.title)"
    }
  }

  /// What kind of record it is, and who holds it.
  static func source(of record: RecordFacts) -> String {
    ["type", "agency", "team"].compactMap { record.columns[$0] }.joined(separator: " · ")
  }

  /// What a record shows of one kind, each indicator once.
  static func shows(_ record: RecordFacts, _ kind: IndicatorDescription.Kind) -> String {
    if record.score == nil { return kind == .strength ? "nothing to score" : "" }
    return Set(record.findings.map(\.indicator)).sorted()
      .map { AllIndicators.descriptions[$0] }
      .filter { $0.kind == kind && $0.theme != .form }
      .map(\.title).joined(separator: ", ")
  }
}
