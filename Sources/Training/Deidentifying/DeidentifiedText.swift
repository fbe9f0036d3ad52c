/// The text of one record with what identifies people replaced.
///
/// A de-identified draft, not anonymous: what was kept can still tell who somebody is. Whoever lets
/// it out reads it first, ``kept`` and ``rareDetails`` above all.
public struct DeidentifiedText: Sendable, Equatable {
  /// What a replaced stretch of text was taken for.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case child, relative, professional, person, organisation, place, address, postcode
    case birthDate = "birth-date"
    case date, telephone, email, web
    case nhsNumber = "nhs-number"
    case insuranceNumber = "insurance-number"
    case pupilNumber = "pupil-number"
    case vehicle, reference, number
  }

  /// How it was known to be one, the surest first.
  public enum Basis: String, Sendable, CaseIterable, Codable {
    /// It stands in a column of the case.
    case column
    /// A record of the case says who it is: "Nan Sue", "Ty Reed (mum's partner)".
    case introduced
    /// It is written as such numbers, addresses and dates are.
    case pattern
    /// It is in a list of names or places.
    case listed
    /// A capitalised word in no list, or one that stands where a name would.
    case guessed
  }

  /// One stretch of the text that was replaced.
  public struct Replacement: Sendable, Equatable {
    /// Its bytes in the record's text.
    public var range: Range<Int>
    /// Its bytes in the new text.
    public var newRange: Range<Int>
    /// What it was taken for.
    public var kind: Kind
    /// How that was known.
    public var basis: Basis
  }

  /// A word that was kept and could be a name; for a person to look at.
  public struct Kept: Sendable, Equatable {
    /// Its bytes in the record's text.
    public var range: Range<Int>
    /// Its bytes in the new text.
    public var newRange: Range<Int>
    /// The word as it stands.
    public var word: String
  }

  /// Something that tells who is meant without a name.
  public struct RareDetail: Sendable, Equatable {
    /// What it is, in words for a person: "twins or more", "a court or press report".
    public var what: String
    /// Its bytes in the record's text.
    public var range: Range<Int>
  }

  /// The new text, valid UTF-8.
  public internal(set) var bytes: [UInt8] = []
  /// What was replaced, in the order of the text; no two share a byte.
  public internal(set) var replacements: [Replacement] = []
  /// What was kept that could be a name, in the order of the text.
  public internal(set) var kept: [Kept] = []
  /// What identifies without a name, in the order of the text.
  public internal(set) var rareDetails: [RareDetail] = []

  /// A copy of the new text as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Where a stretch of the record's text stands in the new text.
  ///
  /// A replaced stretch that it cuts into counts whole: half a name is never given.
  ///
  /// - Complexity: O(log *n*) in the number of replacements.
  public func newRange(of range: Range<Int>) -> Range<Int> {
    let start = newOffset(range.lowerBound, isEnd: false)
    return start..<max(start, newOffset(range.upperBound, isEnd: true))
  }

  /// A stretch of the record's text as it stands in the new one.
  public func passage(_ range: Range<Int>) -> String {
    String(decoding: bytes[newRange(of: range)], as: UTF8.self)
  }

  private func newOffset(_ offset: Int, isEnd: Bool) -> Int {
    // The first replacement that ends behind the offset.
    var (low, high) = (0, replacements.count)
    while low < high {
      let middle = (low + high) / 2
      if replacements[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    if low < replacements.count, replacements[low].range.lowerBound < offset {
      let new = replacements[low].newRange
      return isEnd ? new.upperBound : new.lowerBound
    }
    guard low > 0 else { return offset }
    let last = replacements[low - 1]
    return last.newRange.upperBound + offset - last.range.upperBound
  }
}
