/// What an indicator is, for people: documentation, tests and training material come from this.
public struct IndicatorDescription: Sendable {
  /// As in the guide: "child-observed".
  public let id: String
  /// A few words for a heading.
  public let title: String
  /// Whether a finding speaks for the record or against it.
  public let kind: Kind
  /// Whether it is found in sentences or in the record as a whole.
  public let unit: Unit
  /// The group under which reports show it.
  public let theme: Theme
  /// What counts and what does not, in a sentence or two.
  public let definition: String
  /// The audits that found it, by place.
  public let sources: [Audit]
  /// Why it matters for a child.
  public let why: String
  /// What to put to the writer: a question, never an order.
  public let question: String
  /// Texts that show it, ⟦marks⟧ round each place.
  public let examples: [Example]
  /// Texts that a naive rule would take for it.
  public let nearMisses: [Example]
  /// For one of the record: indicators of sentences where one of which is found, this cannot be.
  public let excludedBy: [String]
  /// Whether a reader labels it; else it follows from counts, dates or a glossary.
  public let isReadersCall: Bool

  /// Whether a finding raises or lowers the score.
  public enum Kind: String, Sendable, Codable { case strength, concern }

  /// What a reader would label.
  public enum Unit: String, Sendable, Codable { case sentence, record }

  /// One of the five published audits.
  public enum Audit: String, Sendable, Codable {
    case york = "York"
    case devon = "Devon"
    case derby = "Derby and Derbyshire"
    case somerset = "Somerset"
    case walsall = "Walsall"
  }

  /// Makes a description of its parts.
  public init(
    id: String, title: String, kind: Kind, unit: Unit, theme: Theme, definition: String,
    sources: [Audit], why: String, question: String, examples: [Example], nearMisses: [Example],
    excludedBy: [String] = [], isReadersCall: Bool = true
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.unit = unit
    self.theme = theme
    self.definition = definition
    self.sources = sources
    self.why = why
    self.question = question
    self.examples = examples
    self.nearMisses = nearMisses
    self.excludedBy = excludedBy
    self.isReadersCall = isReadersCall
  }
}
