public import Cases
public import Indicators

/// A sentence or a few of a record, or a record as a whole, that may be worth showing in training.
///
/// The text is that of the record, names and all: it does not leave the building.
public struct Passage: Sendable, Equatable {
  /// What it shows; nil for a record that is an example as a whole.
  public var indicator: IndicatorNumber?
  /// Where it stands.
  public var origin: Origin
  /// The text as it was read.
  public var text: String
  /// The words that earned it, in bytes of ``text``: in order, none within another.
  public var marks: [Range<Int>]
  /// How clear an example it is, and why.
  public var clearness: Clearness
  /// By what examples are kept varied.
  public var style: Style
  /// What near-duplicates are told by.
  public var signature: TextSignature
  /// Decides between passages that are equally clear; follows from the seed and the place.
  var lot: UInt64 = 0

  /// Where a passage stands.
  public struct Origin: Sendable, Equatable {
    /// The number of the record among all entries of the inputs, from 0.
    public var record: Int
    /// The id of the record.
    public var id: String
    /// The case of the record, as ``Deidentifier/caseKey(of:)`` has it.
    public var caseKey: String
    /// From the first byte to past the last, in the text of the record.
    public var bytes: Range<Int>

    /// Makes a place.
    public init(record: Int, id: String, caseKey: String, bytes: Range<Int>) {
      (self.record, self.id) = (record, id)
      (self.caseKey, self.bytes) = (caseKey, bytes)
    }

    /// Whether two passages share words.
    func overlaps(_ other: Origin) -> Bool {
      record == other.record && bytes.overlaps(other.bytes)
    }
  }

  /// What two passages are alike in besides their point.
  public struct Style: Sendable, Equatable {
    /// The agency in small letters; empty where not given.
    public var agency = ""
    /// The child's age.
    public var age = AgeBand.unknown
    /// The type of the record in small letters; empty where not given.
    public var type = ""
    /// How long it is.
    public var length = Length.middling

    /// Nothing known.
    public init() {}
  }

  /// How long a passage is, in words.
  public enum Length: Sendable { case short, middling, long }

  /// The child's age as far as a passage's choice goes by it.
  public enum AgeBand: Sendable { case unborn, baby, toddler, schoolchild, teenager, unknown }

  /// Whether it speaks for the record, against it, or is a record as a whole.
  public var kind: Kind {
    guard let indicator else { return .whole }
    return AllIndicators.descriptions[indicator].kind == .strength ? .strong : .weak
  }

  /// What a passage is an example of.
  public enum Kind: String, Sendable { case strong, weak, whole }
}

extension Passage.AgeBand {
  /// The band of an age in months.
  init(months: Double) {
    switch months {
    case ..<12: self = .baby
    case ..<60: self = .toddler
    case ..<144: self = .schoolchild
    default: self = .teenager
    }
  }
}
