import Cases
import Indicators

/// The numbers of an earlier report, read from its page.
public struct EarlierAudit: Sendable, Equatable {
  /// What made its scores.
  public let version: String
  /// Its numbers of the cohort by their keys: so many, of how many where it is a share.
  public let figures: [String: Figure]

  /// One number.
  public struct Figure: Sendable, Equatable {
    /// How many.
    public var count: Int
    /// Of how many; nil where it is a plain count.
    public var total: Int?
  }

  /// Reads a report that ``AuditPage`` wrote, edited in a browser or not; nil for any other text.
  public init?(page: String) {
    guard let version = Self.value(of: "data-casenote-version", in: page[...]) else { return nil }
    var figures: [String: Figure] = [:]
    var rest = page[...]
    while let start = rest.firstRange(of: "data-figure=\"") {
      let element = rest[start.lowerBound...].prefix { $0 != ">" }
      rest = rest[start.upperBound...]
      guard let key = Self.value(of: "data-figure", in: element),
        let count = Self.value(of: "data-count", in: element).flatMap({ Int($0) })
      else { continue }
      let total = Self.value(of: "data-total", in: element).flatMap { Int($0) }
      figures[key] = Figure(count: count, total: total)
    }
    (self.version, self.figures) = (version, figures)
  }

  /// What an indicator was found in, then and now.
  struct Change {
    var indicator: Int
    var before: Share
    var now: Share
  }

  /// All indicators that either of two audits found in a record.
  static func changes(from last: EarlierAudit, to audit: Audit) -> [Change] {
    AllIndicators.descriptions.enumerated().compactMap { number, indicator in
      let now = audit.cohort.indicatorRecords[number]
      guard let then = last.figures["indicator.\(indicator.id).records"], let total = then.total,
        now.count + then.count > 0
      else { return nil }
      return Change(indicator: number, before: Share(then.count, of: total), now: now)
    }
  }

  /// A case that has a sheet in both audits, and the questions on which it now says otherwise.
  struct CaseChange {
    var name: String
    /// How many records it had then, and has now.
    var records: (then: Int, now: Int)
    /// The text of a question, and in how many records it was evidenced then and is now.
    var questions: [(text: String, before: Share, now: Share)]
  }

  /// The cases that have a sheet in both audits.
  static func caseChanges(from last: EarlierAudit, to audit: Audit) -> [CaseChange] {
    audit.cases.compactMap { view in
      guard let then = last.figure("case.\(view.name).records") else { return nil }
      var change = CaseChange(
        name: view.name, records: (then.count, view.records.count), questions: [])
      for (number, question) in PanelQuestion.all.enumerated() {
        guard let then = last.figure(key(ofCase: view.name, question: number)),
          let total = then.total
        else { continue }
        let before = Share(then.count, of: total)
        let now = question.answer(in: view).evidenced
        if (before.count > 0) != (now.count > 0) {
          change.questions.append((question.text, before, now))
        }
      }
      return change
    }
  }

  /// The key of what a case has to say to a question, by its number from 0.
  static func key(ofCase name: String, question: Int) -> String {
    "case.\(name).question.\(question + 1)"
  }

  /// A figure by its key, which stands escaped in the page.
  private func figure(_ key: String) -> Figure? { figures[Markup.escaped(key)] }

  private static func value(of attribute: String, in text: Substring) -> String? {
    guard let start = text.firstRange(of: "\(attribute)=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }
}
