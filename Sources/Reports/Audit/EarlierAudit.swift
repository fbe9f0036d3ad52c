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

  private static func value(of attribute: String, in text: Substring) -> String? {
    guard let start = text.firstRange(of: "\(attribute)=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }
}
