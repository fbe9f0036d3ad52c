public import Indicators
import TextCore

/// What a place scores otherwise than the program does by itself.
public struct ScoringSettings: Sendable, Equatable {
  /// Timescales, and words of its own.
  public var practice = LocalPractice()
  /// Ids of indicators that are not looked for.
  public var off: Set<String> = []
  /// Ids of indicators that are shown and not scored, over those that the program does not trust.
  public var advisory: Set<String> = []

  /// Nothing is otherwise.
  public init() {}

  /// A number that tells settings apart which score differently; nil where nothing is otherwise.
  var fingerprint: UInt64? {
    guard self != ScoringSettings() else { return nil }
    let entries = practice.abbreviations.map {
      "\($0.abbreviation)|\($0.onlyInCapitals)|\($0.expansions.joined(separator: "|"))"
    }
    let parts = [
      ["\(practice.recordingDays)"], entries.sorted(), practice.everyday.sorted(), off.sorted(),
      advisory.subtracting(off).sorted(),
    ]
    let text = parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    return SpellingHash.of(text.utf8)
  }
}
