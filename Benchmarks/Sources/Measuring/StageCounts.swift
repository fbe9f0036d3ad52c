/// What a stage has seen and found; nil is what it does not look for.
public struct StageCounts: Codable, Equatable, Sendable {
  /// Records that were read.
  public var records = 0
  /// Records that could not be read.
  public var failures = 0
  /// Bytes of UTF-8 in the records' texts.
  public var textBytes = 0
  /// Segments of UAX #29 that are not white space.
  public var tokens: Int?
  /// Tokens that are words or numbers.
  public var words: Int?
  /// Tokens that the lexicons know.
  public var known: Int?
  /// Sentences, refined for notes.
  public var sentences: Int?
  /// Matches of the lexicons' terms.
  public var matches: Int?
  /// Scopes over sentences.
  public var scopes: Int?
  /// Findings of all indicators.
  public var findings: Int?
  /// Bytes of the report.
  public var outputBytes: Int?
}
