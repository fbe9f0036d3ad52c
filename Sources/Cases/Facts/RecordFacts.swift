/// What of one record is needed to see its case, its quotations included, and nothing else of it.
///
/// Who wrote it is left out: an audit of recording is none of workers.
public struct RecordFacts: Sendable, Equatable {
  /// From 0, in the order of the input.
  public var number = 0
  /// The record's id, or `row-N`.
  public var id: String
  /// The case it belongs to; nil where none was given.
  public var caseName: String?
  /// The date as it was given; nil where none was.
  public var writtenDate: String?
  /// The days since 1 January 1970; nil where no date was given or it was not understood.
  public var day: Int?
  /// The columns by which a report groups and a sample is drawn, by their names in JSON Lines.
  public var columns: [String: String] = [:]
  /// From 0 to 100; nil where there was nothing to score.
  public var score: Double?
  /// Everything found, in the order of the score, but what reviewers have rejected.
  public var findings: [Found] = []
  /// What was found and reviewers do not agree with; it counts nowhere.
  public var rejected: [Found] = []
  /// The numbers of the indicators that could not apply.
  public var notEvaluated: [Int] = []
  /// The sentences that something points to, in their order.
  public var sentences: [Quote] = []
  /// How the contact was made.
  public var contact = ContactKind.notSaid
  /// What is said of seeing the child.
  public var seen = Seen.notSaid
  /// The sentence that says so.
  public var seenSentence: Int?
  /// Men and carers other than the mother.
  public var people: [PersonMention] = []
  /// Names of which the record does not say whose they are; another record of the case may.
  public var names: [PersonMention] = []
  /// What was to be done.
  public var actions: [ActionMention] = []
  /// What is told as done.
  public var deeds: [ActionMention] = []
  /// Harm, violence and missed contacts.
  public var incidents: [IncidentMention] = []

  /// Makes the facts of a record that says nothing.
  public init(id: String) { self.id = id }

  /// The words that earned a finding; empty for one about the record as a whole.
  public func quote(of found: Found) -> String {
    guard let sentence = found.sentence else { return "" }
    let bytes = sentences[sentence].text.utf8.dropFirst(found.start)
    return String(decoding: bytes.prefix(found.end - found.start), as: UTF8.self)
  }

  /// One finding.
  public struct Found: Sendable, Equatable {
    /// Its indicator.
    public var indicator: Int
    /// The index of its sentence in ``sentences``; nil for one about the record as a whole.
    public var sentence: Int?
    /// Its bytes in the quotation's UTF-8.
    public var start = 0
    /// The end of its bytes in the quotation's UTF-8.
    public var end = 0
    /// What reviewers say of it; nil for nothing.
    public var review: FindingReview?
  }

  /// A sentence as it stands, line breaks made spaces.
  public struct Quote: Sendable, Equatable {
    /// The sentence's number in the record, from 0.
    public var number: Int
    /// The words.
    public var text: String
  }

  /// Something to be done, or done, by the words that say what.
  public struct ActionMention: Sendable, Equatable {
    /// The index of its sentence in ``sentences``.
    public var sentence: Int
    /// The beginnings of the words that tell it from other actions, sorted.
    public var words: [String]
  }

  /// Something that happened to the child, or should have and did not.
  public struct IncidentMention: Sendable, Equatable {
    /// Its kind.
    public var kind: IncidentKind
    /// The index of its sentence in ``sentences``.
    public var sentence: Int
  }
}

/// How a contact was made.
public enum ContactKind: String, Sendable, CaseIterable {
  case visit, call, meeting, message, notSaid

  /// In words.
  public var title: String {
    switch self {
    case .visit: "Visit or seen in person"
    case .call: "Telephone or video"
    case .meeting: "Meeting"
    case .message: "Letter, email or message"
    case .notSaid: "Not said how"
    }
  }
}

/// What a record says of seeing the child.
public enum Seen: String, Sendable, CaseIterable {
  case alone, seen, notSeen, notSaid

  /// In words.
  public var title: String {
    switch self {
    case .alone: "seen alone"
    case .seen: "seen"
    case .notSeen: "not seen"
    case .notSaid: "not evidenced"
    }
  }
}

/// Kinds of incident that weigh more together than each by itself.
public enum IncidentKind: String, Sendable, CaseIterable {
  case injury, violence, missed, setAside

  /// In words.
  public var title: String {
    switch self {
    case .injury: "Injuries and marks"
    case .violence: "Violence and threats"
    case .missed: "Missed contacts and appointments"
    case .setAside: "Incidents set aside as one-off"
    }
  }
}

/// A man or carer as one record mentions them.
public struct PersonMention: Sendable, Equatable {
  /// The name as written; nil where there is none.
  public var name: String?
  /// What they are to the child.
  public var relation: Relation
  /// Whether the record says so itself.
  public var isStated = true
  /// The index of the first sentence that mentions them in the record's quotations.
  public var sentence: Int
  /// The index of the sentence in which they were seen or spoken to.
  public var met: Int?
  /// The index of the sentence that records their parental responsibility.
  public var responsibility: Int?
  /// The index of the action that they have a part in.
  public var plan: Int?

  /// Gives all its sentences their new places.
  mutating func move(_ place: (Int) -> Int) {
    sentence = place(sentence)
    met = met.map(place)
    responsibility = responsibility.map(place)
    plan = plan.map(place)
  }

  /// What somebody is to the child.
  public enum Relation: String, Sendable, CaseIterable {
    case father, stepfather, partner, man, grandfather, grandmother, grandparents, uncle, aunt
    case cousin, carer, relative

    /// In words.
    public var title: String {
      switch self {
      case .partner: "parent's partner"
      case .man: "man, relation not said"
      default: rawValue
      }
    }
  }
}
