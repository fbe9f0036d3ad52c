public import Foundation
public import Records

/// A passage of `Corpora/identifiers`, with what identifies people marked in it.
public struct LabelledPassage: Decodable, Sendable {
  /// What marks one stretch of the text.
  public struct Span: Decodable, Sendable {
    /// The first Unicode scalar.
    public var start: Int
    /// The scalar past the last.
    public var end: Int
    /// "name", "place", "organisation", "address", "date" or "number".
    public var kind: String
    /// How it can be known.
    public var layer: Layer
  }

  /// How a marked stretch can be known.
  public enum Layer: String, Decodable, Sendable, CaseIterable {
    /// It stands in a column of the passage's case.
    case known
    /// Only the text has it.
    case unknown
    /// It is written as such numbers and dates are.
    case pattern
    /// A word for kin that some call a name: neither asked for nor held against.
    case optional
  }

  /// The number of the passage.
  public var id: String
  /// Where the names come from.
  public var origin: String
  /// Whose way of writing it is: a social worker's, a scanner's, a chain of e-mails.
  public var hand: String
  /// The record's columns by their names in JSON Lines; others are an export's own, by their headers.
  public var columns: [String: String]
  /// The passage.
  public var text: String
  /// What identifies people in it.
  public var spans: [Span]

  /// Reads passages, one a line.
  public static func read(_ lines: Data) throws -> [LabelledPassage] {
    try lines.split(separator: 10).map { try JSONDecoder().decode(Self.self, from: $0) }
  }

  /// The passage as a record, as if its columns had stood in an export.
  public var record: Record {
    var known: [Record.Column: String] = [:]
    var others: [(header: String, value: String)] = []
    for (name, value) in columns.sorted(by: { $0.key < $1.key }) {
      if let column = Record.Column(rawValue: name) {
        known[column] = value
      } else {
        others.append((header: name, value: value))
      }
    }
    return Record(id: id, text: text, columns: known, others: others)
  }
}
