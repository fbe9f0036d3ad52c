public import Records

/// All that an audit report shows, counted and gathered; a writer only words it.
public struct Audit: Sendable {
  /// The names of the inputs, without their folders.
  public var inputs: [String]
  /// Those of them in which dates were read month first.
  public var monthFirst: [String] = []
  /// What made the scores.
  public var version: String
  /// The indicators that are shown and marked, not scored.
  public var advisory: Set<Int>
  /// The numbers of all records and cases.
  public var cohort: Cohort
  /// How the sample was drawn.
  public var sample: CaseSample
  /// The column by which the sample was drawn; nil where it was not.
  public var stratifiedBy: Record.Column?
  /// The cases of the sample, in the order of the input.
  public var cases: [CaseView]
  /// What reviewers made of the findings; nil where nobody has reviewed them.
  public var review: ReviewTally?
  /// Records that repeat another.
  public var copies: Repeats
  /// Ids that stand more than once.
  public var repeatedIDs: Repeats

  /// Makes an audit of its parts.
  public init(
    inputs: [String], version: String, advisory: Set<Int>, cohort: Cohort, sample: CaseSample,
    stratifiedBy: Record.Column?, cases: [CaseView], review: ReviewTally? = nil, copies: Repeats,
    repeatedIDs: Repeats
  ) {
    self.inputs = inputs
    self.version = version
    self.advisory = advisory
    self.cohort = cohort
    self.sample = sample
    self.stratifiedBy = stratifiedBy
    self.cases = cases
    self.review = review
    self.copies = copies
    self.repeatedIDs = repeatedIDs
  }

  /// Groups of records that have in common what each should have alone.
  public struct Repeats: Sendable, Equatable {
    /// How many groups there are.
    public var groups: Int
    /// How many records are in them.
    public var records: Int
    /// The first groups, as many as are listed.
    public var listed: [Group]

    /// Makes a list.
    public init(groups: Int, records: Int, listed: [Group]) {
      (self.groups, self.records, self.listed) = (groups, records, listed)
    }

    /// The most groups that are listed.
    public static let mostListed = 100
    /// The most records of a group that are named.
    public static let mostNamed = 12

    /// Some records.
    public struct Group: Sendable, Equatable {
      /// Those that are named.
      public var records: [Name]
      /// How many there are.
      public var count: Int
      /// Whether they are the same word for word; true of ids.
      public var isExact: Bool
      /// How many cases they belong to.
      public var cases: Int

      /// Makes a group.
      public init(records: [Name], count: Int, isExact: Bool, cases: Int) {
        (self.records, self.count) = (records, count)
        (self.isExact, self.cases) = (isExact, cases)
      }
    }

    /// A record by its id, case and date.
    public struct Name: Sendable, Equatable {
      /// The record's id.
      public var id: String
      /// Its case.
      public var caseName: String?
      /// Its day, since 1 January 1970.
      public var day: Int?

      /// The name of a record.
      public init(_ facts: RecordFacts) {
        (id, caseName, day) = (facts.id, facts.caseName, facts.day)
      }
    }
  }
}
