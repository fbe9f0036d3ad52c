public import Indicators

/// What was found in all records of an export, and in all its cases, counted.
///
/// An indicator counts for a record once, however often it is found there, and only records to which
/// it could apply are counted. A case has it when one of its records has it.
public struct Cohort: Sendable, Equatable {
  /// Records that were read.
  public var records = 0
  /// Records with a score.
  public var scored = 0
  /// Records that could not be read.
  public var failed = 0
  /// Records that name no case.
  public var withoutCase = 0
  /// Records without a date that was understood.
  public var undated = 0
  /// How many cases there are.
  public var cases = 0
  /// The first and the last day, since 1 January 1970; nil where no record has a date.
  public var days: ClosedRange<Int>?
  /// By indicator: records.
  public var indicatorRecords = [Share](repeating: Share(0, of: 0), count: Cohort.indicators)
  /// By indicator: cases.
  public var indicatorCases = [Share](repeating: Share(0, of: 0), count: Cohort.indicators)
  /// By theme and kind: scored records with one of its indicators at least.
  public var themeRecords: [ThemeKey: Share] = [:]
  /// By theme and kind: cases with one of its indicators at least.
  public var themeCases: [ThemeKey: Share] = [:]
  /// By month, counted from January of the year 0: what was found in its records.
  public var months: [Int: [Share]] = [:]
  /// By band of age: what was found in the records of children of that age.
  public var ages: [AgeBand: [Share]] = [:]
  /// By team: what was found in its records.
  public var teams: [String: [Share]] = [:]

  /// A theme's strengths or its concerns.
  public struct ThemeKey: Hashable, Sendable {
    /// The theme.
    public var theme: Theme
    /// Strengths or concerns.
    public var kind: IndicatorDescription.Kind

    /// Makes a key.
    public init(_ theme: Theme, _ kind: IndicatorDescription.Kind) {
      (self.theme, self.kind) = (theme, kind)
    }
  }

  /// Nothing yet.
  public init() {}

  /// How many indicators there are.
  static var indicators: Int { AllIndicators.descriptions.count }

  /// The name under which the teams beyond ``mostTeams`` are counted together.
  public static let otherTeams = "All other teams"
  /// The most teams that are counted apart: what is kept must not grow with the input.
  public static let mostTeams = 200

  /// Counts a record.
  public mutating func add(_ facts: RecordFacts, _ digest: RecordDigest) {
    records += 1
    if facts.score != nil { scored += 1 }
    if facts.caseName == nil { withoutCase += 1 }
    Self.count(digest.found, digest.evaluated, &indicatorRecords)
    if facts.score != nil { Self.count(digest.found, &themeRecords) }
    if let day = facts.day {
      days = min(days?.lowerBound ?? day, day)...max(days?.upperBound ?? day, day)
      let month = CaseDate.month(of: day)
      Self.count(digest.found, digest.evaluated, &months[month, default: Self.none])
    } else {
      undated += 1
    }
    if let age = facts.columns["age"].flatMap({ AgeBand(rawValue: $0) }) {
      Self.count(digest.found, digest.evaluated, &ages[age, default: Self.none])
    }
    if var team = facts.columns["team"] {
      if teams[team] == nil, teams.count >= Self.mostTeams { team = Self.otherTeams }
      Self.count(digest.found, digest.evaluated, &teams[team, default: Self.none])
    }
  }

  /// Counts a case by the bits of all its records.
  public mutating func addCase(found: UInt64, evaluated: UInt64) {
    cases += 1
    Self.count(found, evaluated, &indicatorCases)
    if evaluated != 0 { Self.count(found, &themeCases) }
  }

  private static let none = [Share](repeating: Share(0, of: 0), count: indicators)

  private static func count(_ found: UInt64, _ evaluated: UInt64, _ shares: inout [Share]) {
    for index in shares.indices where evaluated >> UInt64(index) & 1 == 1 {
      shares[index].add(found >> UInt64(index) & 1 == 1)
    }
  }

  private static func count(_ found: UInt64, _ shares: inout [ThemeKey: Share]) {
    for (key, bits) in themeBits { shares[key, default: Share(0, of: 0)].add(found & bits != 0) }
  }

  private static let themeBits: [(ThemeKey, UInt64)] = {
    var bits: [ThemeKey: UInt64] = [:]
    for (number, indicator) in AllIndicators.descriptions.enumerated() {
      bits[ThemeKey(indicator.theme, indicator.kind), default: 0] |= 1 << UInt64(number)
    }
    return bits.map { ($0.key, $0.value) }
  }()
}
